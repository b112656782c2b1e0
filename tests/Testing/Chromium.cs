namespace CatBot.Testing;

/// <summary>Debian's Chromium, for Microsoft.Playwright's launch options; Playwright's own download of a browser is not used.</summary>
public static class Chromium
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>The browser on this machine.</summary>
    /// <exception cref="FileNotFoundException">None is installed.</exception>
    public static string Path => Places.FirstOrDefault(File.Exists)
        ?? throw new FileNotFoundException("Chromium is missing. Run tests/run, which installs it, or: apt-get install chromium.");

    /// <summary>Without the flags about background work, the browser keeps calling hosts that a closed network refuses.</summary>
    public static IReadOnlyList<string> Arguments { get; } =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];
}
