using CatBot.Bot.Words;
using CatBot.Engagement;

namespace CatBot.Bot.Conversation;

/// <summary>The answers that every command shares.</summary>
public static class Replies
{
    /// <summary>Nothing was done, and the sentence says what to do instead.</summary>
    /// <param name="why">The domain's reason.</param>
    /// <param name="field">The form's field it is about, where a form was sent.</param>
    public static Reply Refuse(this Caller caller, Refusal why, string? field = null) =>
        Reply.Say(caller.Words.Say(why)) with { Refused = why, BadField = field };

    /// <summary>The same with an entry that names what was wrong, such as the name nobody has.</summary>
    public static Reply Refuse(this Caller caller, Refusal why, string key, params ReadOnlySpan<(string Name, object? Value)> values) =>
        caller.Say(key, values) with { Refused = why };

    /// <summary>Says one entry of the caller's words.</summary>
    public static Reply Say(this Caller caller, string key, params ReadOnlySpan<(string Name, object? Value)> values) =>
        Reply.Say(caller.Words.Say(key, values));
}
