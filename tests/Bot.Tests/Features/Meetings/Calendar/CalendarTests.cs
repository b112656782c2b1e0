using CatBot.Bot.Features.Meetings.Calendar;
using CatBot.Bot.Words;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Bot.Tests.Features.Meetings.Calendar;

public sealed class CalendarTests
{
    private static readonly Venue _everywhere = new("https://zoom.us/j/1?a=b,c;d", "604 555 0199, code 1", "City Hall; room 3", "Ring twice\\wait");

    [Fact]
    public void An_event_says_when_where_and_every_way_in()
    {
        var one = Read(Sample.Meeting(new(2026, 11, 24, 18, 30), "America/Toronto", venue: _everywhere)).Event;
        (one["DTSTART"], one.Get("DTSTART").Parameters["TZID"], one["DURATION"]).ShouldBe(("20261124T183000", "America/Toronto", "PT60M"));
        (one.Get("SUMMARY").Text, one.Get("LOCATION").Text, one["URL"]).ShouldBe(("Housing table", "City Hall; room 3", _everywhere.Link));
        one.Get("DESCRIPTION").Text.ShouldBe("Join online: https://zoom.us/j/1?a=b,c;d\nBy phone: 604 555 0199, code 1\nPlace: City Hall; room 3\nGetting in: Ring twice\\wait");
    }

    [Fact]
    public void An_event_keeps_its_name_and_counts_its_changes()
    {
        var meeting = Sample.Meeting(new(2026, 11, 24, 18, 30), "America/Toronto");
        var before = Read(meeting).Event;
        (meeting.Sequence, meeting.Start, meeting.ChangedAt) = (3, meeting.Start.PlusHours(1), Sample.Now + Duration.FromHours(1));
        var after = Read(meeting).Event;
        (after["UID"], after["SEQUENCE"], after["DTSTAMP"]).ShouldBe((before["UID"], "3", "20261116T190000Z"));
    }

    [Fact]
    public void A_cancelled_meeting_stays_and_says_so()
    {
        var meeting = Sample.Meeting(new(2026, 11, 24, 18, 30), "America/Toronto");
        meeting.CancelledAt = Sample.Now;
        var one = Read(meeting).Event;
        (one["STATUS"], one["TRANSP"], one.Get("SUMMARY").Text).ShouldBe(("CANCELLED", "TRANSPARENT", "Cancelled: Housing table"));
    }

    [Theory]
    [InlineData(null, "NEEDS-ACTION", "OPAQUE", "Housing table")]
    [InlineData(Answer.Coming, "ACCEPTED", "OPAQUE", "Housing table")]
    [InlineData(Answer.ByPhone, "ACCEPTED", "OPAQUE", "Housing table")]
    [InlineData(Answer.Maybe, "TENTATIVE", "OPAQUE", "Housing table")]
    [InlineData(Answer.No, "DECLINED", "TRANSPARENT", "Housing table (you are not coming)")]
    [InlineData(Answer.StandIn, "DELEGATED", "TRANSPARENT", "Housing table (someone goes for you)")]
    [InlineData(Answer.ThoughtsOnly, "DECLINED", "TRANSPARENT", "Housing table (you send your thoughts)")]
    public void Everybody_sees_their_own_answer(Answer? answer, string state, string shown, string title)
    {
        var one = Read(Sample.Meeting(new(2026, 11, 24, 18, 30), "America/Toronto"), answer, whose: "Sam \"the man\"").Event;
        var attendee = one.Get("ATTENDEE").Parameters;
        (attendee["PARTSTAT"], attendee["CN"], one["TRANSP"], one.Get("SUMMARY").Text).ShouldBe((state, "Sam 'the man'", shown, title));
    }

    [Fact]
    public void The_coalitions_calendar_names_nobody() =>
        Read(Sample.Meeting(new(2026, 11, 24, 18, 30), "America/Toronto")).Event.Properties.ShouldNotContain(property => property.Name == "ATTENDEE" || property.Name == "ORGANIZER");

    [Fact]
    public void A_zone_tells_each_change_of_the_clocks_between_its_events()
    {
        var zone = Read(Sample.Meeting(new(2026, 10, 31, 12, 0), "America/Toronto"), Sample.Meeting(new(2027, 3, 14, 12, 0), "America/Toronto")).Zone;
        zone.Parts.Select(part => (part.Name, part["DTSTART"], part["TZOFFSETFROM"], part["TZOFFSETTO"], part["TZNAME"])).ShouldBe(
        [
            ("DAYLIGHT", "20260308T020000", "-0500", "-0400", "EDT"),
            ("STANDARD", "20261101T020000", "-0400", "-0500", "EST"),
            ("DAYLIGHT", "20270314T020000", "-0500", "-0400", "EDT"),
        ]);
    }

    [Fact]
    public void A_skipped_time_is_told_as_the_hour_that_comes() =>
        Read(Sample.Meeting(new(2027, 3, 14, 2, 30), "America/Toronto")).Event["DTSTART"].ShouldBe("20270314T030000");

    [Fact]
    public void A_calendar_without_meetings_is_still_a_calendar()
    {
        var calendar = StrictCalendar.Read(Sample.File([]).ToBytes());
        (calendar.Get("X-WR-CALNAME").Text, calendar.Parts.ShouldHaveSingleItem().Name).ShouldBe(("Harbour, the CAT", "VTIMEZONE"));
    }

    [Fact]
    public void The_same_meetings_in_any_order_are_the_same_file()
    {
        CalendarEntry[] entries = [new(Sample.Meeting(new(2026, 11, 24, 9, 0), "America/Toronto")), new(Sample.Meeting(new(2026, 11, 25, 9, 0), "America/Vancouver"))];
        Sample.File(entries).ToBytes().ShouldBe(Sample.File(entries.Reverse()).ToBytes());
    }

    [Fact]
    public void It_speaks_the_readers_language()
    {
        var meeting = Sample.Meeting(new(2026, 11, 24, 18, 30), "America/Toronto", venue: _everywhere);
        var file = Sample.File([new(meeting)]) with { Words = Phrases.In(Language.French) };
        StrictCalendar.Read(file.ToBytes()).Parts[^1].Get("DESCRIPTION").Text.ShouldStartWith("En ligne\u00A0: https://zoom.us/");
    }

    private static (Component Zone, Component Event) Read(Meeting meeting, Answer? answer = null, string? whose = null)
    {
        var person = whose is null ? null : new Person { Id = Id<Person>.At(Sample.Now), Name = whose, Zone = "America/Toronto" };
        var rsvp = answer is { } given && person is not null
            ? new Rsvp { MeetingId = meeting.Id, PersonId = person.Id, AnsweredById = person.Id, Answer = given, AnsweredAt = Sample.Now }
            : null;
        return Parts([new(meeting, person, rsvp)]);
    }

    private static (Component Zone, Component Event) Read(params Meeting[] meetings) => Parts([.. meetings.Select(meeting => new CalendarEntry(meeting))]);

    private static (Component Zone, Component Event) Parts(IReadOnlyList<CalendarEntry> entries)
    {
        var calendar = StrictCalendar.Read(Sample.File(entries).ToBytes());
        return (calendar.Parts.First(part => part.Name == "VTIMEZONE"), calendar.Parts.First(part => part.Name == "VEVENT"));
    }
}
