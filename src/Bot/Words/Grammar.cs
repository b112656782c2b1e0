using System.Globalization;
using CatBot.Engagement.People;

namespace CatBot.Bot.Words;

/// <summary>How a language writes numbers and which of them take the singular (the CLDR plural rules).</summary>
public sealed record Grammar(CultureInfo Culture, Func<decimal, bool> IsOne)
{
    private static readonly Grammar English = new(CultureInfo.GetCultureInfo("en-CA"), number => decimal.Abs(number) == 1);
    private static readonly Grammar French = new(CultureInfo.GetCultureInfo("fr-CA"), number => decimal.Abs(number) < 2);

    public static Grammar Of(Language language) => language switch
    {
        Language.English => English,
        Language.French => French,
    };
}
