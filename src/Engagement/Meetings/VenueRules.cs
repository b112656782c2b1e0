namespace CatBot.Engagement.Meetings;

/// <summary>What may be said of where a meeting is.</summary>
public static class VenueRules
{
    private const int LongestLink = 2000;
    private const int LongestLine = 500;

    /// <summary>A venue from what was typed; empty fields are none. Nothing at all is a venue too: coordinators are asked for it later.</summary>
    public static Decision<Venue> Read(string? link, string? dialIn, string? place, string? accessNote)
    {
        var address = OneLine.Of(link) is { } typed ? Link(typed) : (Decision<string>?)null;
        if (address?.Why is { } wrong) return wrong;
        var venue = new Venue(address?.Value, OneLine.Of(dialIn), OneLine.Of(place), OneLine.Of(accessNote));
        return new[] { venue.DialIn, venue.Place, venue.AccessNote }.Any(line => line?.Length > LongestLine) ? Refusal.TheTextIsTooLong : venue;
    }

    /// <summary>
    /// A link is a whole web address. Anything else that a browser would open (<c>javascript:</c>, <c>data:</c>, <c>file:</c>) is none, nor is one
    /// with a name before an @, which can look like another place than it leads to.
    /// </summary>
    public static Decision<string> Link(string typed) =>
        typed.Length > LongestLink ? Refusal.TheTextIsTooLong
        : Uri.TryCreate(typed.Trim(), UriKind.Absolute, out var link) && IsOfTheWeb(link) && !typed.Any(char.IsWhiteSpace) ? link.AbsoluteUri
        : Refusal.TheLinkIsNotALink;

    private static bool IsOfTheWeb(Uri link) =>
        link is { Scheme: "https" or "http", UserInfo: "" } && (link.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6 || IsName(link.IdnHost));

    // "https://zoom" is a word with a scheme; a name that others can reach has a dot or is this machine's own.
    private static bool IsName(string host) => host is "localhost" || (host.Contains('.', StringComparison.Ordinal) && !host.StartsWith('.') && !host.Contains("..", StringComparison.Ordinal));
}
