using CatBot.Browser.Tests;
using CatBot.Testing;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Browser))]

namespace CatBot.Browser.Tests;

/// <summary>One Chromium for all browser tests; each test opens pages of its own, with nothing kept between them. Take it as a constructor parameter.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? chromium;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
    }

    /// <summary>A new page in a profile of its own.</summary>
    public async Task<IPage> PageAsync(BrowserNewContextOptions? options = null) => await (await chromium!.NewContextAsync(options)).NewPageAsync();

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null)
            await chromium.DisposeAsync();
        playwright?.Dispose();
    }
}
