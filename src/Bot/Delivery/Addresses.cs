using CatBot.Engagement.Nudges;
using CatBot.Scheduling;

namespace CatBot.Bot.Delivery;

/// <summary>Finds where a nudge goes.</summary>
public static class Addresses
{
    /// <summary>The account a person used last, or the coalition's place; null when there is none on a channel that is running.</summary>
    public static Address? Of(Nudge nudge, Batch facts, IReadOnlyDictionary<string, IChannel> channels)
    {
        var reader = Composer.ReaderOf(nudge, facts);
        if (nudge.PersonId is { } person)
        {
            return facts.Accounts[person].Where(account => channels.ContainsKey(account.Channel))
                .Select(account => new Address(account.Channel, account.Workspace, account.User, IsShared: false, reader)).FirstOrDefault();
        }

        return facts.Homes[nudge.CoalitionId].Where(home => channels.ContainsKey(home.Channel))
            .Select(home => new Address(home.Channel, home.Workspace, home.Place, IsShared: true, reader)).FirstOrDefault();
    }
}
