using Microsoft.Playwright;

namespace CatBot.Browser.Tests;

/// <summary>Pictures for people to look at, kept in <c>artifacts/screens</c>.</summary>
public static class Screens
{
    private static readonly string _folder = Path.Combine(Root(AppContext.BaseDirectory), "artifacts/screens");

    public static Task ShootAsync(this IPage page, string name) => page.ScreenshotAsync(new() { Path = Path.Combine(_folder, $"{name}.png") });

    /// <summary>A desk, or a phone, that prefers light or dark, and does not mind that animations are left out.</summary>
    public static BrowserNewContextOptions Like(bool phone = false, bool dark = false, string locale = "en-CA") => new()
    {
        ViewportSize = phone ? new() { Width = 390, Height = 844 } : new() { Width = 1440, Height = 900 },
        ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        ReducedMotion = ReducedMotion.Reduce,
        Locale = locale,
    };

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "CatBot.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
