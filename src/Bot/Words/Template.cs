using System.Runtime.CompilerServices;

namespace CatBot.Bot.Words;

/// <summary>One entry, ready to be said.</summary>
public sealed record Template(IReadOnlyList<Segment> Segments)
{
    /// <exception cref="FormatException">The entry cannot be read; the message names it.</exception>
    public static Template Of(string key, string text)
    {
        try
        {
            return TemplateReader.Read(text);
        }
        catch (FormatException problem)
        {
            throw new FormatException($"\"{key}\": {problem.Message}", problem);
        }
    }

    public string Say(scoped in Saying saying)
    {
        var result = new DefaultInterpolatedStringHandler(0, 0, saying.Grammar.Culture, stackalloc char[512]);
        Write(ref result, saying);
        return result.ToStringAndClear();
    }

    public void Write(scoped ref DefaultInterpolatedStringHandler result, scoped in Saying saying)
    {
        for (var i = 0; i < Segments.Count; i++)
            Segments[i].Write(ref result, saying);
    }
}
