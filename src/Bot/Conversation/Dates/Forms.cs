using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace CatBot.Bot.Conversation.Dates;

/// <summary>The forms of one kind of thing, as a language writes them, and which of several findings is meant.</summary>
internal sealed class Forms<TForm>
    where TForm : struct, Enum
{
    // Nobody means the fiftieth date of a text; a limit keeps hostile ones cheap.
    private const int Tries = 50;

    private readonly Lexicon words;
    private readonly Context context;
    private readonly ImmutableArray<(TForm Form, Regex Pattern)> patterns;
    private readonly Regex before;
    private readonly Regex after;

    /// <exception cref="ArgumentException">The file names a form that does not exist.</exception>
    public Forms(Lexicon words, Context context, string before, IEnumerable<KeyValuePair<string, string[]>> forms, string after)
    {
        this.words = words;
        this.context = context;
        this.before = words.Templates.Compile($@"(^|\W)(?<words>{before})$");
        this.after = words.Templates.Compile($@"^({after})(\.|\b)");
        patterns = [.. forms.Select(form =>
            (Enum.Parse<TForm>(form.Key, ignoreCase: true), words.Templates.Compile($@"\b({string.Join('|', form.Value)})(\.|\b)")))];
    }

    /// <summary>The finding that is meant: one that is led to ("by Friday") before one that is not, then the first; whole ("Tuesday 24 November") before a part.</summary>
    public Finding<TForm>? Best(Passage passage)
    {
        var findings = patterns.SelectMany(pattern => All(pattern.Form, pattern.Pattern, passage)).ToList();
        var first = findings.OrderBy(finding => -Rank(finding, passage)).ThenBy(finding => finding.Start).FirstOrDefault();
        return first is null ? null : findings.Where(finding => finding.Covers(first)).MaxBy(finding => finding.Length);
    }

    /// <summary>The longest finding that starts at a place.</summary>
    public Finding<TForm>? At(Passage passage, int place) =>
        patterns.Select(pattern => (pattern.Form, Match: pattern.Pattern.Match(passage.Seen, place, Math.Min(Context.Near, passage.Seen.Length - place))))
            .Where(pattern => pattern.Match.Success && pattern.Match.Index == place)
            .Select(pattern => new Finding<TForm>(pattern.Form, pattern.Match, Match.Empty, Match.Empty, words))
            .MaxBy(finding => finding.Length);

    private IEnumerable<Finding<TForm>> All(TForm form, Regex pattern, Passage passage)
    {
        var match = pattern.Match(passage.Seen);
        for (var tries = 0; match.Success && tries < Tries; tries++)
        {
            var finding = Whole(form, match, passage);
            var allowed = context.Allows(finding, passage);
            if (allowed)
                yield return finding;
            match = allowed ? match.NextMatch() : pattern.Match(passage.Seen, match.Index + 1);
        }
    }

    private Finding<TForm> Whole(TForm form, Match core, Passage passage) => new(
        form,
        core,
        before.Match(passage.Seen, Math.Max(0, core.Index - Context.Near), Math.Min(core.Index, Context.Near)),
        after.Match(passage.Seen, core.Index + core.Length, Math.Min(passage.Seen.Length - core.Index - core.Length, Context.Near)),
        words);

    private int Rank(Finding<TForm> finding, Passage passage) => context.IsWeak(finding, passage) ? -1 : finding.Rank;
}
