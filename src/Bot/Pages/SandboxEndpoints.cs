using CatBot.Bot.Channels.Web;
using CatBot.Bot.Channels.Web.Sandbox;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CatBot.Bot.Pages;

/// <summary>The sandbox's page and what is done on it. Never there outside the sandbox.</summary>
public static class SandboxEndpoints
{
    public static void MapSandboxPage(this IEndpointRouteBuilder app)
    {
        app.MapGet("/", Task<IResult> (HttpContext context) => ShowAsync(context, null));
        var page = app.MapGroup("/page");
        page.MapChatForms(WhoAsync, BackAsync);
        page.MapPost("/clock", TurnAsync);
        page.MapPost("/tour", GoAsync);
        page.MapGet("/live", (HttpContext context, ChatNews news) => LiveEndpoint.Stream(context, news, ChatNews.Everything));
    }

    private static async Task<IResult> ShowAsync(HttpContext context, OpenForm? open)
    {
        var words = PageLanguage.WordsFor(context.Request);
        var reader = context.RequestServices.GetRequiredService<SandboxReader>();
        var wanted = open is null ? $"{context.Request.Query["show"]}" : $"{open.Room.Person}";
        var model = await reader.ReadAsync(words, wanted.Length > 0 ? wanted : null, context.Request.Query["draft"], open);
        return model is null ? Notices.Empty(words) : new RazorComponentResult<SandboxPage>(new { Model = model });
    }

    // Whoever sits before the sandbox speaks for everybody in it.
    private static async Task<ChatRoom?> WhoAsync(HttpContext context, IFormCollection form)
    {
        await using var db = await context.RequestServices.GetRequiredService<IDbContextFactory<CoalitionDb>>().CreateDbContextAsync();
        var person = form["as"].Count > 0 ? form["as"] : form["person"];
        return Id<Person>.Parse(person) is { } who && await db.Memberships.FirstOrDefaultAsync(member => member.PersonId == who) is { } member
            ? new(member.CoalitionId, who)
            : null;
    }

    private static async Task<IResult> BackAsync(HttpContext context, OpenForm? open) =>
        open is null ? Back(context, $"{context.Request.Form["person"]}") : await ShowAsync(context, open);

    private static async Task<IResult> TurnAsync(HttpContext context, IFormCollection form, Turning turning, IDbContextFactory<CoalitionDb> databases)
    {
        await using var db = await databases.CreateDbContextAsync();
        if (await Cast.LoadAsync(db) is { } cast && Enum.TryParse<Turn>(form["turn"], out var turn) && Enum.IsDefined(turn)) await turning.TurnAsync(turn, cast.Zone);
        return Back(context, "");
    }

    private static async Task<IResult> GoAsync(HttpContext context, IFormCollection form, Tour tour)
    {
        await tour.GoAsync(int.TryParse(form["step"], out var step) ? step : 0);
        return Back(context, "");
    }

    private static SeeOther Back(HttpContext context, string show) =>
        new($"/?lang={PageLanguage.WordsFor(context.Request).Language.Code()}{(Guid.TryParse(show, out _) ? $"&show={show}" : "")}");
}
