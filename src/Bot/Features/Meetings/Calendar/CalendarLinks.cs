using CatBot.Bot.Delivery;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.People;
using CatBot.Storage;

namespace CatBot.Bot.Features.Meetings.Calendar;

/// <summary>What a calendar link opens.</summary>
public abstract record CalendarOf
{
    /// <summary>All meetings that invite one person.</summary>
    public sealed record Person(Id<Membership> Membership) : CalendarOf;

    /// <summary>The meetings that are open to a whole coalition.</summary>
    public sealed record Everybody(Id<Coalition> Coalition) : CalendarOf;

    /// <summary>One meeting, for one person.</summary>
    public sealed record OneMeeting(Id<Meeting> Meeting, Id<Membership> Membership) : CalendarOf;
}

/// <summary>
/// Signed addresses of calendars. A calendar program asks for years without signing in, so a link never ends by itself; it shows meetings
/// and changes nothing, and it stops when the person moves on. The same calendar always has the same link.
/// </summary>
public static class CalendarLinks
{
    private const string Secret = "calendar";
    private const int Ids = 16;

    /// <summary>The path on CatBot's own site.</summary>
    public static async Task<string> PathAsync(CoalitionDb db, CalendarOf what)
    {
        byte[] told = what switch
        {
            CalendarOf.Person person => [(byte)'p', .. person.Membership.Value.ToByteArray()],
            CalendarOf.Everybody everybody => [(byte)'c', .. everybody.Coalition.Value.ToByteArray()],
            CalendarOf.OneMeeting one => [(byte)'m', .. one.Meeting.Value.ToByteArray(), .. one.Membership.Value.ToByteArray()],
            _ => throw new NotSupportedException(what.GetType().Name),
        };
        var token = await SealedToken.WriteAsync(db, Secret, told);
        return what is CalendarOf.OneMeeting ? $"/calendar/meeting/{token}.ics" : $"/calendar/{token}.ics";
    }

    /// <summary>What a token opens; null when it is not one of ours.</summary>
    public static async Task<CalendarOf?> ReadAsync(CoalitionDb db, string token)
    {
        if (await SealedToken.ReadAsync(db, Secret, token) is not { Length: 1 + Ids or 1 + Ids + Ids } told) return null;
        var first = new Guid(told.AsSpan(1, Ids));
        return told[0] switch
        {
            (byte)'p' => new CalendarOf.Person(new(first)),
            (byte)'c' => new CalendarOf.Everybody(new(first)),
            (byte)'m' => new CalendarOf.OneMeeting(new(first), new(new Guid(told.AsSpan(1 + Ids)))),
            _ => null,
        };
    }
}
