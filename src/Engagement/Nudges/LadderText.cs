using System.Collections.Immutable;
using System.Globalization;

namespace CatBot.Engagement.Nudges;

/// <summary>A ladder as a coordinator edits it and a coalition stores it: <c>7d unanswered; 2d maybe; 1d coming; 15m all</c>.</summary>
public static class LadderText
{
    private const int MostSteps = 10;
    private const int MostDays = 60;
    private const int MostLinkMinutes = 720;

    /// <summary>Reads a ladder in any order; <c>2h</c> is 120 minutes and <c>unanswered+maybe</c> two audiences.</summary>
    public static Decision<ReminderLadder> Read(string text)
    {
        var parts = text.Split([';', ',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length is 0)
            return Refusal.TheLadderIsUnclear;
        if (parts.Length > MostSteps)
            return Refusal.TheLadderHasTooManySteps;
        var steps = parts.Select(ReadStep).ToImmutableArray();
        if (steps.FirstOrDefault(step => !step.Accepted) is { Why: { } why })
            return why;
        return Ordered([.. steps.Select(step => step.Value!)]);
    }

    public static string Write(ReminderLadder ladder) => string.Join("; ", ladder.Steps.Select(step => $"{Before(step)} {Audience(step)}"));

    private static Decision<ReminderLadder> Ordered(ImmutableArray<LadderStep> steps) =>
        steps.DistinctBy(step => step.Name, StringComparer.Ordinal).Count() < steps.Length
            ? Refusal.TheLadderSaysAStepTwice
            : new ReminderLadder([.. steps.OrderByDescending(step => step.Days)]);

    private static Decision<LadderStep> ReadStep(string text) =>
        text.Split((char[]?)null, 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is not [var before, var names] || !TryAudience(names, out var audience)
        || before.Length < 2 || !int.TryParse(before[..^1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? Refusal.TheLadderIsUnclear
            : Step(number, char.ToLowerInvariant(before[^1]), audience);

    private static Decision<LadderStep> Step(int number, char unit, LadderAudience audience) => (number, unit) switch
    {
        (_, not ('d' or 'h' or 'm')) => Refusal.TheLadderIsUnclear,
        ( <= 0, _) => Refusal.ALadderStepIsNotBeforeTheStart,
        ( > MostDays, 'd') or ( > MostLinkMinutes / 60, 'h') or ( > MostLinkMinutes, 'm') => Refusal.ALadderStepIsTooEarly,
        (_, 'd') => new LadderStep(number, 0, audience),
        (_, 'h') => new LadderStep(0, number * 60, audience),
        _ => new LadderStep(0, number, audience),
    };

    private static bool TryAudience(string names, out LadderAudience audience)
    {
        audience = LadderAudience.None;
        foreach (var name in names.Split('+', StringSplitOptions.TrimEntries))
        {
            if (name.Length == 0 || !char.IsLetter(name[0]) || !Enum.TryParse<LadderAudience>(name, ignoreCase: true, out var one))
                return false;
            audience |= one;
        }

        return audience is not LadderAudience.None;
    }

    private static string Before(LadderStep step) => !step.IsLink ? step.Name : step.Minutes % 60 == 0 ? $"{step.Minutes / 60}h" : $"{step.Minutes}m";

    private static string Audience(LadderStep step) => step.Audience.ToString().ToLowerInvariant().Replace(", ", "+", StringComparison.Ordinal);
}
