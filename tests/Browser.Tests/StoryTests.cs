using CatBot.Testing;
using Microsoft.Playwright;

namespace CatBot.Browser.Tests;

/// <summary>The first quarter of an hour of somebody who has just cloned CatBot, in the real program and the real browser.</summary>
public sealed class StoryTests(Browser browser) : IAsyncLifetime
{
    private readonly BotProcess _bot = new();

    public async ValueTask InitializeAsync()
    {
        await _bot.StartAsync();
        await _bot.PostAsync("/sandbox/clock", new { to = "2027-01-11T18:00:00Z" });
    }

    [Fact]
    public async Task A_meeting_is_called_answered_and_reminded_of()
    {
        var page = await OpenAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Type it for Maria" }).ClickAsync();
        await page.Line("Maria").PressAsync("Enter");
        foreach (var name in new[] { "Sam", "Alex", "Joe" }) await page.Pane(name).GetByText("How would you like to come?").WaitForAsync();
        await page.GetByText("Step 2 of 5").WaitForAsync();
        await page.ShootAsync("story-1-invited");

        await page.Pane("Joe").GetByRole(AriaRole.Button, new() { Name = "By phone" }).ClickAsync();
        await page.Pane("Joe").Locator(".told").Filter(new() { HasText = "phone" }).Last.WaitForAsync();
        await page.SayAsync("Sam", "can’t, kid is sick");
        await page.GetByText("Step 3 of 5").WaitForAsync();
        await page.ShootAsync("story-2-answered");

        await page.TurnUntilAsync(() => page.Pane("Joe").GetByText("in a few minutes"));
        (await page.Pane("Joe").GetByRole(AriaRole.Link, new() { Name = "https://example.org/meet" }).Last.GetAttributeAsync("href")).ShouldBe("https://example.org/meet");
        (await page.Pane("Sam").GetByText("in a few minutes").CountAsync()).ShouldBe(0);
        await page.GetByText("Step 4 of 5").WaitForAsync();
        await page.ShootAsync("story-3-reminded");
    }

    public ValueTask DisposeAsync()
    {
        _bot.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<IPage> OpenAsync()
    {
        var page = await browser.PageAsync(Screens.Like());
        await page.GotoAsync(_bot.Address);
        return page;
    }
}
