using Microsoft.Playwright;

namespace CatBot.Browser.Tests;

public sealed class SandboxPageTests(Browser browser)
{
    [Fact]
    public async Task Look_at_it()
    {
        await using var site = await TestSite.StartAsync(sandbox: true, new Showcase(), new FormShow());
        var page = await browser.PageAsync(Screens.Like());
        page.Console += (_, message) => TestContext.Current.TestOutputHelper?.WriteLine($"{message.Type} {message.Text}");
        await page.GotoAsync(site.Address);
        await page.ShootAsync("empty");
        foreach (var (name, text) in new[] { ("Maria", "showcase"), ("Sam", "showcase") })
        {
            await page.GetByLabel($"Message from {name} to CatBot").FillAsync(text);
            await page.GetByLabel($"Message from {name} to CatBot").PressAsync("Enter");
        }

        await page.GetByText("You are coming by phone").Nth(1).WaitForAsync();
        await page.ShootAsync("desk-light");
        await page.GetByRole(AriaRole.Button, new() { Name = "In person" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Dialog).WaitForAsync();
        await page.ShootAsync("form-light");
        (await page.TitleAsync()).ShouldBe("CatBot sandbox");

        foreach (var (look, name) in new[] { (Screens.Like(dark: true), "desk-dark"), (Screens.Like(phone: true), "phone-light"), (Screens.Like(phone: true, dark: true, locale: "fr-CA"), "phone-dark-fr") })
        {
            var other = await browser.PageAsync(look);
            await other.GotoAsync(site.Address);
            await other.ShootAsync(name);
        }
    }
}
