using CatBot.Bot.Words;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CatBot.Bot.Pages;

/// <summary>The pages that say one thing.</summary>
internal static class Notices
{
    /// <summary>CatBot runs; nothing of any person or coalition is told.</summary>
    public static IResult Running(Phrases words) => Page(
        words, StatusCodes.Status200OK, words.Say("web.running"), words.Say("web.running_how"), words.Say("web.running_link"));

    /// <summary>The sandbox has no coalition yet.</summary>
    public static IResult Empty(Phrases words) => Page(words, StatusCodes.Status200OK, words.Say("web.running"), words.Say("web.nobody_here"));

    /// <summary>A link that is none of ours, was changed, or is over. Which of these is not told.</summary>
    public static IResult LinkEnded(Phrases words) => Page(
        words, StatusCodes.Status404NotFound, words.Say("web.link_ended"), words.Say("web.link_ended_how"));

    /// <summary>A bug, or a database that is away; nothing was changed.</summary>
    public static IResult Trouble(Phrases words) => Page(
        words, StatusCodes.Status503ServiceUnavailable, words.Say("web.trouble"), words.Say("say.something_went_wrong"));

    private static RazorComponentResult<NoticePage> Page(Phrases words, int status, string heading, params string[] paragraphs) =>
        new(new { Words = words, Heading = heading, Paragraphs = (IReadOnlyList<string>)paragraphs }) { StatusCode = status };
}
