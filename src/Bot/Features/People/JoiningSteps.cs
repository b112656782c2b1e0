using CatBot.Bot.Conversation;
using CatBot.Bot.Conversation.Dates;
using CatBot.Engagement.Replies;
using NodaTime;

namespace CatBot.Bot.Features.People;

/// <summary>The two taps after a yes: the person's clock, then what they like to do. Whoever stops in between has joined all the same.</summary>
internal static class JoiningSteps
{
    // The clocks of this country from west to east, so that most people find theirs; others type it.
    private static readonly string[] _zones = ["America/Vancouver", "America/Edmonton", "America/Winnipeg", "America/Toronto", "America/Halifax"];

    public static Message AskZone(Caller caller, Instant now)
    {
        var words = caller.Words;
        var others = _zones.Where(zone => zone != caller.Person.Zone);
        return new(
        [
            new Text(words.Say("person.joined")),
            new Text(words.Say("person.zone.ask", ("zone", words.Zone(caller.Zone, now)))),
            new Buttons(
            [
                new(words.Say("person.zone.keep"), $"hello zone {caller.Person.Zone}", Emphasis.Primary),
                .. others.Select(zone => new Button(words.Zone(DateTimeZoneProviders.Tzdb[zone], now), $"hello zone {zone}")),
            ]),
            new Small(words.Say("person.zone.other")),
        ]);
    }

    public static Reply TakeZone(Caller caller, string typed)
    {
        if (ProfileEdit.Zone(caller.Person, typed) is { } why) return caller.Refuse(why);
        var words = caller.Words;
        Button Like(string label) => new(label, $"hello interests {label}");
        return new(new Message(
        [
            new Text(words.Say("person.interests.ask")),
            new Buttons(
            [
                Like(words.Say("person.interests.food")), Like(words.Say("person.interests.calls")), Like(words.Say("person.interests.notes")),
                Like(words.Say("person.interests.driving")), new(words.Say("person.interests.later"), "hello interests"),
            ]),
        ]))
        {
            Ask = new(About.Any, caller.Person.Id.Value, "hello interests"),
        };
    }

    public static Reply TakeInterests(Caller caller, string typed)
    {
        if (typed.Length > 0 && ProfileEdit.Interests(caller.Person, typed) is { } why) return caller.Refuse(why);
        return caller.Say("person.settled");
    }
}
