using System.Collections.Frozen;
using System.Text;

namespace CatBot.Bot.Words;

/// <summary>
/// Reads an entry: <c>{name}</c>, <c>{count|one: # person|other: # people}</c>, choices within choices;
/// <c>{{</c> and <c>}}</c> for braces, and inside a choice <c>||</c> and <c>##</c> for those signs.
/// </summary>
public sealed class TemplateReader
{
    private readonly string text;
    private int at;

    private TemplateReader(string text) => this.text = text;

    private char Now => at < text.Length ? text[at] : '\0';

    private char Next => at + 1 < text.Length ? text[at + 1] : '\0';

    /// <exception cref="FormatException">A brace that is not closed or opened, a choice without <c>other</c>.</exception>
    public static Template Read(string text) => new TemplateReader(text).ReadUntilEnd(choice: null);

    private Template ReadUntilEnd(string? choice)
    {
        var segments = new List<Segment>();
        var literal = new StringBuilder();
        while (at < text.Length && !EndsCase(choice))
            if (ReadSegment(choice, literal) is { } segment)
            {
                Close(literal, segments);
                segments.Add(segment);
            }
        Close(literal, segments);
        return new Template([.. segments]);
    }

    private bool EndsCase(string? choice) => choice is not null && (Now == '}' || (Now == '|' && Next != '|'));

    private Segment? ReadSegment(string? choice, StringBuilder literal)
    {
        var doubled = Now == Next;
        switch (Now)
        {
            case '{' when !doubled:
                return ReadBraces();
            case '}' when !doubled:
                throw new FormatException($"A }} closes nothing at {at}.");
            case '#' when !doubled && choice is not null:
                at++;
                return new Placeholder(choice);
            case '{' or '}':
            case '#' or '|' when doubled && choice is not null:
                at++;
                break;
        }
        literal.Append(text[at++]);
        return null;
    }

    private Segment ReadBraces()
    {
        Expect('{');
        var name = ReadName();
        Segment segment = Now == '|' ? ReadChoice(name) : new Placeholder(name);
        Expect('}');
        return segment;
    }

    private Choice ReadChoice(string name)
    {
        var cases = new Dictionary<string, Template>(StringComparer.OrdinalIgnoreCase);
        while (Now == '|')
        {
            at++;
            var when = ReadName();
            Expect(':');
            if (Now == ' ')
                at++;
            if (!cases.TryAdd(when, ReadUntilEnd(name)))
                throw new FormatException($"{{{name}}} has two cases \"{when}\".");
        }
        if (!cases.ContainsKey(Choice.Other))
            throw new FormatException($"{{{name}}} has no case \"{Choice.Other}\".");
        return new Choice(name, cases.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));
    }

    private string ReadName()
    {
        var start = at;
        while (char.IsAsciiLetterOrDigit(Now) || Now == '_')
            at++;
        return at > start ? text[start..at] : throw new FormatException($"A name is missing at {at}.");
    }

    private void Expect(char sign)
    {
        if (Now != sign)
            throw new FormatException($"A {sign} is missing at {at}.");
        at++;
    }

    private static void Close(StringBuilder literal, List<Segment> segments)
    {
        if (literal.Length > 0)
            segments.Add(new Literal(literal.ToString()));
        literal.Clear();
    }
}
