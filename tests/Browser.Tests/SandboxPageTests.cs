using CatBot.Bot.Tests.Channels.Web;
using Microsoft.Playwright;

namespace CatBot.Browser.Tests;

/// <summary>The sandbox's page as a person uses it.</summary>
public sealed class SandboxPageTests(Browser browser) : IAsyncLifetime
{
    private Visit _visit = null!;

    public async ValueTask InitializeAsync() => _visit = new(browser, await TestSite.StartAsync(sandbox: true, new Showcase(), new FormShow()));

    [Fact]
    public async Task Enter_sends_and_the_answer_stands_in_the_same_conversation()
    {
        var page = await _visit.OpenAsync();
        await page.SayAsync("Sam", "showcase");

        await page.Pane("Sam").GetByText("You are coming by phone.").WaitForAsync();
        (await page.Pane("Maria").GetByText("You are coming by phone.").CountAsync()).ShouldBe(0);
        (await page.Line("Sam").InputValueAsync()).ShouldBeEmpty();
        (await page.Pane("Sam").Locator("time[datetime='2026-11-24T18:00:00Z']").InnerTextAsync()).ShouldBe("Tue 24 Nov, 11:00 Pacific");
        await page.ShootAsync("desk-light");
    }

    [Fact]
    public async Task What_tries_to_break_the_page_stays_text()
    {
        var page = await _visit.OpenAsync();
        await page.SayAsync("Sam", "showcase");
        await page.SayAsync("Sam", Showcase.Injection);

        (await page.Pane("Sam").GetByText(Showcase.Injection).CountAsync()).ShouldBe(2);
        (await page.Pane("Sam").Locator("img, script").CountAsync()).ShouldBe(0);
        (await page.Pane("Sam").GetByRole(AriaRole.Link).AllInnerTextsAsync()).ShouldBe(["https://example.org/meet", "Add to your calendar"]);
        (await page.TitleAsync()).ShouldBe("CatBot sandbox");
    }

    [Fact]
    public async Task A_page_that_is_open_elsewhere_shows_what_is_said_by_itself()
    {
        var (one, other) = (await _visit.OpenAsync(), await _visit.OpenAsync());
        await one.SayAsync("Joe", "showcase");

        await other.Pane("Joe").GetByText("You are coming by phone.").WaitForAsync();
    }

    [Fact]
    public async Task A_form_opens_as_a_dialog_tells_what_is_wrong_at_the_field_and_goes_when_it_is_right()
    {
        var page = await _visit.OpenAsync();
        await page.SayAsync("Maria", "showcase");
        await page.Pane("Maria").GetByRole(AriaRole.Button, new() { Name = "In person" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "New meeting" });
        await page.ShootAsync("form-light");

        await dialog.GetByLabel("Title").FillAsync("bad");
        await dialog.GetByLabel("Day").FillAsync("2026-11-24");
        await dialog.GetByLabel("A ride").CheckAsync();
        await dialog.GetByLabel("Childcare").CheckAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Invite people" }).ClickAsync();

        await dialog.GetByRole(AriaRole.Alert).GetByText("Please give it a better title.").WaitForAsync();
        await page.ShootAsync("form-problem");
        (await page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("field-title");
        (await dialog.GetByLabel("Title").GetAttributeAsync("aria-describedby")).ShouldBe("field-title-hint field-title-problem");
        (await dialog.GetByLabel("Day").InputValueAsync()).ShouldBe("2026-11-24");

        await dialog.GetByLabel("Title").FillAsync("Housing table");
        await page.Keyboard.PressAsync("Enter");
        await page.Pane("Maria").GetByText("Taken: Housing table, 2026-11-24, video, ride,childcare.").WaitForAsync();
        (await page.GetByRole(AriaRole.Dialog).CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Everything_is_reached_by_the_keyboard_and_escape_leads_back()
    {
        var page = await _visit.OpenAsync();
        await page.SayAsync("Maria", "showcase");
        var button = page.Pane("Maria").GetByRole(AriaRole.Button, new() { Name = "In person" });
        await button.WaitForAsync();
        for (var presses = 0; presses < 200 && !await button.EvaluateAsync<bool>("button => button === document.activeElement"); presses++) await page.Keyboard.PressAsync("Shift+Tab");
        (await button.EvaluateAsync<string>("button => getComputedStyle(button).outlineStyle")).ShouldBe("solid");

        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Dialog).WaitForAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.GetByRole(AriaRole.Dialog).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        (await button.EvaluateAsync<bool>("button => button === document.activeElement")).ShouldBeTrue();
    }

    [Fact]
    public async Task The_channel_is_shared_and_says_who_speaks()
    {
        var page = await _visit.OpenAsync();
        await page.GetByLabel("Speak as").SelectOptionAsync("Joe");
        await page.GetByLabel("Message to the channel").FillAsync("good morning");
        await page.Keyboard.PressAsync("Enter");

        await page.Pane("Channel").GetByText("good morning").WaitForAsync();
        (await page.Pane("Channel").Locator(".by b").InnerTextAsync()).ShouldBe("Joe");
    }

    [Fact]
    public async Task The_clock_turns_by_steps_that_people_think_in()
    {
        var page = await _visit.OpenAsync();
        foreach (var (button, now) in new[] { ("+1 hour", "Mon 16 Nov, 12:00 Pacific"), ("+1 day", "Tue 17 Nov, 12:00 Pacific"), ("+1 week", "Tue 24 Nov, 12:00 Pacific") })
        {
            await page.TurnAsync(button);
            (await page.Locator("#now").InnerTextAsync()).ShouldBe(now);
        }
    }

    [Fact]
    public async Task The_first_minute_is_guided_and_stays_away_once_it_is_put_away()
    {
        var page = await _visit.OpenAsync();
        await page.GetByText("Step 1 of 5").WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Type it for Maria" }).ClickAsync();
        (await page.Line("Maria").InputValueAsync()).ShouldStartWith("/meeting ");
        (await page.Line("Maria").EvaluateAsync<bool>("line => line === document.activeElement")).ShouldBeTrue();
        for (var step = 2; step <= 5; step++)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Next", Exact = true }).ClickAsync();
            await page.GetByText($"Step {step} of 5").WaitForAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Done" }).ClickAsync();
        await page.GetByText("Step 5 of 5").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        (await (await _visit.OpenAsync()).Locator(".tour").InnerTextAsync()).Trim().ShouldBeEmpty();
    }

    [Fact]
    public async Task It_works_without_script()
    {
        var look = Screens.Like();
        look.JavaScriptEnabled = false;
        var page = await _visit.OpenAsync(look: look);
        await page.SayAsync("Sam", "showcase");
        await page.Pane("Sam").GetByRole(AriaRole.Button, new() { Name = "In person" }).ClickAsync();
        await page.GetByLabel("Title").FillAsync("Housing table");
        await page.GetByRole(AriaRole.Button, new() { Name = "Invite people" }).ClickAsync();

        await page.Pane("Sam").GetByText("Taken: Housing table").WaitForAsync();
        page.Url.ShouldContain("?lang=");
    }

    public ValueTask DisposeAsync() => _visit.DisposeAsync();
}
