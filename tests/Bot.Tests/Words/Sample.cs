using CatBot.Bot.Words;
using CatBot.Engagement.People;

namespace CatBot.Bot.Tests.Words;

/// <summary>Says an entry that is in no file.</summary>
public static class Sample
{
    public static string Say(Language language, string text, params ReadOnlySpan<(string Name, object? Value)> values) =>
        Template.Of("say.sample", Typography.Set(language, text)).Say(new Saying("say.sample", Grammar.Of(language), values));
}
