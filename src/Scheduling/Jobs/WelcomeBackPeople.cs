using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace CatBot.Scheduling.Jobs;

/// <summary>Ends a leave or a secondment on its day, at nine in the morning on the coalition's clock, with a welcome.</summary>
public sealed class WelcomeBackPeople(IDbContextFactory<CoalitionDb> databases, Outbox outbox) : IJob
{
    public const string Name = "welcome-back-people";

    // A welcome that comes days late is no welcome.
    private static readonly Duration _stays = Duration.FromDays(3);

    public async Task RunAsync(Instant now)
    {
        await using var db = await databases.CreateDbContextAsync();
        // Somewhere on earth it is tomorrow already; the zone decides below.
        var tomorrow = now.InUtc().Date.PlusDays(1);
        var away = await (from member in db.Memberships
                          where member.ReturnOn <= tomorrow && (member.Standing == Standing.OnLeave || member.Standing == Standing.Seconded)
                          join coalition in db.Coalitions on member.CoalitionId equals coalition.Id
                          select new { Member = member, coalition.Zone }).ToListAsync();
        foreach (var one in away.Where(one => ComingBack.Now(one.Member.Standing, one.Member.ReturnOn, DateTimeZoneProviders.Tzdb[one.Zone], now) is Standing.Active))
            await Welcome(db, one.Member, DateTimeZoneProviders.Tzdb[one.Zone], now);
    }

    private async Task Welcome(CoalitionDb db, Membership member, DateTimeZone zone, Instant now)
    {
        var (day, back) = (member.ReturnOn!.Value, ComingBack.At(member.ReturnOn.Value, zone));
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (!await IsFirst(db, member)) return;
        // Coming back counts as a sign of life: nobody is missed on their first day.
        (member.Standing, member.ReturnOn, member.StandInId, member.LastSignAt) = (Standing.Active, null, null, Instant.Max(member.LastSignAt, back));
        db.Timeline.Add(new() { CoalitionId = member.CoalitionId, PersonId = member.PersonId, Kind = TimelineKind.StandingChanged, At = now });
        await db.SaveChangesAsync();
        await outbox.AddAsync(db, [Nudge.To(member, NudgeKind.WelcomeBack, member.Id.Value, $"back-{LocalDatePattern.Iso.Format(day)}", now, now + _stays)]);
        await transaction.CommitAsync();
    }

    // Two servers may have found the same person; one of them changes the row.
    private static async Task<bool> IsFirst(CoalitionDb db, Membership member) => await db.Memberships
        .Where(row => row.Id == member.Id && row.Standing == member.Standing && row.ReturnOn == member.ReturnOn)
        .ExecuteUpdateAsync(row => row.SetProperty(here => here.Standing, Standing.Active)) == 1;
}
