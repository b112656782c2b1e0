using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.Meetings;

/// <summary>Gives a meeting its link: pasted behind the command, or with dial-in and place by a form.</summary>
public sealed class LinkMeeting : ICommand
{
    public Usage Usage { get; } = new("meeting link", Who.Everybody, ["réunion lien"],
        ["/meeting link Housing table https://meet.example.org/housing", "/réunion lien https://meet.example.org/logement"]);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var (chosen, unclear) = await ChosenMeeting.FindAsync(Usage.Name, caller, arguments, db, now);
        if (chosen is null) return unclear!;
        // A series that never had a way in most likely gets this one for good; else it is for this once.
        var reach = chosen.Series.Venue.IsMissing ? EditScope.All : EditScope.This;
        if (chosen.Words.Text.Length == 0 && !arguments.IsForm) return new Reply { Form = MeetingForm.Ways(caller.Words, chosen.Meeting, chosen.IsSeries, reach) };
        var venue = arguments.IsForm
            ? VenueRules.Read(arguments.Field(MeetingForm.Link), arguments.Field(MeetingForm.DialIn), arguments.Field(MeetingForm.Place), arguments.Field(MeetingForm.Access))
            : Pasted(chosen.Meeting.Venue, chosen.Words.Text);
        if (!venue.Accepted) return caller.Refuse(venue.Why.Value, arguments.IsForm ? MeetingForm.Link : null);
        var scope = arguments.IsForm ? ScopeWords.Read(arguments.Field(MeetingForm.Scope)) ?? EditScope.This : reach;
        return await ChosenMeetingEdit.ApplyAsync(chosen, MeetingTerms.Of(chosen.Meeting) with { Venue = venue.Value }, scope, caller, db, now);
    }

    private static Decision<Venue> Pasted(Venue venue, string link)
    {
        var read = VenueRules.Link(link);
        return read.Accepted ? venue with { Link = read.Value } : read.Why.Value;
    }
}
