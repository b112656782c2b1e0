using CatBot.Engagement;
using CatBot.Engagement.CheckIns;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.People;
using CatBot.Engagement.Tasks;
using CatBot.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Storage.Tests.Engines;

/// <summary>What the database itself forbids, ties together, or notices.</summary>
public sealed class KeysTests
{
    [Theory, BothEngines]
    public async Task Two_servers_that_make_the_next_meeting_make_one(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        var coalition = Some.Coalition();
        var series = Some.Series(coalition);
        await store.Save(coalition, series, Some.Meeting(series));

        await Should.ThrowAsync<DbUpdateException>(() => store.Save(Some.Meeting(series)));
        await store.Save(Some.Meeting(series, new(2026, 12, 8)));
    }

    [Theory, BothEngines]
    public async Task One_quiet_spell_is_one_check_in(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        var (coalition, person) = (Some.Coalition(), Some.Person());
        CheckIn CheckIn(Instant since) => new() { Id = Id<CheckIn>.At(Some.Now), CoalitionId = coalition.Id, PersonId = person.Id, QuietSince = since, AskedAt = Some.Now };
        await store.Save(coalition, person, CheckIn(Some.Now));

        await Should.ThrowAsync<DbUpdateException>(() => store.Save(CheckIn(Some.Now)));
        await store.Save(CheckIn(Some.Now + Duration.FromDays(90)));
    }

    [Theory, BothEngines]
    public async Task A_line_of_a_conversation_is_kept_once(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        ChatLine Line() => new() { Key = "said:web:1", Body = "{}", At = Some.Now };
        await store.Save(Line());

        await Should.ThrowAsync<DbUpdateException>(() => store.Save(Line()));
    }

    [Theory, BothEngines]
    public async Task Whoever_presses_second_is_told_that_things_have_changed(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        var (coalition, sam, priya) = (Some.Coalition(), Some.Person(), Some.Person("Priya"));
        var task = new MicroTask { Id = Id<MicroTask>.At(Some.Now), CoalitionId = coalition.Id, Title = "Bring cups", AssignedById = sam.Id };
        await store.Save(coalition, sam, priya, task);
        await using var first = store.Open();
        await using var second = store.Open();
        var (one, same) = (await first.Tasks.SingleAsync(), await second.Tasks.SingleAsync());

        (one.State, one.AssigneeId) = (TaskState.Accepted, sam.Id);
        (same.State, same.AssigneeId) = (TaskState.Accepted, priya.Id);
        await first.SaveChangesAsync();

        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());
        (await store.Read(db => db.Tasks.SingleAsync())).AssigneeId.ShouldBe(sam.Id);
    }

    [Theory, BothEngines]
    public async Task What_is_a_persons_own_goes_with_them_and_what_others_said_of_them_stays(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        var (coalition, sam, priya) = (Some.Coalition(), Some.Person(), Some.Person("Priya"));
        var series = Some.Series(coalition);
        var meeting = Some.Meeting(series);
        var (mine, theirs) = (Some.Membership(coalition, sam), Some.Membership(coalition, priya));
        (theirs.ConnectorId, theirs.StandInId, series.ChairId) = (sam.Id, sam.Id, sam.Id);
        Rsvp Yes(Person person) => new() { MeetingId = meeting.Id, PersonId = person.Id, Answer = Answer.Coming, AnsweredById = person.Id };
        var audit = new AuditEntry { CoalitionId = coalition.Id, ById = sam.Id, AboutId = priya.Id, What = "rsvp", At = Some.Now };
        await store.Save(coalition, sam, priya);
        await store.Save(series, mine, theirs, new Account { Channel = "web", Workspace = "", User = "sam", PersonId = sam.Id });
        await store.Save(meeting, Yes(sam), Yes(priya), audit);

        (await store.Read(db => db.People.Where(person => person.Id == sam.Id).ExecuteDeleteAsync())).ShouldBe(1);

        await using var db = store.Open();
        (await db.Accounts.CountAsync(), await db.Memberships.CountAsync(), await db.Rsvps.CountAsync(), await db.Audit.CountAsync()).ShouldBe((0, 1, 1, 1));
        var left = await db.Memberships.SingleAsync();
        (left.PersonId, left.ConnectorId, left.StandInId, (await db.Series.SingleAsync()).ChairId).ShouldBe((priya.Id, null, null, null));
    }

    [Theory, BothEngines]
    public async Task Every_kind_of_row_goes_in_and_comes_back(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        var (coalition, sam) = (Some.Coalition(), Some.Person());
        var line = new ChatLine { Key = "nudge:1", Body = new string('x', 100_000), At = Some.Now, PersonId = sam.Id, CoalitionId = coalition.Id };
        await store.Save(coalition, sam);
        await store.Save(
            new Home { CoalitionId = coalition.Id, Channel = "web", Workspace = "", Place = "table" },
            new LastAsk { PersonId = sam.Id, CoalitionId = coalition.Id, Awaiting = "stand-in", AskedAt = Some.Now },
            new Setting { Name = "secret", Value = "42" }, line);
        await store.Save(new ChatLineNudge { NudgeNumber = 7, LineNumber = line.Number });

        await store.Read(db => db.ChatLines.ExecuteDeleteAsync());

        await using var db = store.Open();
        (await db.Homes.CountAsync(), await db.LastAsks.CountAsync(), await db.Settings.CountAsync(), await db.ChatLineNudges.CountAsync()).ShouldBe((1, 1, 1, 0));
    }
}
