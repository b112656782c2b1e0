using CatBot.Bot.Words;
using CatBot.Engagement.People;

namespace CatBot.Bot.Channels.Web.Sandbox;

/// <summary>The sandbox's door for programs: what the page can do, as JSON. Never there outside the sandbox.</summary>
public static class DoorEndpoints
{
    public static void MapSandboxDoor(this IEndpointRouteBuilder app)
    {
        var door = app.MapGroup("/sandbox").AddEndpointFilter(OnlyThisMachine.Filter);
        door.MapPost("/clock", ClockAsync);
        door.MapPost("/say", async (HttpRequest request, Door acts) =>
            await DoorJson.ReadAsync<SayAsked>(request) is { } asked ? Written(await acts.SayAsync(asked)) : Wrong("web.door_no_json"));
        door.MapPost("/press", async (HttpRequest request, Door acts) =>
            await DoorJson.ReadAsync<PressAsked>(request) is { } asked ? Written(await acts.PressAsync(asked)) : Wrong("web.door_no_json"));
        door.MapGet("/state", async (StateReader state) => DoorJson.Write(await state.ReadAsync()));
    }

    private static async Task<IResult> ClockAsync(HttpRequest request, Turning turning)
    {
        if (await DoorJson.ReadAsync<ClockAsked>(request) is not { } asked) return Wrong("web.door_no_json");
        var now = turning.Now;
        if (DoorMoments.Target(asked, now) is not { } to) return Wrong("web.door_no_moment");
        if (to < now) return Wrong("web.door_only_forward");
        if (to - now > Turning.Longest) return Wrong("web.door_too_far");
        await turning.TurnToAsync(to);
        return DoorJson.Write(new { now = turning.Now });
    }

    private static IResult Written(Answered answered) => answered switch
    {
        { Json: { } json } => Results.Text(json, "application/json"),
        { Wrong: { } wrong } => Wrong(wrong),
        _ => Wrong("web.door_busy"),
    };

    private static IResult Wrong(string key) =>
        DoorJson.Write(new { error = Phrases.In(Language.English).Say(key) }, StatusCodes.Status400BadRequest);
}
