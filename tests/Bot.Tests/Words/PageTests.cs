using System.Text.RegularExpressions;

namespace CatBot.Bot.Tests.Words;

/// <summary>A page takes its words from the files, where both languages and the reading checks are.</summary>
public sealed partial class PageTests
{
    [Fact]
    public void No_page_has_words_of_its_own() =>
        Sources.OfBot(".razor").SelectMany(page => OwnWords(page.Text).Select(words => $"{page.Path}: {words}")).ShouldBeEmpty();

    [Theory]
    [InlineData("<p>Hello there</p>", "Hello there")]
    [InlineData("<p>@count people</p>", "people")]
    [InlineData("<p>@Words.Say(\"web.title\"), my friend</p>", ", my friend")]
    [InlineData("<input placeholder=\"Type here\" />", "Type here")]
    [InlineData("<button aria-label=\"Send\">@icon</button>", "Send")]
    public void A_word_of_its_own_is_seen(string page, string words) => OwnWords(page).ShouldBe([words]);

    [Theory]
    [InlineData("<h1>CatBot</h1><p title=\"@Words.Say(\"web.title\")\">@Words.Say(\"web.text\", (\"name\", Name))</p>")]
    [InlineData("@foreach (var one in all.Where(x => x.Is)) { <li class=\"row\">@one</li> }")]
    [InlineData("<style>p > a { color: red }</style><script>if (a > b && b < c) go();</script>")]
    [InlineData("<p>·</p>@code { private List<string> many = []; bool Is(int a) => a > 1; }")]
    public void Markup_and_code_are_no_words(string page) => OwnWords(page).ShouldBeEmpty();

    private static IEnumerable<string> OwnWords(string page)
    {
        var markup = Expression().Replace(Code().Replace(page, ""), "");
        return Text().Matches(markup).Concat(Attribute().Matches(markup))
            .Select(match => match.Groups["text"].Value.Trim()).Where(text => text != "CatBot");
    }

    [GeneratedRegex(@"@code\s*\{.*$|@\*.*?\*@|<(?<tag>style|script)\b.*?</\k<tag>>", RegexOptions.Singleline, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"@\w[\w.]*(?<call>\((?>[^()]+|(?<open>\()|(?<-open>\)))*(?(open)(?!))\))?", RegexOptions.None, 1000)]
    private static partial Regex Expression();

    [GeneratedRegex(@">(?<text>[^<>@{}()=;]*\p{L}{2}[^<>@{}()=;]*)<", RegexOptions.None, 1000)]
    private static partial Regex Text();

    [GeneratedRegex("""\b(title|alt|placeholder|aria-label)="(?<text>[^"@]*\p{L}{2}[^"@]*)"[^>]*>""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Attribute();
}
