using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Engagement.Tasks;
using NodaTime;

namespace CatBot.Bot.Channels.Web.Sandbox;

/// <summary>All of the sandbox, for programs. People are called by name.</summary>
public sealed record State(
    Instant Now, IReadOnlyList<StatePerson> People, IReadOnlyList<StateMeeting> Meetings, IReadOnlyList<StateTask> Tasks,
    IReadOnlyList<StateNudge> Nudges, IReadOnlyList<StateConversation> Conversations, IReadOnlyList<DoorMessage> Channel);

public sealed record StatePerson(string Name, Role Role, Standing Standing, IReadOnlyList<string> Hats);

/// <param name="Id">As the nudges' subject says it.</param>
public sealed record StateMeeting(string Id, string Title, Instant StartsAt, string Zone, bool Cancelled, IReadOnlyList<StateAnswer> Answers);

public sealed record StateAnswer(string Person, Answer Answer);

/// <param name="Id">As the nudges' subject says it.</param>
public sealed record StateTask(string Id, string Title, string? Assignee, TaskState State, Instant? DueAt);

/// <param name="Person">Null for a post in the shared channel.</param>
/// <param name="Reason">Why it waits, was dropped or did not arrive, as a key.</param>
/// <param name="Text">The message that carried it, once it was sent.</param>
public sealed record StateNudge(
    string? Person, NudgeKind Kind, string Subject, string Step, Instant DueAt, NudgeState State, string? Reason, Instant? SentAt, string? Text);

public sealed record StateConversation(string Person, IReadOnlyList<DoorMessage> Messages);
