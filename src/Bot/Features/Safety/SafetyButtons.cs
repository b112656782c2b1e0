using CatBot.Bot.Conversation;
using CatBot.Bot.Words;

namespace CatBot.Bot.Features.Safety;

/// <summary>The ways to get less, and to come back.</summary>
internal static class SafetyButtons
{
    public static Buttons Resume(Phrases words) => new([new(words.Say("safety.button.resume"), "resume")]);

    public static Buttons Less(Phrases words) => new(
    [
        new(words.Say("safety.button.pause"), "pause"), new(words.Say("safety.button.less"), "less"), new(words.Say("safety.button.stop"), "stop", Emphasis.Danger),
    ]);
}
