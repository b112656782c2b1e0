using System.Net;
using CatBot.Bot.Channels.Web;
using CatBot.Bot.Tests.Channels.Web;
using CatBot.Bot.Tests.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NodaTime;

namespace CatBot.Browser.Tests;

/// <summary>The chat that a signed link opens, and the pages without one.</summary>
public sealed class ChatPageTests(Browser browser) : IAsyncLifetime
{
    private readonly HttpClient _web = new();
    private Visit _visit = null!;

    public async ValueTask InitializeAsync() => _visit = new(browser, await TestSite.StartAsync(sandbox: false, new Showcase(), new FormShow()));

    private TestSite Site => _visit.Site;

    [Fact]
    public async Task A_link_opens_the_conversation_of_its_person_and_of_nobody_else()
    {
        await Site.Services.GetRequiredService<Speaker>().SayAsync(Site.RoomOf(Site.Joe), "showcase of Joe");
        var page = await _visit.OpenAsync(await Site.LinkOf(Site.Sam), Screens.Like(phone: true));
        await page.GetByLabel("Message from Sam to CatBot").FillAsync("showcase");
        await page.Keyboard.PressAsync("Enter");

        await page.GetByText("You are coming by phone.").WaitForAsync();
        (await page.ContentAsync()).ShouldNotContain("Joe");
        (await Site.TextsOf(Site.Sam)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Opening_a_link_leaves_no_trace()
    {
        await using var db = Site.Db();
        db.Accounts.RemoveRange(db.Accounts.Where(account => account.PersonId == Site.Sam.Person.Id));
        await db.SaveChangesAsync();
        await _web.GetAsync(Site.Address + await Site.LinkOf(Site.Sam));
        db.Accounts.Count(account => account.PersonId == Site.Sam.Person.Id).ShouldBe(0);

        await Site.Services.GetRequiredService<Speaker>().SayAsync(Site.RoomOf(Site.Sam), "showcase");
        db.Accounts.Count(account => account.PersonId == Site.Sam.Person.Id).ShouldBe(1);
        db.People.Count(person => person.Name == "Sam").ShouldBe(1);
    }

    [Fact]
    public async Task A_link_that_has_ended_or_is_none_says_kindly_how_to_get_a_new_one_and_nothing_else()
    {
        var old = await Site.LinkOf(Site.Sam, Settlers.Monday - Duration.FromDays(40));
        foreach (var path in new[] { old, "/chat/x", await Site.LinkOf(Site.Sam) + "x", "/chat/none/live" })
        {
            var answer = await _web.GetAsync(Site.Address + path);
            var text = await answer.Content.ReadAsStringAsync();
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            text.ShouldContain("This link has ended");
            text.ShouldNotContain("Sam");
            text.ShouldNotContain("Harbour");
        }
    }

    [Fact]
    public async Task Who_was_forgotten_has_no_chat_any_more()
    {
        var link = await Site.LinkOf(Site.Sam);
        await using var db = Site.Db();
        db.Remove(db.Memberships.Single(member => member.PersonId == Site.Sam.Person.Id));
        await db.SaveChangesAsync();
        (await _web.GetAsync(Site.Address + link)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_foreign_page_cannot_speak_for_somebody()
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal) { ["text"] = "showcase" });
        (await _web.PostAsync(Site.Address + await Site.LinkOf(Site.Sam) + "/say", form)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Site.TextsOf(Site.Sam)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_front_page_says_that_CatBot_runs_and_tells_nothing_of_anybody()
    {
        var page = await _visit.OpenAsync();
        (await page.GetByRole(AriaRole.Heading).InnerTextAsync()).ShouldBe("CatBot is running");
        (await page.ContentAsync()).ShouldNotContain("Harbour");
        await page.ShootAsync("running");
    }

    [Fact]
    public async Task Every_answer_forbids_what_comes_from_elsewhere()
    {
        foreach (var path in new[] { "/", "/chat.js", "/chat/x", "/nowhere" })
        {
            var headers = (await _web.GetAsync(Site.Address + path)).Headers;
            headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'; script-src 'self';");
            headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _web.Dispose();
        await _visit.DisposeAsync();
    }
}
