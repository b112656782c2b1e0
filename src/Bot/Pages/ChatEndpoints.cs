using CatBot.Bot.Channels.Web;
using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Pages;

/// <summary>The chat of whoever has a signed link, and nothing else.</summary>
public static class ChatEndpoints
{
    private const int MostLines = 200;

    public static void MapChatPage(this IEndpointRouteBuilder app)
    {
        var chat = app.MapGroup("/chat/{token}");
        chat.MapGet("", Task<IResult> (HttpContext context) => ShowAsync(context, null));
        chat.MapChatForms((context, _) => RoomAsync(context), BackAsync);
        chat.MapGet("/live", async (HttpContext context, ChatNews news) =>
            await RoomAsync(context) is { } room ? LiveEndpoint.Stream(context, news, room.Listeners) : Notices.LinkEnded(PageLanguage.WordsFor(context.Request)));
    }

    private static Task<CoalitionDb> DbAsync(HttpContext context) => context.RequestServices.GetRequiredService<IDbContextFactory<CoalitionDb>>().CreateDbContextAsync();

    private static async Task<ChatRoom?> RoomAsync(HttpContext context)
    {
        await using var db = await DbAsync(context);
        return await PersonalLinks.ReadAsync(db, $"{context.GetRouteValue("token")}", context.RequestServices.GetRequiredService<IClock>().GetCurrentInstant());
    }

    private static async Task<IResult> BackAsync(HttpContext context, OpenForm? open) =>
        open is null && await RoomAsync(context) is not null ? new SeeOther($"/chat/{context.GetRouteValue("token")}") : await ShowAsync(context, open);

    private static async Task<IResult> ShowAsync(HttpContext context, OpenForm? open)
    {
        await using var db = await DbAsync(context);
        if (await RoomAsync(context) is not { Person: { } who } room || await FindAsync(db, room, who) is not var (person, coalition))
            return Notices.LinkEnded(PageLanguage.WordsFor(context.Request));
        var lines = await context.RequestServices.GetRequiredService<ChatBook>().ReadAsync(room, MostLines);
        return new RazorComponentResult<ChatPage>(new
        {
            Path = $"/chat/{context.GetRouteValue("token")}",
            Person = person,
            Coalition = coalition.Name,
            Lines = lines,
            People = await PeopleAsync(db, room.Coalition),
            Open = open,
        });
    }

    // Somebody who was forgotten, or no longer belongs to the coalition, has no chat any more.
    private static async Task<(Person Person, Coalition Coalition)?> FindAsync(CoalitionDb db, ChatRoom room, Id<Person> who) =>
        await (from membership in db.Memberships.AsNoTracking()
               where membership.CoalitionId == room.Coalition && membership.PersonId == who
               join person in db.People on membership.PersonId equals person.Id
               join coalition in db.Coalitions on membership.CoalitionId equals coalition.Id
               select new { person, coalition }).FirstOrDefaultAsync() is { } found
            ? (found.person, found.coalition)
            : null;

    private static async Task<IReadOnlyList<Choice>> PeopleAsync(CoalitionDb db, Id<Coalition> coalition) =>
        [.. (await (from membership in db.Memberships
                    where membership.CoalitionId == coalition
                    join person in db.People on membership.PersonId equals person.Id
                    orderby person.Name
                    select person.Name).ToListAsync()).Select(name => new Choice(name, name))];
}
