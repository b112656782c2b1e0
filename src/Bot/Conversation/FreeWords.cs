using CatBot.Engagement.Replies;

namespace CatBot.Bot.Conversation;

/// <summary>Turns what plain words meant into the command line a button would have said.</summary>
public static class FreeWords
{
    /// <summary>The line for a reading; null when the words were unclear or fit nothing that was asked.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="ask">What the person was last asked; null when nothing.</param>
    public static string? LineFor(Reading reading, Ask? ask) => Always(reading) ?? ask?.About switch
    {
        About.Meeting => Meeting(reading, ask.Subject),
        About.Task => Task(reading, ask.Subject),
        About.CheckIn => CheckIn(reading, ask.Subject),
        _ => null,
    };

    /// <summary>The line that shows a subject again with its buttons, for words that were unclear.</summary>
    public static string? Again(Ask ask) => ask.About switch
    {
        About.Meeting => $"rsvp {ask.Subject:n}",
        About.Task => $"task show {ask.Subject:n}",
        About.CheckIn => $"checkin show {ask.Subject:n}",
        _ => null,
    };

    private static string? Always(Reading reading) => reading.Intent switch
    {
        Intent.Stop => "stop",
        Intent.Pause => $"pause {reading.Until}".TrimEnd(),
        Intent.Resume => "resume",
        Intent.Help => "help",
        Intent.Why => "why",
        _ => null,
    };

    private static string? Meeting(Reading reading, Guid id) => reading.Intent switch
    {
        Intent.Yes or Intent.Accept => $"rsvp {id:n} coming {reading.Note}",
        Intent.InPerson => $"rsvp {id:n} in_person {reading.Note}",
        Intent.ByVideo => $"rsvp {id:n} by_video {reading.Note}",
        Intent.ByPhone => $"rsvp {id:n} by_phone {reading.Note}",
        Intent.Maybe => $"rsvp {id:n} maybe {reading.Note}",
        Intent.No or Intent.NotNow => $"rsvp {id:n} no {reading.Note}",
        Intent.StandIn => $"rsvp {id:n} stand_in {reading.Name}",
        Intent.Thoughts => $"rsvp {id:n} thoughts {reading.Note}",
        Intent.NeedRide => $"rsvp {id:n} ride",
        Intent.Late => $"late {id:n} {reading.Note}",
        Intent.Link or Intent.When or Intent.Where => $"meeting show {id:n}",
        _ => null,
    };

    private static string? Task(Reading reading, Guid id) => reading.Intent switch
    {
        Intent.Accept or Intent.Yes => $"task accept {id:n}",
        Intent.NotNow or Intent.No => $"task not-now {id:n} {reading.Note}",
        Intent.HandBack => $"task hand-back {id:n} {reading.Note}",
        Intent.Done => $"task done {id:n} {reading.Note}",
        Intent.Question => $"task ask {id:n} {reading.Note}",
        Intent.Snooze => $"task snooze {id:n} {reading.Until}",
        _ => null,
    };

    private static string? CheckIn(Reading reading, Guid id) => reading.Intent switch
    {
        Intent.StillIn or Intent.Yes => $"checkin still-in {id:n} {reading.Note}",
        Intent.LessOften => $"checkin less-often {id:n}",
        Intent.OnLeave => $"checkin on-leave {id:n} {reading.Until}",
        Intent.Seconded => $"checkin seconded {id:n} {reading.Until}",
        Intent.MovedOn => $"checkin moved-on {id:n} {reading.Name}",
        Intent.CallMe => $"checkin call-me {id:n} {reading.Note}",
        Intent.Say => $"checkin say {id:n} {reading.Note}",
        _ => null,
    };
}
