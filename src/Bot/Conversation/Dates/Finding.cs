using System.Globalization;
using System.Text.RegularExpressions;

namespace CatBot.Bot.Conversation.Dates;

/// <summary>One form found at one place of a text, with the values that its slots caught.</summary>
/// <param name="Core">What the form itself names: "Friday".</param>
/// <param name="Before">What leads to it, or nothing: "by".</param>
/// <param name="After">What narrows it, or nothing: "in the morning".</param>
internal sealed record Finding<TForm>(TForm Form, Match Core, Match Before, Match After, Lexicon Words)
    where TForm : struct, Enum
{
    public int Start => Before.Success ? Before.Groups["words"].Index : Core.Index;

    public int End => After.Success ? Core.Index + Core.Length + After.Length : Core.Index + Core.Length;

    public int Length => End - Start;

    public bool IsLedTo => Has("lead");

    /// <summary>"by Friday" says more surely what is meant than "Friday" does.</summary>
    public int Rank => IsLedTo || Has("soft") ? 1 : 0;

    public int? Weekday => Value("weekday");

    public int? Month => Value("month");

    public int? Part => Value("part");

    /// <summary>"three" or "3"; 2 for "every other"; 1 when the form has "a" or nothing in its place.</summary>
    public int Number => Words.Number(Core.Groups) ?? (Has("two") ? 2 : 1);

    /// <summary>1 to 5, or -1 for the last.</summary>
    public int? Nth => Has("last") ? -1 : Value("ordinal");

    public bool Has(string slot) => Caught(slot) is not null;

    public int? Digits(string slot) => Caught(slot) is { } digits ? int.Parse(digits, CultureInfo.InvariantCulture) : null;

    /// <summary>What a slot caught, or nothing.</summary>
    public string Text(string slot) => Caught(slot) ?? "";

    public bool Covers(Finding<TForm> other) => Start <= other.Start && End >= other.End;

    private int? Value(string table) => Caught(table) is { } word ? Words.Value(table, word) : null;

    private string? Caught(string slot) =>
        new[] { Core.Groups[slot], After.Groups[slot], Before.Groups[slot] }.FirstOrDefault(group => group.Success)?.Value;
}
