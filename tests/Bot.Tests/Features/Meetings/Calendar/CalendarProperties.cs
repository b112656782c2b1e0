using CatBot.Bot.Features.Meetings.Calendar;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CatBot.Bot.Tests.Features.Meetings.Calendar;

/// <summary>What holds for any words and any moment, tried on a thousand of them.</summary>
public sealed class CalendarProperties
{
    private static readonly Gen<string> _words = Gen.OneOf(
        Gen.Elements("a", ",", ";", "\\", "\\n", ":", "\"", "\n", "\r\n", "é", "اجتماع", "👩‍👩‍👧", "\uD83D", "\u202E", "\u0000", "<b>", "BEGIN:VEVENT", " ", "=", "^'").ListOf().Select(string.Concat),
        ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get));

    [Fact]
    public void Whatever_a_title_holds_the_file_is_one_and_the_title_is_read_as_it_was() => Holds(_words, typed =>
    {
        var title = OneLine.Of(typed) ?? "x";
        return Summary(title) == title;
    });

    [Fact]
    public void Even_words_that_no_rule_has_tidied_break_no_file() => Holds(_words, typed => Summary("x" + typed) is not null);

    [Fact]
    public void The_zone_of_an_event_gives_back_its_moment() => Holds(
        from minutes in Gen.Choose(0, 5 * 365 * 24 * 60)
        from zone in Gen.Elements("America/Vancouver", "America/Toronto", "America/St_Johns", "Australia/Lord_Howe", "UTC")
        select (Sample.Now + Duration.FromMinutes(minutes)).InZone(DateTimeZoneProviders.Tzdb[zone]).LocalDateTime is var start ? (start, zone) : default,
        moment =>
        {
            var meeting = Sample.Meeting(moment.start, moment.zone);
            var calendar = StrictCalendar.Read(Sample.File([new CalendarEntry(meeting)]).ToBytes());
            return ZoneReading.Moment(calendar.Parts[0], calendar.Parts[1]["DTSTART"]!) == meeting.StartsAt;
        });

    private static string Summary(string title) =>
        StrictCalendar.Read(Sample.File([new CalendarEntry(Sample.Meeting(new(2026, 11, 24, 18, 30), "America/Toronto", title))]).ToBytes()).Parts[^1].Get("SUMMARY").Text;

    private static void Holds<T>(Gen<T> cases, Func<T, bool> rule) =>
        Prop.ForAll(cases.ToArbitrary(), rule).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true));
}
