using Microsoft.Playwright;

namespace CatBot.Browser.Tests;

/// <summary>What a person does on the sandbox's page.</summary>
public static class Hands
{
    /// <summary>Somebody's conversation, or one of the other panes, by its name.</summary>
    public static ILocator Pane(this IPage page, string name) =>
        page.Locator("section.pane").Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = name, Exact = true, Level = 2 }) });

    /// <summary>The line that somebody types in.</summary>
    public static ILocator Line(this IPage page, string name) => page.Pane(name).Locator("input[name=text]");

    /// <summary>Types for somebody and waits until it stands in the conversation.</summary>
    public static async Task SayAsync(this IPage page, string name, string text)
    {
        await page.Line(name).FillAsync(text);
        await page.Line(name).PressAsync("Enter");
        await page.Pane(name).Locator(".said").Filter(new() { HasText = text }).Last.WaitForAsync();
    }

    /// <summary>Turns the clock by one of its buttons, and waits until all of that time has happened.</summary>
    public static async Task TurnAsync(this IPage page, string button)
    {
        var before = await page.Locator("#now time").GetAttributeAsync("datetime");
        await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await page.Locator($"#now time:not([datetime='{before}'])").WaitForAsync();
        await page.Locator(".clock form[data-busy=false]").WaitForAsync();
    }

    /// <summary>Turns the clock until something is there; fails after many turns.</summary>
    public static async Task TurnUntilAsync(this IPage page, Func<ILocator> something, string button = "Next event")
    {
        for (var turns = 0; turns < 40 && await something().CountAsync() == 0; turns++) await page.TurnAsync(button);
        (await something().CountAsync()).ShouldBeGreaterThan(0);
    }
}
