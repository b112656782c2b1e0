using CatBot.Bot.Delivery;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Benchmarks.Settlement;

/// <summary>What is due to each of ten people in a row: six kinds, ten nudges in nine messages, since one person's two go together and one person gets none.</summary>
public sealed class Postbag(Calendar calendar)
{
    /// <summary>The answers without which the rules would drop a step.</summary>
    public IEnumerable<Rsvp> Answers(Membership member, int place) => (place % 10) switch
    {
        4 => [Answer(calendar.Tomorrow, member, Engagement.Meetings.Answer.InPerson)],
        5 => [Answer(calendar.Soon, member, Engagement.Meetings.Answer.ByPhone)],
        6 => [Answer(calendar.InAWeek, member, Engagement.Meetings.Answer.ByVideo)],
        _ => [],
    };

    public IEnumerable<Nudge> Due(Membership member, int place) => (place % 10) switch
    {
        0 or 1 => [Invitation(member)],
        2 or 3 => [To(member, NudgeKind.MeetingReminder, calendar.InAWeek, "7d")],
        4 => [To(member, NudgeKind.MeetingReminder, calendar.Tomorrow, "1d")],
        5 => [To(member, NudgeKind.MeetingLink, calendar.Soon, "link")],
        6 => [To(member, NudgeKind.MeetingChanged, calendar.InAWeek, "moved-1", ("was", "2026-11-24T19:00:00Z"))],
        7 => [To(member, NudgeKind.RunningLate, calendar.Soon, "late-1", ("name", "Sam"), ("words", "ten minutes, the ferry is slow"))],
        8 => [Invitation(member), Notice(member)],
        _ => [],
    };

    private Nudge Invitation(Membership member) => To(member, NudgeKind.MeetingInvitation, calendar.New, "invitation");

    private Nudge Notice(Membership member) => To(
        member, NudgeKind.Notice, calendar.InAWeek, "stand-in-1",
        ("key", "rsvp.stand_in.tell"), ("name", "Alex"), ("stand_in", "Jo"), ("title", calendar.InAWeek.Title));

    private static Nudge To(Membership member, NudgeKind kind, Meeting meeting, string step, params ReadOnlySpan<(string Name, string Value)> facts) => Nudge.To(
        member, kind, meeting.Id.Value, step, Town.Now, Town.Now + Duration.FromHours(6), facts.Length > 0 ? NudgeFacts.Write(facts) : null);

    private static Rsvp Answer(Meeting meeting, Membership member, Answer answer) =>
        new() { MeetingId = meeting.Id, PersonId = member.PersonId, Answer = answer, AnsweredById = member.PersonId, AnsweredAt = Town.Now };
}
