using System.Collections.Immutable;
using CatBot.Bot.Conversation.Dates;
using CatBot.Bot.Words;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Scheduling;
using NodaTime;

namespace CatBot.Bot.Features.CheckIns;

/// <summary>Says the lines of a partner's timeline.</summary>
internal sealed class TimelineLines(Phrases words, DateTimeZone zone, LocalDate today, Func<Id<Person>, string?> nameOf)
{
    /// <summary>The latest contacts, oldest first.</summary>
    public ImmutableArray<string> Last(int count, IReadOnlyList<Contact> contacts) => [.. contacts.TakeLast(count).Select(Say)];

    private string Say(Contact contact)
    {
        var day = words.Day(contact.At.InZone(zone).Date, today);
        var line = words.Say("checkin.line", ("day", day), ("what", What(contact)));
        return contact.Note is { } note ? words.Say("checkin.line_with_note", ("line", line), ("note", note)) : line;
    }

    private string What(Contact contact)
    {
        var by = contact.ById is { } id ? nameOf(id) ?? words.Say("checkin.somebody") : words.Say("checkin.somebody");
        return contact.Kind switch
        {
            TimelineKind.Asked => words.Say("checkin.timeline.asked"),
            TimelineKind.Answered when contact.Answer is { } answer => words.Say("checkin.timeline.answered", ("answer", CheckInCard.Label(answer, words))),
            TimelineKind.Answered => words.Say("checkin.timeline.said"),
            TimelineKind.StandingChanged => words.Say("checkin.timeline.standing"),
            TimelineKind.HandedOver => words.Say("checkin.timeline.handed_over", ("name", by)),
            TimelineKind.Talked => words.Say("checkin.timeline.talked", ("name", by)),
            TimelineKind.LeftAMessage => words.Say("checkin.timeline.left_a_message", ("name", by)),
            TimelineKind.TryLater => words.Say("checkin.timeline.try_later", ("name", by)),
        };
    }
}
