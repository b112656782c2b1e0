using CatBot.Bot.Words;

namespace CatBot.Bot.Tests.Words;

/// <summary>Says a template without values, so that its wording can be read: each case of a choice is heard at least once.</summary>
public static class Variants
{
    public static IReadOnlyList<string> Of(Template template) =>
        [.. Enumerable.Range(0, CasesIn(template)).Select(turn => Say(template, turn)).Distinct(StringComparer.Ordinal)];

    /// <summary>What has to be given to say it: <c>name</c> for a value, <c>count|</c> for a choice.</summary>
    public static IReadOnlySet<string> Values(Template template) =>
        template.Segments.SelectMany(ValuesIn).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> ValuesIn(Segment segment) => segment switch
    {
        Placeholder value => [value.Name],
        Choice choice => [choice.Name + "|", .. choice.Cases.Values.SelectMany(Values).Where(name => name != choice.Name)],
        _ => [],
    };

    private static int CasesIn(Template template) =>
        template.Segments.OfType<Choice>()
            .Select(choice => Math.Max(choice.Cases.Count, choice.Cases.Values.Max(CasesIn)))
            .Append(1).Max();

    private static string Say(Template template, int turn) => string.Concat(template.Segments.Select(segment => segment switch
    {
        Literal literal => literal.Text,
        Choice choice => Say(choice.Cases.OrderBy(one => one.Key, StringComparer.Ordinal).ElementAt(turn % choice.Cases.Count).Value, turn),
        _ => "Sam",
    }));
}
