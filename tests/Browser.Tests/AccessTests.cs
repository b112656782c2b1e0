using CatBot.Bot.Channels.Web;
using CatBot.Bot.Tests.Channels.Web;
using CatBot.Bot.Tests.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CatBot.Browser.Tests;

/// <summary>Rules of WCAG 2.2 AA that can be measured, on every page, in light and dark, on a desk and on a phone.</summary>
public sealed class AccessTests(Browser browser) : IAsyncLifetime
{
    private static readonly string _rules = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "access.js"));

    private Visit _visit = null!;

    public static TheoryData<string, bool, bool, string> Looks()
    {
        var looks = new TheoryData<string, bool, bool, string>();
        foreach (var page in new[] { "desk", "form", "chat", "ended" })
            foreach (var (phone, dark, locale) in new[] { (false, false, "en-CA"), (false, true, "fr-CA"), (true, false, "fr-CA"), (true, true, "en-CA") })
                looks.Add(page, phone, dark, locale);
        return looks;
    }

    public async ValueTask InitializeAsync()
    {
        var site = await TestSite.StartAsync(sandbox: true, new Showcase(), new FormShow());
        _visit = new(browser, site);
        foreach (var who in new[] { site.Maria, site.Sam }) await site.Services.GetRequiredService<Speaker>().SayAsync(site.RoomOf(who), "showcase");
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Every_page_can_be_used_by_everybody(string name, bool phone, bool dark, string locale)
    {
        var page = await _visit.PageAsync(Screens.Like(phone, dark, locale));
        var home = _visit.Site.Address;
        var (foreign, complaints) = (new List<string>(), new List<string>());
        page.Request += (_, request) => { if (!request.Url.StartsWith(home, StringComparison.Ordinal)) foreign.Add(request.Url); };
        page.Console += (_, message) => { if (message.Type is "error" && name != "ended") complaints.Add(message.Text); };
        await OpenAsync(page, name);
        await page.ShootAsync($"{name}-{(phone ? "phone" : "desk")}-{(dark ? "dark" : "light")}-{locale[..2]}");

        (await page.EvaluateAsync<string[]>(_rules)).ShouldBeEmpty();
        (await page.EvaluateAsync<string>("document.documentElement.lang")).ShouldBe(name is "chat" ? "en" : locale[..2]);
        foreign.ShouldBeEmpty();
        complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<main><h1>A</h1><button></button></main>", "has no name")]
    [InlineData("<main><h1>A</h1><input name='a'></main>", "has no name")]
    [InlineData("<main><h1>A</h1><p style='color:#999;background:#fff'>pale words</p></main>", "contrast")]
    [InlineData("<main><h1>A</h1><p id='a'>x</p><p id='a'>y</p></main>", "twice")]
    [InlineData("<main><h1>A</h1><h3>B</h3></main>", "skips")]
    [InlineData("<h1>A</h1>", "main")]
    [InlineData("<main><h1>A</h1><img src='data:,'></main>", "alt")]
    [InlineData("<main><h1>A</h1><button style='width:12px;height:12px;padding:0'>x</button></main>", "small")]
    [InlineData("<main><h1>A</h1><div style='width:3000px'>wide</div></main>", "sideways")]
    [InlineData("<main><h1>A</h1><p aria-labelledby='nothing'>a</p></main>", "nothing")]
    public async Task What_shuts_somebody_out_is_seen(string body, string complaint)
    {
        var page = await _visit.PageAsync(Screens.Like());
        await page.SetContentAsync($"<!doctype html><html lang=en><head><title>T</title></head><body>{body}</body></html>");
        string.Join('\n', await page.EvaluateAsync<string[]>(_rules)).ShouldContain(complaint);
    }

    [Fact]
    public async Task Nothing_moves_where_people_prefer_it_still()
    {
        var page = await _visit.OpenAsync();
        (await page.EvaluateAsync<int>("document.getAnimations().length")).ShouldBe(0);
        (await page.Locator(".line").First.EvaluateAsync<string>("line => getComputedStyle(line).animationName")).ShouldBe("none");
    }

    public ValueTask DisposeAsync() => _visit.DisposeAsync();

    private async Task OpenAsync(IPage page, string name)
    {
        var site = _visit.Site;
        await page.GotoAsync(site.Address + name switch { "chat" => await site.LinkOf(site.Sam), "ended" => "/chat/none-of-ours", _ => "" });
        if (name is not "form") return;
        await page.Pane("Maria").GetByRole(AriaRole.Button, new() { Name = "In person" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).WaitForAsync();
    }
}
