using CatBot.Bot.Conversation;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.People;

/// <summary>The caller's hats: whom they speak for.</summary>
public sealed class ShowHats : ICommand
{
    public Usage Usage { get; } = new("hat", Who.Everybody, ["hats", "chapeau", "chapeaux"], ["/hat", "/chapeau"]);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now) => new(await CardAsync(db, caller, null));

    /// <param name="news">What was just done, above the list.</param>
    internal static async Task<Message> CardAsync(CoalitionDb db, Caller caller, string? news)
    {
        var words = caller.Words;
        var hats = await WornHats.OfAsync(db, caller.Membership);
        Part?[] parts =
        [
            news is null ? null : new Text(news),
            new Text(hats.Count == 0 ? words.Say("person.hat.none") : words.Say("person.hat.list")),
            hats.Count == 0 ? null : new Bullets([.. hats.Select(hat => hat.Label)]),
            new Buttons(
            [
                new(words.Say("person.hat.add"), "hat add"),
                .. hats.Select(hat => new Button(words.Say("person.hat.remove", ("hat", hat.Label)), $"hat remove {hat.Hat.Id}")),
            ]),
        ];
        return new([.. parts.OfType<Part>()]);
    }
}
