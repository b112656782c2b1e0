using CatBot.Engagement.Nudges;
using NodaTime;

namespace CatBot.Engagement.Meetings;

/// <summary>What one person hears of a change.</summary>
public enum News
{
    Nothing,

    /// <summary>The new time, and whether it still suits.</summary>
    Moved,

    /// <summary>The link or the place that takes the old one's stead.</summary>
    Replaced,

    Cancelled,
}

/// <summary>Who hears of a change at once. Everybody else reads what stands in the next message anyway.</summary>
public static class ChangeNews
{
    private static readonly Duration _shortNotice = Duration.FromHours(48);

    /// <param name="change">What happened.</param>
    /// <param name="answer">The person's; null when there is none.</param>
    /// <param name="told">Something about the meeting has reached the person.</param>
    /// <param name="now">The moment of the change.</param>
    public static News Of(MeetingChange change, Answer? answer, bool told, Instant now)
    {
        var mayCome = answer is Answer.Maybe || answer?.IsComing() is true;
        return change.Moved && mayCome ? News.Moved
            : change.VenueChanged && change.Meeting.StartsAt - now <= _shortNotice && (mayCome || (answer is null && told)) ? News.Replaced
            : News.Nothing;
    }

    /// <summary>Everybody who did not decline, but nobody who has not heard of the meeting yet.</summary>
    /// <inheritdoc cref="Of" path="/param"/>
    public static News OfCancelled(Answer? answer, bool told) => answer is not Answer.No && (answer is not null || told) ? News.Cancelled : News.Nothing;
}
