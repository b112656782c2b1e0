using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Bot.Features;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Scheduling;
using CatBot.Storage;
using CatBot.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace CatBot.Bot.Tests.Features;

/// <summary>
/// A small coalition on a database of its own: Maria coordinates, Sam is a member, Alex the council clerk holds a seat, Joe is a
/// constable and a parent. Tests act as these people do, through the real door, on a clock that they turn.
/// </summary>
public sealed class Neighbourhood : IAsyncDisposable
{
    /// <inheritdoc cref="Settlers.Monday"/>
    public static Instant Monday => Settlers.Monday;

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"catbot-{Guid.NewGuid():n}.db");
    private readonly ServiceProvider _storage;
    private readonly Doorbell _doorbell = new();
    private readonly Dispatcher _door;
    private readonly Courier _courier;
    private int _deliveries;

    private Neighbourhood(IReadOnlyList<ICommand> commands, string? database = null)
    {
        _storage = new ServiceCollection().AddCoalitionDb(database ?? $"Data Source={_file};Pooling=False").BuildServiceProvider();
        var inbox = _storage.GetRequiredService<Inbox>();
        var handling = new Handling(Databases, inbox, _storage.GetRequiredService<Outbox>(), new(new(commands)));
        _door = new(inbox, handling, new(Databases, inbox, [Mailbox], NullLogger<Answering>.Instance), Clock, _doorbell);
        var outbox = _storage.GetRequiredService<Outbox>();
        var messenger = new Messenger(new(WriterList.All), [Mailbox], new(Databases, outbox), NullLogger<Messenger>.Instance);
        _courier = new(outbox, new(outbox, new(Databases)), messenger, Clock);
        using var db = Db();
        db.Database.EnsureCreated();
        Coalition = Settlers.Settle(db, Monday);
        (Maria, Sam, Alex, Joe) = new Settlers(db, Coalition, Monday).AddFour();
        db.SaveChanges();
    }

    public TurnedClock Clock { get; } = new(Monday);

    /// <summary>What came out of the door.</summary>
    public Mailbox Mailbox { get; } = new();

    public Coalition Coalition { get; }

    public Neighbour Maria { get; }

    public Neighbour Sam { get; }

    public Neighbour Alex { get; }

    public Neighbour Joe { get; }

    public IDbContextFactory<CoalitionDb> Databases => _storage.GetRequiredService<IDbContextFactory<CoalitionDb>>();

    /// <summary>Opens the neighbourhood on a Monday morning.</summary>
    /// <param name="commands">What people can ask for; every command of the program when nothing is said.</param>
    public static Neighbourhood Open(params IReadOnlyList<ICommand> commands) => new(commands.Count > 0 ? commands : CommandList.All);

    /// <summary>The same on another database, for what only shows there.</summary>
    public static Neighbourhood OpenOn(string database) => new(CommandList.All, database);

    /// <summary>A context to look or to arrange with; whoever asks disposes it.</summary>
    public CoalitionDb Db() => Databases.CreateDbContext();

    /// <summary>Types words, alone with the bot.</summary>
    public Task<Reply> Say(Neighbour who, string text) => Do(new Said(Next(), who.Sender, Spot.Direct, text));

    /// <summary>Types words where the whole coalition reads.</summary>
    public Task<Reply> SayToAll(Neighbour who, string text) => Do(new Said(Next(), who.Sender, new("channel", IsShared: true), text));

    /// <summary>Presses a button by its line.</summary>
    public Task<Reply> Press(Neighbour who, string line) => Do(new Pressed(Next(), who.Sender, Spot.Direct, line));

    /// <summary>Presses a button of a message by its label.</summary>
    public Task<Reply> Press(Neighbour who, Message on, string label) =>
        Press(who, on.Parts.OfType<Buttons>().SelectMany(buttons => buttons.Items).Single(button => button.Label == label).Line);

    /// <summary>Sends a form as it stands, with these fields changed.</summary>
    public Task<Reply> Send(Neighbour who, Form form, params (string Name, string Value)[] fields)
    {
        var filled = form.Fields.ToDictionary(field => field.Name, field => field.Value ?? "", StringComparer.Ordinal);
        foreach (var (name, value) in fields) filled[name] = value;
        return Do(new Submitted(Next(), who.Sender, Spot.Direct, form.Line, filled));
    }

    /// <summary>Hands in one delivery, for example the same one twice.</summary>
    public async Task<Reply> Do(Incoming incoming) => (await _door.HandleAsync(incoming))!;

    /// <summary>What is queued or was said, oldest first; of one person where one is given.</summary>
    public async Task<IReadOnlyList<Nudge>> Nudges(Neighbour? to = null)
    {
        await using var db = Db();
        var all = await db.Nudges.AsNoTracking().OrderBy(nudge => nudge.Number).ToListAsync();
        return to is null ? all : all.FindAll(nudge => nudge.PersonId == to.Person.Id);
    }

    /// <summary>What somebody got from the courier, oldest first, as they read it; posts in the channel for null.</summary>
    public IReadOnlyList<Letter> Letters(Neighbour? to) =>
        [.. Mailbox.Letters.Where(letter => to is null ? letter.To.IsShared : letter.To.User == to.Sender.User)];

    /// <summary>Turns the clock; the courier sends everything due on the way at its moment. Jobs are not run: call the one you test.</summary>
    public async Task TurnTo(Instant moment)
    {
        await _courier.DrainAsync();
        while (await _storage.GetRequiredService<Outbox>().NextLookAsync() is { } next && next <= moment)
        {
            Clock.TurnTo(Instant.Max(next, Clock.GetCurrentInstant()));
            await _courier.DrainAsync();
        }

        Clock.TurnTo(moment);
    }

    /// <summary>Turns the clock by some time.</summary>
    public Task Turn(Duration time) => TurnTo(Clock.GetCurrentInstant() + time);

    /// <summary>Lets somebody choose French; draw what they get with the neighbour that comes back.</summary>
    public async Task<Neighbour> InFrench(Neighbour who)
    {
        await using var db = Db();
        var person = (await db.People.FindAsync(who.Person.Id))!;
        person.Language = Language.French;
        await db.SaveChangesAsync();
        return who with { Person = person };
    }

    public async ValueTask DisposeAsync()
    {
        _doorbell.Dispose();
        await _storage.DisposeAsync();
        File.Delete(_file);
    }

    private string Next() => $"{++_deliveries}";
}
