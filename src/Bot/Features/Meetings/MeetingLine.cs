using System.Text.RegularExpressions;
using CatBot.Bot.Conversation;
using CatBot.Bot.Conversation.Dates;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using NodaTime;

namespace CatBot.Bot.Features.Meetings;

/// <summary>Reads a whole meeting out of one line: <c>Housing table every 2nd Tuesday 18:30 for 1h online https://… or City Hall room 3 with @sam</c>.</summary>
public static partial class MeetingLine
{
    private const int HalfDay = 12 * 60;

    /// <summary>What was understood; dates count from now in the coalition's zone. Refused is only what nobody can mean: a day that no calendar has.</summary>
    public static Decision<MeetingDraft> Read(Caller caller, Arguments arguments, Instant now)
    {
        var wall = now.InZone(caller.CoalitionZone).LocalDateTime;
        var (link, dialIn, text) = SpokenVenue.Take(new Arguments(LeadsToPeople().Replace(arguments.Text, " ")).WithoutMentions);
        var rhythm = RecurrenceReader.Read(text, caller.French, wall);
        if (rhythm is RecurrenceReading.Impossible) return Refusal.TheRhythmIsUnclear;
        var series = (rhythm as RecurrenceReading.Found)?.Recurrence;
        var length = DurationReader.Read(series?.Rest ?? text, caller.French);
        if (length is { IsSpan: true, Minutes: > HalfDay }) return Refusal.TheEndIsBeforeTheStart;
        var left = length?.Rest ?? series?.Rest ?? text;
        var reading = DateReader.Read(left, caller.French, wall);
        if (reading is DateReading.Impossible) return Refusal.TheDateDoesNotExist;
        var date = (reading as DateReading.Found)?.Date;
        var (title, place) = SpokenVenue.Part(text, date?.Rest ?? left);
        return new MeetingDraft
        {
            Title = title,
            // A series finds its first day by itself; one meeting needs its day said.
            Date = series is not null || DateReader.NamesDay(left, caller.French) ? date?.Date ?? wall.Date : null,
            Time = date?.Time,
            Minutes = length?.Minutes ?? MeetingTerms.UsualMinutes,
            Recurrence = series?.Starting(date?.Date ?? wall.Date) ?? Recurrence.Once,
            Zone = caller.Coalition.Zone,
            Link = link,
            DialIn = dialIn,
            Place = place,
            People = arguments.Mentions,
        };
    }

    // "with @sam and @priya": the names are read elsewhere, and these words are nothing without them.
    [GeneratedRegex(@"\s+(?:with|for|and|invite|avec|pour|et)\s+(?=@)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex LeadsToPeople();
}
