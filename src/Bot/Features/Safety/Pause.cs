using CatBot.Bot.Conversation;
using CatBot.Bot.Conversation.Dates;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.Safety;

/// <summary>Nothing unasked until a day, or for a week when no day is named. It ends by itself, and nobody can override it.</summary>
public sealed class Pause : ICommand
{
    private const int UsualDays = 7;

    public Usage Usage { get; } = new("pause", Who.Everybody, [], ["/pause", "/pause until Monday", "/pause jusqu’à lundi"], Plain: true);

    public Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var local = now.InZone(caller.Zone).LocalDateTime;
        return Task.FromResult(DateReader.Read(arguments.Text, caller.French, local) switch
        {
            DateReading.Impossible => caller.Refuse(Refusal.TheDateDoesNotExist),
            DateReading.Found { Date: var found } => Until(caller, found.Date + (found.Time ?? new LocalTime(9, 0)), now),
            _ when DurationReader.Read(arguments.Text, caller.French) is { } length => Until(caller, local.PlusMinutes(length.Minutes), now),
            _ => Until(caller, local.Date.PlusDays(UsualDays) + new LocalTime(9, 0), now),
        });
    }

    private static Reply Until(Caller caller, LocalDateTime wall, Instant now)
    {
        var until = WallTime.At(wall, caller.Zone);
        if (until <= now) return caller.Refuse(Refusal.TheReturnDateIsPast);
        caller.Membership.PausedUntil = until;
        var moment = caller.Words.Moment(until.InZone(caller.Zone), now.InZone(caller.Zone).Date);
        return new(new Message([new Text(caller.Words.Say("safety.paused", ("until", moment))), SafetyButtons.Resume(caller.Words)]));
    }
}
