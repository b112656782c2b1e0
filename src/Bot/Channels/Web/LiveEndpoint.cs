using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace CatBot.Bot.Channels.Web;

/// <summary>Tells an open page, as server-sent events, that it should look again. What changed is never in the event: the page asks for itself.</summary>
public static class LiveEndpoint
{
    private static readonly TimeSpan _pulse = TimeSpan.FromSeconds(20);

    /// <summary>The stream of news of one room, until the page is closed or the program ends.</summary>
    public static IResult Stream(HttpContext context, ChatNews news, Guid room)
    {
        var stopping = context.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        return TypedResults.ServerSentEvents(News(news, room, context.RequestAborted, stopping));
    }

    // A pulse now and then lets proxies know that the line is alive. Several news before the page has looked are one.
    private static async IAsyncEnumerable<string> News(ChatNews news, Guid room, CancellationToken gone, [EnumeratorCancellation] CancellationToken stopping)
    {
        var bell = Channel.CreateBounded<string>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        using var listening = news.Listen(room, () => bell.Writer.TryWrite("look"));
        using var end = CancellationTokenSource.CreateLinkedTokenSource(gone, stopping);
        yield return "hello";
        while (await NextAsync(bell.Reader, end.Token) is { } next) yield return next;
    }

    private static async Task<string?> NextAsync(ChannelReader<string> bell, CancellationToken end)
    {
        using var pulse = CancellationTokenSource.CreateLinkedTokenSource(end);
        pulse.CancelAfter(_pulse);
        try
        {
            return await bell.ReadAsync(pulse.Token);
        }
        catch (OperationCanceledException)
        {
            return end.IsCancellationRequested ? null : "pulse";
        }
    }
}
