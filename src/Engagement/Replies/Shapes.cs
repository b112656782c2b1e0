// Shapes by the lead so that the other rooms compile at once: whoever lands the real ones deletes this file.
namespace CatBot.Engagement.Replies;
/// <summary>What a reply is about.</summary>
public enum About { Any, Meeting, Task, CheckIn }
/// <summary>What a reply means.</summary>
public enum Intent { Yes, InPerson, ByVideo, ByPhone, Maybe, No, Late, StandIn, Thoughts, Link, When, Where, NeedRide,
  Accept, NotNow, HandBack, Done, Question, Snooze,
  StillIn, LessOften, OnLeave, Seconded, MovedOn, CallMe, Say,
  Stop, Pause, Resume, Help, Why, Unclear }
/// <summary>What was understood of a reply.</summary>
public sealed record Reading(Intent Intent, string? Until = null, string? Name = null, string? Note = null);
/// <summary>Reads free text.</summary>
public static class ReplyReader { public static Reading Read(string text, About about, bool french) => throw new NotSupportedException(); }
