using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using NodaTime;

namespace CatBot.Storage.Tests.Outboxes;

/// <summary>How the engines find the rows, with 20,000 old ones in the way.</summary>
public sealed class PlanTests
{
    private static readonly Guid _token = new("00000000-0000-0000-0000-0000000000AA");

    [Theory, BothEngines]
    public async Task A_claim_walks_the_index_of_unfinished_nudges(Engine engine) =>
        await Uses(engine, "ix_nudges_look_at_number", (outbox, _) => outbox.ClaimAsync(_token, Some.Now, Some.Lease, 500));

    [Theory, BothEngines]
    public async Task The_next_look_reads_the_same_index(Engine engine) =>
        await Uses(engine, "ix_nudges_look_at_number", (outbox, _) => outbox.NextLookAsync());

    [Theory, BothEngines]
    public async Task What_waits_for_people_is_found_by_person(Engine engine) =>
        await Uses(engine, "ix_nudges_person_id_sent_at", (outbox, people) => outbox.WaitingAsync(people, Some.Now + Duration.FromDays(1)));

    [Theory, BothEngines]
    public async Task What_people_were_sent_is_found_by_person(Engine engine) =>
        await Uses(engine, "ix_nudges_person_id_sent_at", (outbox, people) => outbox.SentSinceAsync(people, Some.Now - Duration.FromDays(7)));

    [Theory, BothEngines]
    public async Task Marks_and_starts_find_their_rows_by_number(Engine engine)
    {
        string[] scans = ["SCAN nudges", "Seq Scan on nudges"];
        await using var store = await Full(engine);
        foreach (var plan in await Plans(store, outbox => outbox.MarkAsync(_token, [.. Enumerable.Range(1, 32).Select(number => Some.Sent(number))])))
            scans.ShouldAllBe(scan => !plan.Contains(scan), plan);
        foreach (var plan in await Plans(store, outbox => outbox.BeginSendingAsync(_token, [.. Enumerable.Range(1, 32).Select(number => (long)number)], Some.Now)))
            scans.ShouldAllBe(scan => !plan.Contains(scan), plan);
    }

    private static async Task Uses(Engine engine, string index, Func<Outbox, List<Engagement.Id<Engagement.People.Person>>, Task> work)
    {
        await using var store = await Full(engine);
        var people = await store.Read(db => db.Nudges.Take(20).Select(nudge => nudge.PersonId!.Value).ToListAsync());
        var plans = await Plans(store, outbox => work(outbox, people));
        plans.ShouldNotBeEmpty();
        plans.ShouldAllBe(plan => plan.Contains(index), string.Join('\n', plans));
    }

    private static async Task<Store> Full(Engine engine)
    {
        var store = await Store.Migrated(engine);
        await store.Plan([.. Enumerable.Range(0, 20_000).Select(_ => Some.Nudge())]);
        var claimed = await store.Outbox.ClaimAsync(_token, Some.Now, Some.Lease, 20_000);
        await store.Outbox.MarkAsync(_token, [.. claimed.Select(nudge => Some.Sent(nudge.Number))]);
        await store.Plan([.. Enumerable.Range(0, 500).Select(_ => Some.Nudge())]);
        await using var db = store.Open();
        await db.Database.ExecuteSqlRawAsync(engine is Engine.Sqlite ? "ANALYZE" : "VACUUM ANALYZE");
        return store;
    }

    private static async Task<List<string>> Plans(Store store, Func<Outbox, Task> work)
    {
        var explainer = new Explainer();
        var options = new DbContextOptionsBuilder<CoalitionDb>();
        options.UseDatabase(store.Connection).AddInterceptors(explainer);
        await work(new Outbox(new PooledDbContextFactory<CoalitionDb>(options.Options)));
        return explainer.Plans;
    }

    /// <summary>Asks the engine, before each statement, how it would go about it.</summary>
    private sealed class Explainer : DbCommandInterceptor
    {
        public List<string> Plans { get; } = [];

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            await Explain(command);
            return result;
        }

        public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            await Explain(command);
            return result;
        }

        private async Task Explain(DbCommand command)
        {
            var statement = command.CommandText;
            command.CommandText = (command is Npgsql.NpgsqlCommand ? "EXPLAIN " : "EXPLAIN QUERY PLAN ") + statement;
            var lines = new List<string>();
            await using (var plan = await command.ExecuteReaderAsync())
                while (await plan.ReadAsync()) lines.Add(plan.GetString(plan.FieldCount - 1));
            command.CommandText = statement;
            Plans.Add(string.Join('\n', lines));
        }
    }
}
