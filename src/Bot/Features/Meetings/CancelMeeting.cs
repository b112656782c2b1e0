using CatBot.Bot.Conversation;
using CatBot.Engagement.Meetings;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.Meetings;

/// <summary>Calls a meeting off. It asks how far that reaches first, since people will be told.</summary>
public sealed class CancelMeeting : ICommand
{
    public Usage Usage { get; } = new("meeting cancel", Who.Everybody, ["réunion annuler"], ["/meeting cancel", "/meeting cancel Housing table", "/réunion annuler"]);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var (chosen, unclear) = await ChosenMeeting.FindAsync(Usage.Name, caller, arguments, db, now);
        if (chosen is null) return unclear!;
        if (ScopeWords.Read(chosen.Words.First) is not { } scope) return new(Question(caller, chosen));
        var off = SeriesCancel.Apply(chosen.Series, chosen.Siblings, chosen.Meeting, scope, now);
        if (!off.Accepted) return caller.Refuse(off.Why.Value);
        ChosenMeetingEdit.Note(db, caller, chosen.Meeting, now);
        var reply = off.Value.Count == 1
            ? caller.Say("meeting.cancel.done", ("title", chosen.Meeting.Title))
            : caller.Say("meeting.cancel.done_several", ("title", chosen.Meeting.Title), ("count", off.Value.Count));
        return await MeetingNotices.OfCancelledAsync(reply, db, caller, off.Value, now);
    }

    private static Message Question(Caller caller, ChosenMeeting chosen)
    {
        var words = caller.Words;
        var line = $"meeting cancel {chosen.Meeting.Id}";
        return new(
        [
            new Text(words.Say("meeting.cancel.ask", ("title", chosen.Meeting.Title))),
            RsvpCard.When(chosen.Meeting, words),
            new Buttons(chosen.IsSeries
                ?
                [
                    new(words.Say("meeting.scope.this"), $"{line} this", Emphasis.Danger),
                    new(words.Say("meeting.scope.following"), $"{line} following", Emphasis.Danger),
                    new(words.Say("meeting.scope.all"), $"{line} all", Emphasis.Danger),
                ]
                : [new(words.Say("meeting.cancel.yes"), $"{line} this", Emphasis.Danger)]),
            new Small(words.Say("meeting.cancel.small")),
        ]);
    }
}
