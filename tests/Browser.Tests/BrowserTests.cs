namespace CatBot.Browser.Tests;

public sealed class BrowserTests(Browser browser)
{
    [Fact]
    public async Task A_button_can_be_pressed_in_the_real_browser()
    {
        var page = await browser.PageAsync();
        await page.SetContentAsync("<button onclick=\"document.title = 'pressed'\">Press</button>");

        await page.GetByText("Press").ClickAsync();

        (await page.TitleAsync()).ShouldBe("pressed");
    }
}
