namespace CatBot.Bot.Channels.Web;

/// <summary>Which addresses may become links: a path of this site and the web's own; a script or a file behind a friendly word may not.</summary>
internal static class WebAddress
{
    public static bool IsSafe(string? address) =>
        IsPath(address) || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is ("https" or "http" or "mailto" or "tel"));

    // Two slashes, or one turned round, lead to another site.
    private static bool IsPath(string? address) => address is ['/', not ('/' or '\\'), ..];
}
