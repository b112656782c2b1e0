// Shapes by the lead so that the other rooms compile at once: whoever lands the real ones deletes this file.
namespace CatBot.Engagement.Replies;
public enum About { Any, Meeting, Task, CheckIn }
public enum Intent { Yes, InPerson, ByVideo, ByPhone, Maybe, No, Late, StandIn, Thoughts, Link, When, Where, NeedRide,
  Accept, NotNow, HandBack, Done, Question, Snooze,
  StillIn, LessOften, OnLeave, Seconded, MovedOn, CallMe, Say,
  Stop, Pause, Resume, Help, Why, Unclear }
public sealed record Reading(Intent Intent, string? Until = null, string? Name = null, string? Note = null);
public static class ReplyReader { public static Reading Read(string text, About about, bool french) => throw new NotSupportedException(); }
