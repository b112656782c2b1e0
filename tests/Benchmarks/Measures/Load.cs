using System.Diagnostics;
using System.Net.Http.Headers;

namespace CatBot.Benchmarks.Measures;

/// <summary>What an address bore: requests a second, and the milliseconds within which half and 99 of 100 were answered.</summary>
public sealed record Load(double Rate, double P50, double P99)
{
    /// <summary>Posts over so many connections, each as fast as it is answered, for a time.</summary>
    /// <param name="body">The body of the n-th request, counted from nought; UTF-8 JSON.</param>
    public static async Task<Load> PutOnAsync(Uri address, TimeSpan time, Func<int, byte[]> body)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Sizes.Connections });
        var (began, next) = (Stopwatch.StartNew(), -1);
        var waits = await Task.WhenAll(Enumerable.Range(0, Sizes.Connections).Select(_ => Post()));
        var (all, seconds) = (waits.SelectMany(wait => wait).Order().ToArray(), began.Elapsed.TotalSeconds);
        return new(all.Length / seconds, all[all.Length / 2], all[all.Length * 99 / 100]);

        async Task<List<double>> Post()
        {
            var mine = new List<double>();
            while (began.Elapsed < time)
            {
                var asked = Stopwatch.GetTimestamp();
                await PostAsync(client, address, body(Interlocked.Increment(ref next)));
                mine.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            }

            return mine;
        }
    }

    /// <summary>Posts one body and reads the answer.</summary>
    /// <exception cref="HttpRequestException">The answer is not a success: nothing that fails is counted as fast.</exception>
    public static async Task PostAsync(HttpClient client, Uri address, byte[] body)
    {
        using var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        using var answer = await client.PostAsync(address, content);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync();
    }
}
