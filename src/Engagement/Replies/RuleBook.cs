using System.Collections.Frozen;

namespace CatBot.Engagement.Replies;

/// <summary>The rules that turn meanings into an intent; the same for every language.</summary>
internal sealed class RuleBook
{
    private const int MostFeatures = 128;
    private const string Everywhere = "any meeting task checkin";
    private readonly RuleFile file;
    private readonly FrozenDictionary<string, int> bits;
    private readonly FrozenDictionary<Talk, Rule[]> rules;

    private RuleBook(RuleFile file)
    {
        this.file = file;
        bits = file.Rules.SelectMany(Features).Distinct(StringComparer.Ordinal)
            .Select((feature, bit) => (feature, bit)).ToFrozenDictionary(pair => pair.feature, pair => pair.bit, StringComparer.Ordinal);
        if (bits.Count > MostFeatures) throw new FormatException($"rules.json names {bits.Count} features; {MostFeatures} fit.");
        rules = Talk.All.ToFrozenDictionary(talk => talk, Compile);
        Verbs = file.Verbs.ToFrozenSet(StringComparer.Ordinal);
        Ways = file.Ways.ToFrozenSet(StringComparer.Ordinal);
        Personal = file.Personal.ToFrozenSet(StringComparer.Ordinal);
        Deniable = file.Deniable.ToFrozenSet(StringComparer.Ordinal);
        Courtesies = file.Courtesies.ToFrozenSet(StringComparer.Ordinal);
    }

    public static RuleBook Shared { get; } = new(Embedded.Read("rules", LexiconJson.Default.RuleFile));

    /// <summary>The concept of taking part at all.</summary>
    public string Attending => file.Attending;

    /// <summary>Concepts that a "not" reaches over.</summary>
    public FrozenSet<string> Verbs { get; }

    /// <summary>Concepts of how one takes part.</summary>
    public FrozenSet<string> Ways { get; }

    /// <summary>Concepts that answer only when the writer says them of themself.</summary>
    public FrozenSet<string> Personal { get; }

    /// <summary>Concepts that a "not" inside the phrase turns around; phrases of others end there.</summary>
    public FrozenSet<string> Deniable { get; }

    /// <summary>Concepts that leave a short reply short.</summary>
    public FrozenSet<string> Courtesies { get; }

    /// <summary>The bit of a feature; none when no rule asks for it.</summary>
    public UInt128 Bit(string feature) => bits.TryGetValue(feature, out var bit) ? UInt128.One << bit : UInt128.Zero;

    /// <summary>What a clause with these features means, or null.</summary>
    public Rule? First(Talk talk, UInt128 features) => Array.Find(rules[talk], rule => rule.Fits(features));

    /// <summary>The concepts that matter in a talk; phrases of others must not stand in their way.</summary>
    public FrozenSet<string> ConceptsOf(About about) =>
        file.Rules.Where(line => Holds(line, about)).SelectMany(Features).Select(feature => feature.TrimStart('-')).Concat(Courtesies).ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<string> Features(RuleLine line) => Words(line.When).Concat(Words(line.Unless));

    private static bool Holds(RuleLine line, About about) =>
        Words(line.About ?? Everywhere).Contains(about.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private Rule[] Compile(Talk talk) =>
        [.. from line in file.Rules
            where Holds(line, talk.About) && (!talk.Unasked || Holds(line, About.Any))
            from when in line.When.Split('|')
            select new Rule(IntentNames.Parse(line.Intent), line.Rank, Bits(when), Bits(line.Unless))];

    private UInt128 Bits(string? features) => Words(features).Aggregate(UInt128.Zero, (all, feature) => all | Bit(feature));

    private static string[] Words(string? line) => line?.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries) ?? [];
}
