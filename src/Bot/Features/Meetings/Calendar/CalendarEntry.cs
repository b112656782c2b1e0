using CatBot.Bot.Words;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Bot.Features.Meetings.Calendar;

/// <summary>One meeting as one VEVENT.</summary>
/// <param name="Meeting">Each occurrence is an event of its own: it carries its own link and answer, and moving one needs no exception to a rule.</param>
/// <param name="For">Whose calendar it stands in; null for the coalition's.</param>
/// <param name="Rsvp">Their answer; null when there is none.</param>
public sealed record CalendarEntry(Meeting Meeting, Person? For = null, Rsvp? Rsvp = null)
{
    /// <summary>The last moment at which anything in it changed.</summary>
    public Instant ChangedAt => Rsvp is null ? Meeting.ChangedAt : Instant.Max(Meeting.ChangedAt, Rsvp.AnsweredAt);

    internal void Add(CalendarText file, Coalition coalition, Phrases words)
    {
        var zone = DateTimeZoneProviders.Tzdb[Meeting.Zone];
        file.Add("BEGIN", "VEVENT")
            .Add("UID", $"{Meeting.Id}@catbot")
            .Add("SEQUENCE", $"{Meeting.Sequence}")
            .Add("DTSTAMP", CalendarMoments.Utc(ChangedAt))
            .Add("LAST-MODIFIED", CalendarMoments.Utc(ChangedAt))
            // Told by the moment and not by the agreed wall time, which the clocks may skip.
            .Add($"DTSTART;TZID={zone.Id}", CalendarMoments.Local(Meeting.StartsAt.InZone(zone).LocalDateTime))
            // A length is exact; an end on the wall may come twice in one night.
            .Add("DURATION", CalendarMoments.Minutes(Meeting.Minutes))
            .AddText("SUMMARY", CalendarWords.Title(this, words))
            .AddText("LOCATION", Meeting.Venue.Place ?? Meeting.Venue.Link)
            .AddText("DESCRIPTION", CalendarWords.Description(Meeting, words))
            .Add("STATUS", Meeting.CancelledAt is null ? "CONFIRMED" : "CANCELLED")
            .Add("TRANSP", MayCome ? "OPAQUE" : "TRANSPARENT");
        if (Meeting.Venue.Link is { } link) file.Add("URL", link);
        if (For is not null) AddPeople(file, coalition, For);
        file.Add("END", "VEVENT");
    }

    private bool MayCome => Meeting.CancelledAt is null && (Rsvp is null or { Answer: Answer.Maybe } || Rsvp.Answer.IsComing());

    // A calendar user needs an address of some scheme (section 3.3.3); nobody's e-mail goes into a file that anybody with the link can read.
    private void AddPeople(CalendarText file, Coalition coalition, Person person) => file
        .Add($"ORGANIZER;CN={CalendarText.Quoted(coalition.Name)}", $"urn:uuid:{coalition.Id.Value}")
        .Add($"ATTENDEE;CN={CalendarText.Quoted(person.Name)};PARTSTAT={(Rsvp is null ? "NEEDS-ACTION" : Standing(Rsvp.Answer))}", $"urn:uuid:{person.Id.Value}");

    private static string Standing(Answer answer) => answer switch
    {
        Answer.Coming or Answer.InPerson or Answer.ByVideo or Answer.ByPhone => "ACCEPTED",
        Answer.Maybe => "TENTATIVE",
        Answer.No or Answer.ThoughtsOnly => "DECLINED",
        Answer.StandIn => "DELEGATED",
    };
}
