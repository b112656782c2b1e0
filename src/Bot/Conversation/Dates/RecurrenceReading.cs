using System.Collections.Immutable;
using CatBot.Engagement.Meetings;
using NodaTime;

namespace CatBot.Bot.Conversation.Dates;

/// <summary>How often something meets.</summary>
/// <param name="Rule">As far as it was said: "weekly" names no day. Use <see cref="Starting"/> to complete it.</param>
/// <param name="Rest">The text without the words that were understood, spaces tidied.</param>
public sealed record FoundRecurrence(Recurrence Rule, string Rest)
{
    /// <summary>The rule with the days that were not said taken from the first meeting: "monthly" from a 2nd Tuesday is each 2nd Tuesday. A fifth weekday is taken for the last.</summary>
    public Recurrence Starting(LocalDate first) => Rule.Days.Length > 0 ? Rule : Rule with
    {
        Days = ImmutableArray.Create(first.DayOfWeek),
        Nth = Rule.Kind is RecurrenceKind.Monthly ? NthOf(first) : 0,
    };

    private static int NthOf(LocalDate date) => date.Day > 28 ? -1 : ((date.Day - 1) / 7) + 1;
}

/// <summary>What a text says about how often.</summary>
public abstract record RecurrenceReading
{
    private RecurrenceReading()
    {
    }

    /// <summary>The text names no rhythm.</summary>
    public sealed record None : RecurrenceReading;

    public sealed record Found(FoundRecurrence Recurrence) : RecurrenceReading;

    /// <summary>A rhythm that one series cannot keep ("1st and 3rd Tuesday", "monthly on the 15th", "every 99 weeks"), or an end or exception on a day that does not exist.</summary>
    /// <param name="Words">The words that cannot be kept, as they were written.</param>
    public sealed record Impossible(string Words) : RecurrenceReading;
}
