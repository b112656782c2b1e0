namespace CatBot.Engagement.Replies;

/// <summary>A place in a phrase: the word sequences that may stand there, and whether it may be left out.</summary>
internal sealed record PhrasePart(IReadOnlyList<IReadOnlyList<string>> Choices, bool IsOptional);

/// <summary>
/// Reads a phrase as a lexicon writes it: <c>(can|could) (not)? come {day}</c>. A round bracket holds alternatives,
/// a question mark makes the part before it optional, curly brackets name a group, and an underscore is any one word.
/// </summary>
internal sealed class PhrasePattern(string pattern, Func<string, IReadOnlyList<string>> normalise)
{
    private int at;

    /// <summary>The parts in order, their words normalised. Throws <see cref="FormatException"/> when brackets do not match.</summary>
    public List<PhrasePart> Parts()
    {
        var parts = ReadParts();
        if (at < pattern.Length) throw new FormatException($"Stray '{pattern[at]}' in the phrase \"{pattern}\".");
        return parts;
    }

    private List<PhrasePart> ReadParts()
    {
        var parts = new List<PhrasePart>();
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            if (pattern[at] == ' ') at++;
            else parts.Add(ReadPart());
        }

        return parts;
    }

    private PhrasePart ReadPart()
    {
        var choices = pattern[at] == '(' ? ReadChoices() : [ReadWord()];
        var isOptional = at < pattern.Length && pattern[at] == '?';
        if (isOptional) at++;
        return new PhrasePart(choices, isOptional);
    }

    private List<IReadOnlyList<string>> ReadChoices()
    {
        var choices = new List<IReadOnlyList<string>>();
        do
        {
            at++;
            choices.AddRange(Unfold(ReadParts()));
        }
        while (at < pattern.Length && pattern[at] == '|');
        if (at >= pattern.Length) throw new FormatException($"A bracket is left open in the phrase \"{pattern}\".");
        at++;
        return choices;
    }

    private IReadOnlyList<string> ReadWord()
    {
        var start = at;
        while (at < pattern.Length && pattern[at] is not (' ' or '|' or ')' or '(' or '?')) at++;
        var word = pattern[start..at];
        return word is "_" or ['{', ..] ? [word] : normalise(word);
    }

    /// <summary>Brackets inside brackets are few and small; spelling them out keeps the tree simple.</summary>
    private static IEnumerable<IReadOnlyList<string>> Unfold(List<PhrasePart> parts)
    {
        IEnumerable<IReadOnlyList<string>> sequences = [[]];
        foreach (var part in parts)
        {
            IReadOnlyList<IReadOnlyList<string>> tails = part.IsOptional ? [.. part.Choices, []] : part.Choices;
            sequences = [.. from head in sequences from tail in tails select (IReadOnlyList<string>)[.. head, .. tail]];
        }

        return sequences.Where(words => words.Count > 0);
    }
}
