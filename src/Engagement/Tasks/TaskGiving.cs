using System.Collections.Immutable;
using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Engagement.Tasks;

/// <summary>Somebody who is to be asked, as they stand now.</summary>
/// <param name="Agreed">They agreed to hear from CatBot.</param>
public sealed record Asked(Id<Person> Id, Standing Standing, bool Agreed);

/// <summary>One task and who was asked for it.</summary>
public sealed record GivenTask(MicroTask Task, ImmutableArray<TaskOffer> Offers);

/// <summary>Makes the tasks of one command: one for each person, one for the first of several, or one for the pool.</summary>
public static class TaskGiving
{
    /// <param name="by">Who gives.</param>
    /// <param name="leads">They chair a series of meetings.</param>
    /// <param name="people">Who is asked; nobody puts it in the pool.</param>
    public static Refusal? WhyNot(Membership by, bool leads, IReadOnlyCollection<Asked> people) =>
        by.Role is not Role.Coordinator && !leads && people.Any(one => one.Id != by.PersonId) ? Refusal.OnlyACoordinatorMayDoThis
        : people.Any(one => one.Standing is Standing.MovedOn) ? Refusal.ThePersonHasMovedOn
        : people.Any(one => !one.Agreed) ? Refusal.PeopleMustConsentFirst
        : null;

    /// <param name="anyOf">One task for the first who accepts, not one for each.</param>
    /// <inheritdoc cref="WhyNot" path="/param"/>
    public static ImmutableArray<GivenTask> Make(TaskTerms terms, Membership by, IReadOnlyCollection<Asked> people, bool anyOf, Instant now)
    {
        var batch = Id<GivenTask>.At(now).Value;
        return people.Count == 0 || (anyOf && people.Count > 1)
            ? [Make(terms, by, people.Count == 0 ? TaskState.Pool : TaskState.Offered, null, people, batch, now)]
            : [.. people.Select(one => Make(terms, by, one.Id == by.PersonId ? TaskState.Accepted : TaskState.Offered, one.Id, [one], batch, now))];
    }

    private static GivenTask Make(TaskTerms terms, Membership by, TaskState state, Id<Person>? holder, IReadOnlyCollection<Asked> asked, Guid batch, Instant now)
    {
        var task = new MicroTask
        {
            Id = Id<MicroTask>.At(now), CoalitionId = by.CoalitionId, Title = terms.Title, Minutes = terms.Minutes, DueAt = terms.Due,
            AssigneeId = holder, AssignedById = by.PersonId, State = state, CreatedAt = now, AssignedAt = now, Batch = batch,
        };
        return new(task, [.. asked.Select(one => new TaskOffer { TaskId = task.Id, PersonId = one.Id })]);
    }
}
