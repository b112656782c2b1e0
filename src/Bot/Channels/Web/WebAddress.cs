namespace CatBot.Bot.Channels.Web;

/// <summary>Which addresses may become links: a script or a file behind a friendly word may not.</summary>
internal static class WebAddress
{
    public static bool IsSafe(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is ("https" or "http" or "mailto" or "tel");
}
