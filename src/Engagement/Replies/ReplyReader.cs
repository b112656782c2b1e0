namespace CatBot.Engagement.Replies;

/// <summary>Reads what a person typed instead of pressing a button. Pure, safe on any text, and quick enough for every message.</summary>
public static class ReplyReader
{
    private static readonly LanguageReader English = new(Lexicon.English, RuleBook.Shared);
    private static readonly LanguageReader French = new(Lexicon.French, RuleBook.Shared);

    /// <summary>Reads a reply in the context of what was asked. People switch languages: their own is believed first, the other when it clearly fits better.</summary>
    public static Reading Read(string text, About about, bool french)
    {
        var (own, other) = french ? (French, English) : (English, French);
        var raw = Tokeniser.Cut(text);
        var isOther = other.Familiarity(raw) > own.Familiarity(raw);
        if (!isOther) return own.Read(text, raw, about);
        var reading = other.Read(text, raw, about);
        return reading.Intent == Intent.Unclear ? own.Read(text, raw, about) : reading;
    }
}
