using System.Collections.Immutable;
using CatBot.Bot.Conversation;
using CatBot.Bot.Conversation.Dates;
using CatBot.Bot.Words;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.People;

/// <summary>A person's own profile: the card that shows it, and the form that changes it.</summary>
internal static class ProfileCard
{
    public const string Language = "language";
    public const string Zone = "zone";
    public const string Quiet = "quiet";
    public const string Interests = "interests";

    public static async Task<Message> ShowAsync(CoalitionDb db, Caller caller, bool isChanged, Instant now)
    {
        var (words, person) = (caller.Words, caller.Person);
        var hats = await WornHats.OfAsync(db, caller.Membership);
        var week = MessageBudget.Limit(caller.Coalition.WeeklyMessages, caller.Membership.LessOften);
        Part?[] parts =
        [
            isChanged ? new Text(words.Say("person.me.kept")) : null,
            new Heading(person.Name),
            new Facts(
            [
                new(words.Say("person.me.language"), words.Say("person.me.language_name")),
                new(words.Say("person.me.zone"), words.Zone(caller.Zone, now)),
                new(words.Say("person.me.quiet"), Hours(words, person)),
                new(words.Say("person.me.interests"), person.Interests ?? words.Say("person.me.nothing")),
                new(words.Say("person.me.hats"), hats.Count == 0 ? words.Say("person.me.nothing") : string.Join("; ", hats.Select(hat => hat.Label))),
                new(words.Say("person.me.week"), words.Say("person.me.week_value", ("count", week))),
            ]),
            new Buttons([new(words.Say("person.button.edit"), "me edit"), new(words.Say("person.button.hats"), "hat"), new(words.Say("person.button.less"), "less")]),
            new Small(words.Say("person.me.seen_by")),
        ];
        return new([.. parts.OfType<Part>()]);
    }

    public static Form Form(Caller caller, Instant now)
    {
        var (words, person) = (caller.Words, caller.Person);
        return new(words.Say("person.form.title"), "me",
        [
            new(Language, words.Say("person.me.language"), FieldKind.Choice, Required: true, person.Language is Engagement.People.Language.French ? "fr" : "en",
                Choices: [new("en", "English"), new("fr", "Français")]),
            new(Zone, words.Say("person.me.zone"), FieldKind.Line, Required: true, Named(words, caller.Zone, now), words.Say("person.form.zone_hint")),
            new(Quiet, words.Say("person.me.quiet"), FieldKind.Line, Required: true, Hours(words, person), words.Say("person.form.quiet_hint")),
            new(Interests, words.Say("person.me.interests"), FieldKind.Line, Value: person.Interests),
        ],
        words.Say("person.form.save"));
    }

    private static string Hours(Phrases words, Person person) => person.QuietFrom == person.QuietTo
        ? words.Say("person.me.quiet_none")
        : words.Say("person.me.quiet_value", ("from", words.Time(person.QuietFrom)), ("to", words.Time(person.QuietTo)));

    // As people call it, where that reads back as the same zone.
    private static string Named(Phrases words, DateTimeZone zone, Instant now) =>
        words.Zone(zone, now) is var name && ZoneReader.Read(name) == zone.Id ? name : zone.Id;
}
