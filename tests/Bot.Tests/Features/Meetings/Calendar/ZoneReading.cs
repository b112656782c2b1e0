using NodaTime;
using NodaTime.Text;

namespace CatBot.Bot.Tests.Features.Meetings.Calendar;

/// <summary>Reads a local time by a VTIMEZONE alone, as section 3.3.5 tells a program that knows no zones of its own: a doubled time is the first one.</summary>
internal static class ZoneReading
{
    private static readonly LocalDateTimePattern _local = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");

    public static Instant Moment(Component zone, string local)
    {
        var wall = Wall(local);
        // A rule holds from its onset on, told by the offset before it; in the hour that comes twice the rule before it still holds.
        var rule = zone.Parts
            .OrderBy(part => Wall(part["DTSTART"]!))
            .Last(part => Wall(part["DTSTART"]!) + Forward(part) <= wall || part == zone.Parts[0]);
        return wall.WithOffset(Offset(rule["TZOFFSETTO"]!)).ToInstant();
    }

    // Clocks set forward skip local times: the new rule's first local time is later than its onset as told.
    private static Period Forward(Component part) =>
        Period.FromSeconds(Math.Max(0, Offset(part["TZOFFSETTO"]!).Seconds - Offset(part["TZOFFSETFROM"]!).Seconds));

    private static LocalDateTime Wall(string local) => _local.Parse(local).Value;

    private static Offset Offset(string text) => OffsetPattern.CreateWithInvariantCulture(text.Length > 5 ? "+HHmmss" : "+HHmm").Parse(text).Value;
}
