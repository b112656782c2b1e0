namespace CatBot.Engagement.Replies;

/// <summary>What a person means by a free-text reply. Each row belongs to one talk; the last one belongs to all.</summary>
public enum Intent
{
    Yes, InPerson, ByVideo, ByPhone, Maybe, No, Late, StandIn, Thoughts, Link, When, Where, NeedRide,
    Accept, NotNow, HandBack, Done, Question, Snooze,
    StillIn, LessOften, OnLeave, Seconded, MovedOn, CallMe, Say,
    Stop, Pause, Resume, Help, Why, Unclear,
}
