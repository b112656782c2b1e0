using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Features.Meetings;

/// <summary>Answers a meeting: by button, by form, or in words; a coordinator may answer for somebody who phones in.</summary>
public sealed class AnswerMeeting : ICommand
{
    public Usage Usage { get; } = new("rsvp", Who.Everybody, ["répondre"], ["/rsvp by phone", "/rsvp @sam yes", "/répondre par téléphone"]);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var (meeting, rest) = await MeetingTarget.FindAsync(arguments with { Text = arguments.WithoutMentions }, caller, db, now);
        if (meeting is null) return caller.Refuse(Refusal.TheMeetingIsUnknown);
        var finding = await PersonFinder.FindAsync(db, caller, StandInWords(rest) ? [] : arguments.Mentions);
        if (finding.Unclear is { } unclear) return unclear;
        var whom = finding.People.Count > 0 ? finding.People[0] : new(caller.Person, caller.Membership);
        if (whom.Person.Id != caller.Person.Id && !caller.IsCoordinator) return caller.Refuse(Refusal.OnlyACoordinatorMayDoThis);
        var answering = await Answering.LoadAsync(db, caller, meeting, whom, now);
        if (meeting.Open(now) is { Why: { } closed }) return answering.AsThingsAre(caller.Refuse(closed));
        var text = StandInWords(rest) && arguments.Mentions is [var name, ..] ? $"{rest.Text} {name}" : rest.Text;
        return Wishes.Read(text, caller.French) switch
        {
            null => answering.Ask(),
            Wish.HatWish wish => answering.WearHat(wish.Hat),
            Wish.NeedWish wish => answering.Toggle(wish.Need),
            Wish.ThoughtsWish wish => answering.Think(wish.Words),
            Wish.StandInWish wish => await answering.SendStandIn(wish.Name),
            Wish.AnswerWish wish => answering.Take(wish.Answer, wish.Note),
            _ => answering.Ask(),
        };
    }

    private static bool StandInWords(Arguments rest) => rest.First is "stand_in";
}
