using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.Replies;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Delivery;

/// <summary>Finds the one command for what somebody did, and runs it if they may.</summary>
public sealed class Interpreter(CommandReader commands)
{
    /// <summary>More is a paste into the wrong window: it is refused with the number.</summary>
    public const int LongestText = 4000;

    private static readonly TimeSpan _open = TimeSpan.FromDays(1);

    /// <summary>Runs what was meant. Words in a shared place that do not speak to the bot get a silent answer.</summary>
    public Task<Reply> RunAsync(Caller caller, Incoming incoming, CoalitionDb db, Instant now) => incoming switch
    {
        Departed => Task.FromResult(new Reply()),
        Arrived => RunLine("hello", caller, db, now),
        Pressed pressed => RunLine(pressed.Line, caller, db, now),
        Submitted form => RunLine(form.Line, caller, db, now, form.Fields),
        Said { Text.Length: > LongestText } => Task.FromResult(caller.Refuse(Refusal.TheTextIsTooLong)),
        Said { At.IsShared: false } when caller.Person.ConsentedAt is null && commands.Read(((Said)incoming).Text) is null => RunLine("hello", caller, db, now),
        Said said when said.At.IsShared && !CommandReader.Addresses(said.Text) => Task.FromResult(new Reply()),
        Said said => Hear(said, caller, db, now),
        _ => throw new NotSupportedException(incoming.GetType().Name),
    };

    private async Task<Reply> Hear(Said said, Caller caller, CoalitionDb db, Instant now)
    {
        if (commands.Read(said.Text) is { } typed) return await Run(typed, caller, db, now);
        if (CommandReader.Addresses(said.Text)) return caller.Say("say.not_understood");
        var last = await LastAsks.FindAsync(db, caller, said.About);
        var reading = ReplyReader.Read(said.Text, last?.Ask.About ?? About.Any, caller.French);
        if (FreeWords.LineFor(reading, null) is { } always) return await RunLine(always, caller, db, now);
        if (last is { Ask.Awaiting: { } awaiting } && now - last.At < Duration.FromTimeSpan(_open)) return await RunLine($"{awaiting} {said.Text}", caller, db, now);
        var ask = last?.Ask ?? await LastAsks.GuessAsync(db, caller, reading.Intent, now);
        return FreeWords.LineFor(reading, ask) is { } line ? await RunLine(line.TrimEnd(), caller, db, now)
            : ask is not null && FreeWords.Again(ask) is { } again ? await RunLine(again, caller, db, now)
            : caller.Say("say.not_understood");
    }

    private Task<Reply> RunLine(string line, Caller caller, CoalitionDb db, Instant now, IReadOnlyDictionary<string, string>? fields = null) =>
        commands.ReadLine(line, fields) is { } found ? Run(found, caller, db, now) : Task.FromResult(caller.Say("say.older_message"));

    private Task<Reply> Run(Recognised found, Caller caller, CoalitionDb db, Instant now) => found.Command.Usage.Who switch
    {
        Who.Strangers => found.Command.Run(caller, found.Arguments, db, now),
        _ when caller.Person.ConsentedAt is null => RunLine("hello", caller, db, now),
        Who.Coordinators when !caller.IsCoordinator => Task.FromResult(caller.Refuse(Refusal.OnlyACoordinatorMayDoThis)),
        _ => found.Command.Run(caller, found.Arguments, db, now),
    };
}
