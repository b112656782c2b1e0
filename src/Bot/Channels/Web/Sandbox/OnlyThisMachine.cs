using System.Net;
using CatBot.Bot.Words;
using CatBot.Engagement.People;

namespace CatBot.Bot.Channels.Web.Sandbox;

/// <summary>
/// Lets programs of this machine in and nobody else: not the network, not a proxy that passes the network on, not a page of another
/// site that an open browser shows, and not a site whose name was pointed at this machine.
/// </summary>
public static class OnlyThisMachine
{
    /// <summary>Answers everybody else with one sentence and 403.</summary>
    public static async ValueTask<object?> Filter(EndpointFilterInvocationContext context, EndpointFilterDelegate next) => IsMeant(context.HttpContext)
        ? await next(context)
        : DoorJson.Write(new { error = Phrases.In(Language.English).Say("web.door_only_here") }, StatusCodes.Status403Forbidden);

    /// <summary>Whether a request comes from this machine for this machine.</summary>
    public static bool IsMeant(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from)
        && SandboxOptions.IsLoopbackHost(context.Request.Host.Host)
        && !context.Request.Headers.ContainsKey("Forwarded") && !context.Request.Headers.ContainsKey("X-Forwarded-For")
        && context.Request.Headers.Origin.All(origin => origin == $"{context.Request.Scheme}://{context.Request.Host}");
}
