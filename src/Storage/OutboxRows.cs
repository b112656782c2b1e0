using System.Text.Json;
using System.Text.Json.Serialization;
using CatBot.Engagement.Nudges;

namespace CatBot.Storage;

/// <summary>Rows on their way into one statement, whatever their number: both engines read them from one JSON parameter.</summary>
internal static partial class OutboxRows
{
    /// <summary>Sorted by key, so that two servers that plan the same nudges wait for each other instead of locking each other out.</summary>
    public static string Write(IEnumerable<Nudge> nudges) => JsonSerializer.Serialize(
        nudges.OrderBy(nudge => nudge.Key, StringComparer.Ordinal).Select(nudge => new Planned(
            nudge.Key, Text(nudge.CoalitionId.Value), Text(nudge.PersonId?.Value), (short)nudge.Kind, Text(nudge.SubjectId)!, nudge.Step,
            Conventions.Stored(nudge.DueAt), Conventions.Stored(nudge.ExpiresAt), Conventions.Stored(nudge.LookAt), (short)nudge.State, nudge.Reason, nudge.Facts)),
        Json.Default.IEnumerablePlanned);

    public static string Write(IEnumerable<Mark> marks) => JsonSerializer.Serialize(
        marks.Select(mark => new Marked(
            mark.Number, (short)mark.State, mark.Reason, Conventions.Stored(mark.LookAt),
            mark.SentAt is { } sent ? Conventions.Stored(sent) : null, mark.MessageRef, mark.Attempts)),
        Json.Default.IEnumerableMarked);

    public static string Write(IEnumerable<long> numbers) => JsonSerializer.Serialize(numbers.Select(number => new Numbered(number)), Json.Default.IEnumerableNumbered);

    // SQLite compares ids as text, and EF Core writes them in capitals.
    private static string? Text(Guid? id) => id?.ToString().ToUpperInvariant();

    internal sealed record Planned(
        string Key, string? CoalitionId, string? PersonId, short Kind, string SubjectId, string Step,
        long DueAt, long ExpiresAt, long LookAt, short State, string? Reason, string? Facts);

    internal sealed record Marked(long Number, short State, string? Reason, long LookAt, long? SentAt, string? MessageRef, int Attempts);

    internal sealed record Numbered(long Number);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
    [JsonSerializable(typeof(IEnumerable<Planned>))]
    [JsonSerializable(typeof(IEnumerable<Marked>))]
    [JsonSerializable(typeof(IEnumerable<Numbered>))]
    internal sealed partial class Json : JsonSerializerContext;
}
