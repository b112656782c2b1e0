using CatBot.Bot.Conversation;
using CatBot.Bot.Conversation.Dates;
using CatBot.Engagement;
using NodaTime;

namespace CatBot.Bot.Features.CheckIns;

/// <summary>Reads the first day back, on the coalition's calendar: "until March 1", "two weeks", or not known yet.</summary>
internal static class ReturnDay
{
    /// <summary>What the button for "I don’t know yet" says.</summary>
    public const string Unknown = "unknown";

    /// <summary>The day; null when the person does not know it yet.</summary>
    public static Decision<LocalDate?> Read(string text, Caller caller, Instant now)
    {
        if (text == Unknown) return (LocalDate?)null;
        var local = now.InZone(caller.CoalitionZone).LocalDateTime;
        // "Two weeks" alone is a span from today.
        var reading = DateReader.Read(text, caller.French, local) is DateReading.Found found ? found
            : DateReader.Read((caller.French ? "dans " : "in ") + text, caller.French, local);
        return reading switch
        {
            DateReading.Found { Date: var day } => (LocalDate?)day.Date,
            DateReading.Impossible => Refusal.TheDateDoesNotExist,
            _ => Refusal.TheDateIsMissing,
        };
    }
}
