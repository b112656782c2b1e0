using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace CatBot.Bot.Channels.Web;

/// <summary>Tells the open pages of this process that something they show has changed. A page that misses it sees it at its next look.</summary>
public sealed class ChatNews
{
    private readonly ConcurrentDictionary<Guid, ImmutableList<Action>> _listeners = new();

    /// <summary>Whoever wants to hear of everything, such as the sandbox's page.</summary>
    public static Guid Everything => Guid.Empty;

    /// <summary>Calls <paramref name="heard"/> at each news until the result is disposed. It must return at once.</summary>
    public IDisposable Listen(Guid room, Action heard)
    {
        _listeners.AddOrUpdate(room, _ => [heard], (_, others) => others.Add(heard));
        return new Listening(() => _listeners.AddOrUpdate(room, _ => [], (_, others) => others.Remove(heard)));
    }

    /// <summary>Something changed in these rooms.</summary>
    public void Tell(IEnumerable<Guid> rooms)
    {
        foreach (var room in rooms.Append(Everything).Distinct())
            if (_listeners.TryGetValue(room, out var listeners)) listeners.ForEach(heard => heard());
    }

    private sealed class Listening(Action stop) : IDisposable
    {
        public void Dispose() => stop();
    }
}
