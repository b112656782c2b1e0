using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.People;
using CatBot.Engagement.Replies;

namespace CatBot.Bot.Features.Meetings;

/// <summary>What somebody wants to say to a meeting.</summary>
public abstract record Wish
{
    public sealed record AnswerWish(Answer Answer, string? Note) : Wish;

    public sealed record NeedWish(Needs Need) : Wish;

    public sealed record HatWish(Id<Hat>? Hat) : Wish;

    /// <summary>Who comes instead; null when the name is still to come.</summary>
    public sealed record StandInWish(string? Name) : Wish;

    public sealed record ThoughtsWish(string? Words) : Wish;
}

/// <summary>Reads what came after <c>rsvp</c>: a button's word first, else whatever a person typed.</summary>
public static class Wishes
{
    /// <summary>Null when nothing was said or it was not clear.</summary>
    public static Wish? Read(string text, bool french)
    {
        var arguments = new Arguments(text);
        var rest = arguments.Rest.Text is { Length: > 0 } words ? words : null;
        return arguments.First switch
        {
            "" => null,
            "coming" => new Wish.AnswerWish(Answer.Coming, rest),
            "in_person" => new Wish.AnswerWish(Answer.InPerson, rest),
            "by_video" => new Wish.AnswerWish(Answer.ByVideo, rest),
            "by_phone" => new Wish.AnswerWish(Answer.ByPhone, rest),
            "maybe" => new Wish.AnswerWish(Answer.Maybe, rest),
            "no" => new Wish.AnswerWish(Answer.No, rest),
            "stand_in" => new Wish.StandInWish(rest?.TrimStart('@')),
            "thoughts" => new Wish.ThoughtsWish(rest),
            "ride" => new Wish.NeedWish(Needs.Ride),
            "childcare" => new Wish.NeedWish(Needs.Childcare),
            "quiet_space" => new Wish.NeedWish(Needs.QuietSpace),
            "interpreter" => new Wish.NeedWish(Needs.Interpreter),
            "hat" => new Wish.HatWish(Id<Hat>.Parse(rest)),
            _ => Of(ReplyReader.Read(text, About.Meeting, french)),
        };
    }

    private static Wish? Of(Reading reading) => reading.Intent switch
    {
        Intent.Yes or Intent.Accept => new Wish.AnswerWish(Answer.Coming, reading.Note),
        Intent.InPerson => new Wish.AnswerWish(Answer.InPerson, reading.Note),
        Intent.ByVideo => new Wish.AnswerWish(Answer.ByVideo, reading.Note),
        Intent.ByPhone => new Wish.AnswerWish(Answer.ByPhone, reading.Note),
        Intent.Maybe => new Wish.AnswerWish(Answer.Maybe, reading.Note),
        Intent.No or Intent.NotNow => new Wish.AnswerWish(Answer.No, reading.Note),
        Intent.StandIn => new Wish.StandInWish(reading.Name),
        Intent.Thoughts => new Wish.ThoughtsWish(reading.Note),
        Intent.NeedRide => new Wish.NeedWish(Needs.Ride),
        _ => null,
    };
}
