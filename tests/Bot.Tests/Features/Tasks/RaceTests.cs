using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.Tasks;
using CatBot.Testing;

namespace CatBot.Bot.Tests.Features.Tasks;

public sealed class RaceTests
{
    [Theory]
    [InlineData(false, "any of @sam @joe bring chairs by Friday")]
    [InlineData(false, "bring chairs by Friday")]
    [InlineData(true, "any of @sam @joe bring chairs by Friday")]
    [InlineData(true, "bring chairs by Friday")]
    public async Task Of_two_who_press_at_once_one_has_it_and_one_is_told_kindly(bool postgres, string line)
    {
        await using var here = postgres ? Neighbourhood.OpenOn(PostgresCluster.CreateDatabase()) : Neighbourhood.Open();
        for (var round = 0; round < 5; round++)
        {
            var task = await here.Assign(line);
            await here.Turn(NodaTime.Duration.FromMinutes(1));
            var replies = await Task.WhenAll(
                Task.Run(() => here.Do(new Pressed($"sam-{task.Id}", here.Sam.Sender, Spot.Direct, $"task accept {task.Id}"))),
                Task.Run(() => here.Do(new Pressed($"joe-{task.Id}", here.Joe.Sender, Spot.Direct, $"task accept {task.Id}"))));

            replies.Select(reply => reply.Refused).ShouldBe([null, Refusal.TheTaskIsTaken], ignoreOrder: true);
            var winner = replies[0].Refused is null ? here.Sam : here.Joe;
            var now = await here.Now(task);
            (now.State, now.AssigneeId, now.Round).ShouldBe((TaskState.Accepted, winner.Person.Id, 1));
            (await here.Nudges()).Count(nudge => nudge.SubjectId == task.Id.Value && nudge.Kind is NudgeKind.TaskReminder).ShouldBe(1);
        }
    }
}
