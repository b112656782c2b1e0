using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CatBot.Bot.Features.People.Import;

/// <summary>Who is known already: by e-mail address, or by name where the two do not have different addresses.</summary>
internal sealed class SeenPeople
{
    private readonly HashSet<string> _emails = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _names = new(StringComparer.Ordinal);

    public static async Task<SeenPeople> LoadAsync(CoalitionDb db, Id<Coalition> coalition)
    {
        var seen = new SeenPeople();
        var people = from member in db.Memberships
                     where member.CoalitionId == coalition
                     join person in db.People on member.PersonId equals person.Id
                     select new { person.Name, Email = db.Accounts.Where(account => account.PersonId == person.Id && account.Channel == "email").Select(account => account.User).FirstOrDefault() };
        foreach (var person in await people.ToListAsync()) seen.Keep(person.Name, person.Email);
        return seen;
    }

    /// <summary>True for somebody new, who is known from then on.</summary>
    public bool Meet(RosterRow row)
    {
        var isKnown = row.Email is { } email && _emails.Contains(email)
            // Two people of one name are told apart by their addresses alone.
            || (_names.TryGetValue(Folding.Fold(row.Name), out var allHaveEmail) && (row.Email is null || !allHaveEmail));
        if (!isKnown) Keep(row.Name, row.Email);
        return !isKnown;
    }

    private void Keep(string name, string? email)
    {
        var folded = Folding.Fold(name);
        _names[folded] = email is not null && _names.GetValueOrDefault(folded, true);
        if (email is not null) _emails.Add(email.ToLowerInvariant());
    }
}
