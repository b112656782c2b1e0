using NodaTime;

namespace CatBot.Engagement.CheckIns;

/// <summary>When silence is long enough to ask. Days count from the last sign, meetings since it as well.</summary>
/// <param name="SeatDays">For a partner who holds a seat: they hear from the group less often.</param>
public sealed record QuietThresholds(int Days = 45, int SeatDays = 60, int Meetings = 2);

/// <summary>What is known of one person's silence in one coalition.</summary>
/// <param name="LastSign">The last answer, reply, task action, attendance or message in the channel; only its time is kept.</param>
/// <param name="HereSince">When they joined, or came back from a leave: nobody is missed before they have had the time to show up.</param>
/// <param name="MeetingsSince">Meetings of the coalition that took place since the later of both.</param>
public sealed record Silence(Instant? LastSign, Instant HereSince, bool HoldsSeat, int MeetingsSince)
{
    /// <summary>Since when nothing was heard. It names the spell: any later sign ends it.</summary>
    public Instant Since => Instant.Max(LastSign ?? HereSince, HereSince);
}

/// <summary>Whether somebody has gone quiet, so that a kind word is due.</summary>
public static class QuietSpell
{
    /// <summary>Both the days and the meetings must have passed; a coalition that did not meet has missed nobody.</summary>
    public static bool IsQuiet(Silence silence, QuietThresholds thresholds, Instant now) =>
        silence.MeetingsSince >= thresholds.Meetings
        && now - silence.Since >= Duration.FromDays(silence.HoldsSeat ? thresholds.SeatDays : thresholds.Days);
}
