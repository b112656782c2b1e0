using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Features.People.Import;

/// <summary>
/// Brings a roster in: first a report, then, once somebody has seen it, the people. They have not agreed to anything yet: they are known
/// by name, hear one welcome when they first can be reached, and nothing else.
/// </summary>
public static class RosterImport
{
    private const string Email = "email";
    private const string Phone = "phone";
    private const int AtOnce = 1000;

    /// <summary>Reads a file and compares it with who is there. Nothing is changed.</summary>
    public static async Task<RosterReport> PreviewAsync(CoalitionDb db, Id<Coalition> coalition, Stream file)
    {
        var lines = await RosterFile.ReadAsync(file);
        if (lines.Count == 0 || RosterColumns.Of(lines[0].Cells) is not { } columns) return new([], [], [], []) { HasNames = false };
        var seen = await SeenPeople.LoadAsync(db, coalition);
        var (fresh, known, bad) = (new List<RosterRow>(), new List<RosterRow>(), new List<BadLine>());
        foreach (var line in lines.Skip(1).Where(line => line.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell))))
        {
            var (row, trouble) = RosterRow.Read(line, columns);
            if (row is null) bad.Add(new(line.Number, trouble!.Value));
            else if (seen.Meet(row)) fresh.Add(row);
            else known.Add(row);
        }

        return new(fresh, known, bad, columns.Unknown);
    }

    /// <summary>Brings in the report's new people, all or none.</summary>
    public static async Task ApplyAsync(CoalitionDb db, Coalition coalition, RosterReport report, Instant now)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var organizations = await db.Organizations.AsNoTracking().Where(one => one.CoalitionId == coalition.Id).ToDictionaryAsync(one => Folding.Fold(one.Name), one => one.Id, StringComparer.Ordinal);
        foreach (var rows in report.New.Chunk(AtOnce))
        {
            foreach (var row in rows) Add(db, coalition, row, organizations, now);
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
        }

        await transaction.CommitAsync();
    }

    private static void Add(CoalitionDb db, Coalition coalition, RosterRow row, Dictionary<string, Id<Organization>> organizations, Instant now)
    {
        var person = new Person { Id = Id<Person>.At(now), Name = row.Name, Language = row.Language ?? coalition.Language, Zone = row.Zone ?? coalition.Zone, CreatedAt = now };
        var member = new Membership { Id = Id<Membership>.At(now), CoalitionId = coalition.Id, PersonId = person.Id, Role = row.Role, JoinedAt = now, LastSignAt = now };
        db.AddRange(person, member);
        if (row.Email is { } email) db.Add(new Account { Channel = Email, Workspace = $"{coalition.Id}", User = email, PersonId = person.Id, LastUsedAt = now });
        if (row.Phone is { } phone) db.Add(new Account { Channel = Phone, Workspace = $"{person.Id}", User = phone, PersonId = person.Id, LastUsedAt = now });
        if (row.Hat is null && row.Organization is null) return;
        Id<Organization>? organization = row.Organization is { } name ? OrganizationOf(db, coalition, name, row.Sector, organizations, now) : null;
        db.Add(new Hat { Id = Id<Hat>.At(now), MembershipId = member.Id, OrganizationId = organization, Title = row.Hat ?? row.Organization! });
    }

    private static Id<Organization> OrganizationOf(CoalitionDb db, Coalition coalition, string name, Sector sector, Dictionary<string, Id<Organization>> known, Instant now) =>
        known.TryGetValue(Folding.Fold(name), out var id) ? id : known[Folding.Fold(name)] = Organizations.Add(db, coalition.Id, name, sector, now).Id;
}
