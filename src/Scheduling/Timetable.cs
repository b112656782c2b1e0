using CatBot.Scheduling.Jobs;
using NodaTime;

namespace CatBot.Scheduling;

/// <summary>One line of the timetable: which job, and how often, counted from midnight UTC.</summary>
public sealed record Entry(string Name, Type Job, Duration Every)
{
    /// <summary>The first run after a moment.</summary>
    public Instant After(Instant moment)
    {
        var ticks = Every.BclCompatibleTicks;
        return Instant.FromUnixTimeTicks(((moment.ToUnixTimeTicks() / ticks) + 1) * ticks);
    }
}

/// <summary>Every job, its name and its rhythm. The courier is no job: it drains whenever something is due.</summary>
public static class Timetable
{
    public static IReadOnlyList<Entry> Entries { get; } =
    [
        new(RollSeries.Name, typeof(RollSeries), Duration.FromHours(24)),
        new(PlanMeetings.Name, typeof(PlanMeetings), Duration.FromHours(6)),
        new(CheckInOnQuietPeople.Name, typeof(CheckInOnQuietPeople), Duration.FromHours(1)),
        new(WelcomeBackPeople.Name, typeof(WelcomeBackPeople), Duration.FromHours(1)),
        new(ReturnTasks.Name, typeof(ReturnTasks), Duration.FromHours(1)),
        new(ForgetOldDeliveries.Name, typeof(ForgetOldDeliveries), Duration.FromHours(24)),
    ];
}
