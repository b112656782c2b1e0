using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CatBot.Bot.Conversation;

/// <summary>A person of the caller's coalition.</summary>
public sealed record Found(Person Person, Membership Membership);

/// <summary>What looking for names gave: everybody found, or the reply that says which name was not clear.</summary>
public sealed record Finding(IReadOnlyList<Found> People, Reply? Unclear);

/// <summary>Finds people of the caller's coalition by what was typed after an @: a full name, a first name, or a channel's id.</summary>
public static class PersonFinder
{
    /// <summary>Everybody named, once each. Nobody is guessed: an unknown or shared name gives a reply that asks.</summary>
    public static async Task<Finding> FindAsync(CoalitionDb db, Caller caller, IReadOnlyCollection<string> names)
    {
        if (names.Count == 0) return new([], null);
        var coalition = await (from membership in db.Memberships
                               where membership.CoalitionId == caller.Coalition.Id
                               join person in db.People on membership.PersonId equals person.Id
                               select new Found(person, membership)).ToListAsync();
        var accounts = await db.Accounts
            .Where(account => account.Channel == caller.Sender.Channel && account.Workspace == caller.Sender.Workspace && names.Contains(account.User))
            .ToDictionaryAsync(account => account.User, account => account.PersonId, StringComparer.Ordinal);
        var found = new List<Found>();
        foreach (var name in names)
        {
            var matches = accounts.TryGetValue(name, out var id) ? coalition.FindAll(one => one.Person.Id == id) : Named(coalition, name);
            if (matches is not [var only]) return new([], Ask(caller, name, matches));
            if (!found.Contains(only)) found.Add(only);
        }

        return new(found, null);
    }

    private static List<Found> Named(List<Found> people, string typed)
    {
        var name = Folding.Fold(typed).TrimStart('@');
        var exact = people.FindAll(one => Folding.Fold(one.Person.Name).Replace(" ", "", StringComparison.Ordinal) == name.Replace(" ", "", StringComparison.Ordinal));
        return exact.Count > 0 ? exact : people.FindAll(one => Folding.Fold(one.Person.Name).Split(' ').Contains(name));
    }

    private static Reply Ask(Caller caller, string name, List<Found> matches)
    {
        if (matches.Count == 0) return caller.Refuse(Refusal.NobodyHasThatName, "say.no_such_person", ("name", $"@{name}"));
        var which = caller.Refuse(Refusal.SeveralPeopleHaveThatName, "say.two_of_that_name", ("name", $"@{name}"));
        return which with { Answer = new([.. which.Answer!.Parts, new Bullets([.. matches.Select(match => $"@\"{match.Person.Name}\"")])]) };
    }
}
