using System.Collections.Immutable;
using CatBot.Engagement.Meetings;
using NodaTime;

namespace CatBot.Engagement.Nudges;

/// <summary>
/// The reminders of a meeting, first to last. The invitation before them and the channel's post on the day belong to every ladder.
/// A step never goes out once the next one is due, so that nobody is asked twice at once.
/// </summary>
public sealed record ReminderLadder(ImmutableArray<LadderStep> Steps)
{
    private static readonly LocalTime _nine = new(9, 0);
    private static readonly LocalTime _ten = new(10, 0);
    private static readonly Duration _justSaid = Duration.FromHours(24);
    private static readonly Duration _linkStays = Duration.FromMinutes(10);

    public static ReminderLadder Usual { get; } = new(
    [
        new(7, 0, LadderAudience.Unanswered), new(2, 0, LadderAudience.Maybe), new(1, 0, LadderAudience.Coming), new(0, 15, LadderAudience.All),
    ]);

    /// <summary>
    /// All steps of one meeting in the order they are due; none when it is announced after its start. A day step due within 24 hours of the
    /// announcement is left out, and so is a link already due then: the announcement itself carries it.
    /// </summary>
    public ImmutableArray<PlannedStep> Plan(LadderMeeting meeting)
    {
        if (meeting.AnnouncedAt >= meeting.StartsAt)
            return [];
        var reminders = Reminders(meeting);
        IEnumerable<PlannedStep> all = [Invitation(meeting, reminders), .. reminders, DayPost(meeting)];
        return [.. all.Where(step => step.Due >= meeting.AnnouncedAt).OrderBy(step => step.Due)];
    }

    public bool Equals(ReminderLadder? other) => other is not null && Steps.SequenceEqual(other.Steps);

    public override int GetHashCode() => Steps.Aggregate(0, HashCode.Combine);

    private ImmutableArray<PlannedStep> Reminders(LadderMeeting meeting)
    {
        var due = Steps.Select(step => (Step: step, Due: step.DueAt(meeting)))
            .Where(step => step.Due > meeting.AnnouncedAt + (step.Step.IsLink ? Duration.Zero : _justSaid))
            .OrderBy(step => step.Due).ToImmutableArray();
        var next = due.Skip(1).Select(step => step.Due).Append(meeting.StartsAt);
        return [.. due.Zip(next, (step, then) => step.Step.IsLink
            ? new PlannedStep(step.Step.Name, NudgeKind.MeetingLink, step.Step.Audience, step.Due, meeting.StartsAt + _linkStays)
            : new PlannedStep(step.Step.Name, NudgeKind.MeetingReminder, step.Step.Audience, step.Due, then))];
    }

    /// <summary>It stays fresh until the unanswered are next asked, by a step that says the same and more.</summary>
    private static PlannedStep Invitation(LadderMeeting meeting, ImmutableArray<PlannedStep> reminders)
    {
        var askedAgain = reminders.FirstOrDefault(step => step.Audience.Wants(null))?.Due;
        return new("invitation", NudgeKind.MeetingInvitation, LadderAudience.All, meeting.AnnouncedAt, askedAgain ?? meeting.StartsAt);
    }

    /// <summary>At nine on the channel's clock; two hours ahead of a meeting before ten, for which nine is late.</summary>
    private static PlannedStep DayPost(LadderMeeting meeting)
    {
        var local = meeting.StartsAt.InZone(meeting.CoalitionZone).LocalDateTime;
        var due = local.TimeOfDay < _ten ? meeting.StartsAt - Duration.FromHours(2) : WallTime.At(local.Date + _nine, meeting.CoalitionZone);
        return new("day", NudgeKind.MeetingDayPost, LadderAudience.None, due, meeting.StartsAt);
    }
}
