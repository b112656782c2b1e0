using CatBot.Bot.Conversation;
using CatBot.Engagement.Meetings;

namespace CatBot.Bot.Features.Meetings;

/// <summary>How far an edit reaches, as people type it and as forms send it.</summary>
internal static class ScopeWords
{
    public static string Write(EditScope scope) => scope switch
    {
        EditScope.This => "this",
        EditScope.Following => "following",
        EditScope.All => "all",
    };

    /// <summary>Null when the word says nothing of it.</summary>
    public static EditScope? Read(string? word) => Folding.Fold(word ?? "") switch
    {
        "this" or "cette" or "celle-ci" => EditScope.This,
        "following" or "suivantes" => EditScope.Following,
        "all" or "toutes" => EditScope.All,
        _ => null,
    };

    /// <summary>The scope that ends the words ("… Thursday, all"), and the words without it.</summary>
    public static (EditScope? Scope, string Text) Take(Arguments words)
    {
        var last = words.Text.LastIndexOf(' ') + 1;
        return Read(words.Text[last..]) is { } scope ? (scope, words.Text[..last].TrimEnd(' ', ',')) : (null, words.Text);
    }
}
