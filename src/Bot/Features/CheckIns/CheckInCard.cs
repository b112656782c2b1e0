using CatBot.Bot.Conversation;
using CatBot.Bot.Words;
using CatBot.Engagement;
using CatBot.Engagement.CheckIns;
using CatBot.Engagement.People;

namespace CatBot.Bot.Features.CheckIns;

/// <summary>The answers to a check-in, and how things stand. They look the same wherever one is shown.</summary>
internal static class CheckInCard
{
    public static string SubjectOf(Id<CheckIn> checkIn) => $"checkin:{checkIn}";

    /// <summary>Everything that may be answered, the likely answer first.</summary>
    public static Buttons Buttons(Id<CheckIn> id, Phrases words) => new(
    [
        new(words.Say("checkin.button.still_in"), $"checkin still-in {id}", Emphasis.Primary),
        new(words.Say("checkin.button.less_often"), $"checkin less-often {id}"),
        new(words.Say("checkin.button.on_leave"), $"checkin on-leave {id}"),
        new(words.Say("checkin.button.seconded"), $"checkin seconded {id}"),
        new(words.Say("checkin.button.moved_on"), $"checkin moved-on {id}"),
        new(words.Say("checkin.button.call_me"), $"checkin call-me {id}"),
        new(words.Say("checkin.button.say"), $"checkin say {id}"),
    ]);

    /// <summary>The question with its answers.</summary>
    public static Message Message(CheckIn checkIn, string question, Phrases words, params Part[] more) =>
        new([new Text(question), .. checkIn.Answer is { } answer ? [Status(answer, words)] : Array.Empty<Part>(), Buttons(checkIn.Id, words), .. more], SubjectOf(checkIn.Id));

    /// <summary>How every copy looks after an answer; whoever moved on has nothing left to press.</summary>
    public static Card Card(CheckIn checkIn, Standing standing, Phrases words) => new(
        SubjectOf(checkIn.Id), checkIn.Answer is { } answer ? Status(answer, words) : null, standing is Standing.MovedOn ? null : Buttons(checkIn.Id, words));

    /// <summary>An answer in a word or two, for lists.</summary>
    public static string Label(CheckInAnswer answer, Phrases words) => answer switch
    {
        CheckInAnswer.StillIn => words.Say("checkin.button.still_in"),
        CheckInAnswer.LessOften => words.Say("checkin.button.less_often"),
        CheckInAnswer.OnLeave => words.Say("checkin.label.on_leave"),
        CheckInAnswer.Seconded => words.Say("checkin.label.seconded"),
        CheckInAnswer.MovedOn => words.Say("checkin.button.moved_on"),
        CheckInAnswer.CallMe => words.Say("checkin.button.call_me"),
        CheckInAnswer.Say => words.Say("checkin.label.said"),
    };

    private static Status Status(CheckInAnswer answer, Phrases words) => new(words.Say("checkin.status", ("answer", Label(answer, words))));
}
