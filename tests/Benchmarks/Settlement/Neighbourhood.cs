using CatBot.Benchmarks.Doors;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Benchmarks.Settlement;

/// <summary>One coalition of a town: ten people speak English and the next ten French, on two clocks, with one account each.</summary>
public sealed class Neighbourhood(CoalitionDb db, int first)
{
    /// <summary>People of a coalition: far more than most have.</summary>
    public const int Size = 500;

    private static readonly Instant _longAgo = Town.Now - Duration.FromDays(40);

    private readonly Coalition _coalition = new()
    {
        Id = Id<Coalition>.At(Town.Now), Name = $"Coalition {first}", Zone = "America/Vancouver", CreatedAt = _longAgo,
    };

    /// <summary>The account of the n-th person of a town.</summary>
    public static Bot.Conversation.Sender Sender(int person) => new(PostingChannel.Called, $"w{person / Size * Size}", $"u{person}");

    /// <summary>Moves people in, with their meetings and what is due to them.</summary>
    public async Task SettleAsync(Outbox outbox, int people)
    {
        var calendar = new Calendar(_coalition);
        var members = Enumerable.Range(first, people).Select(MoveIn).ToList();
        db.Add(_coalition);
        db.Homes.Add(new() { CoalitionId = _coalition.Id, Channel = PostingChannel.Called, Workspace = Sender(first).Workspace, Place = "channel" });
        db.AddRange(calendar.Rows);
        var post = new Postbag(calendar);
        db.AddRange(members.SelectMany((member, place) => post.Answers(member, place)));
        await db.SaveChangesAsync();
        await outbox.AddAsync(db, [.. members.SelectMany((member, place) => post.Due(member, place))]);
    }

    private Membership MoveIn(int number)
    {
        var person = new Person
        {
            Id = Id<Person>.At(Town.Now), Name = $"Person {number}", Zone = number % 3 == 0 ? "America/Toronto" : _coalition.Zone,
            Language = number / 10 % 2 == 0 ? Language.English : Language.French, ConsentedAt = _longAgo, CreatedAt = _longAgo,
        };
        var sender = Sender(number);
        var membership = new Membership { Id = Id<Membership>.At(Town.Now), CoalitionId = _coalition.Id, PersonId = person.Id, JoinedAt = _longAgo, LastSignAt = _longAgo };
        db.AddRange(person, membership);
        db.Accounts.Add(new() { Channel = sender.Channel, Workspace = sender.Workspace, User = sender.User, PersonId = person.Id, LastUsedAt = _longAgo });
        return membership;
    }
}
