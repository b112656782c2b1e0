using System.Security.Cryptography;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using NodaTime;

namespace CatBot.Bot.Features.Meetings.Calendar;

/// <summary>Serves calendars to calendar programs. An unknown link, a forgotten person and a meeting without them are all the same "not found".</summary>
public static class CalendarEndpoints
{
    private static readonly string[] _reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapCalendar(this IEndpointRouteBuilder app)
    {
        app.MapMethods("/calendar/{token}.ics", _reading, ServeAsync);
        app.MapMethods("/calendar/meeting/{token}.ics", _reading, ServeAsync);
    }

    private static async Task<IResult> ServeAsync(string token, HttpContext context, IDbContextFactory<CoalitionDb> databases, IClock clock)
    {
        await using var db = await databases.CreateDbContextAsync();
        if (await ReadAsync(db, token, clock.GetCurrentInstant()) is not { } file) return Results.NotFound();
        context.Response.Headers.CacheControl = "private, no-cache";
        var bytes = file.ToBytes();
        // The framework answers If-None-Match and If-Modified-Since with 304 by these two.
        return Results.File(
            bytes, CalendarFile.ContentType,
            lastModified: file.ChangedAt?.ToDateTimeOffset(),
            entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\""));
    }

    private static async Task<CalendarFile?> ReadAsync(CoalitionDb db, string token, Instant now) => await CalendarLinks.ReadAsync(db, token) switch
    {
        CalendarOf.Person person => await CalendarFeed.OfPersonAsync(db, person.Membership, now),
        CalendarOf.Everybody everybody => await CalendarFeed.OfCoalitionAsync(db, everybody.Coalition, now),
        CalendarOf.OneMeeting one => await CalendarFeed.OfMeetingAsync(db, one.Meeting, one.Membership),
        _ => null,
    };
}
