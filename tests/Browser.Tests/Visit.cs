using CatBot.Bot.Tests.Channels.Web;
using Microsoft.Playwright;

namespace CatBot.Browser.Tests;

/// <summary>Visits to one site, which are over before the site is.</summary>
public sealed class Visit(Browser browser, TestSite site) : IAsyncDisposable
{
    private readonly List<IPage> _pages = [];

    public TestSite Site => site;

    /// <summary>A page in a profile of its own that is not anywhere yet.</summary>
    public async Task<IPage> PageAsync(BrowserNewContextOptions? look = null)
    {
        var page = await browser.PageAsync(look ?? Screens.Like());
        _pages.Add(page);
        return page;
    }

    /// <summary>The same, at a path of the site.</summary>
    public async Task<IPage> OpenAsync(string path = "", BrowserNewContextOptions? look = null)
    {
        var page = await PageAsync(look);
        await page.GotoAsync(site.Address + path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var page in _pages) await page.Context.CloseAsync();
        await site.DisposeAsync();
    }
}
