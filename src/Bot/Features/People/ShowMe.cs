using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.People;

/// <summary>What is known about the caller, to see and to change by form or by words.</summary>
public sealed class ShowMe : ICommand
{
    public Usage Usage { get; } = new("me", Who.Everybody, ["moi", "profil", "profile"],
        ["/me", "/me quiet 22:00-07:00", "/me zone Toronto", "/me interests driving, cooking", "/moi"]);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        if (Folding.Fold(arguments.First) is "edit" or "modifier" && !arguments.IsForm)
            return new Reply { Form = ProfileCard.Form(caller, now) };
        var (why, field) = arguments.IsForm ? FromForm(caller, arguments) : (FromWords(caller, arguments), null);
        if (why is { } refused) return caller.Refuse(refused, field);
        var isChanged = arguments.IsForm || arguments.Text.Length > 0;
        return new(await ProfileCard.ShowAsync(db, caller, isChanged, now));
    }

    private static (Refusal? Why, string? Field) FromForm(Caller caller, Arguments form)
    {
        var french = caller.French;
        (string Field, Func<string, Refusal?> Take)[] fields =
        [
            (ProfileCard.Language, typed => ProfileEdit.Language(caller.Person, typed)),
            (ProfileCard.Zone, typed => ProfileEdit.Zone(caller.Person, typed)),
            (ProfileCard.Quiet, typed => ProfileEdit.Quiet(caller.Person, typed, french)),
        ];
        foreach (var (field, take) in fields)
            if (form.Field(field) is { } typed && take(typed) is { } why) return (why, field);
        return (ProfileEdit.Interests(caller.Person, form.Field(ProfileCard.Interests) ?? ""), ProfileCard.Interests);
    }

    private static Refusal? FromWords(Caller caller, Arguments typed) => Folding.Fold(typed.First) switch
    {
        "" => null,
        "quiet" or "calme" or "heures" => ProfileEdit.Quiet(caller.Person, typed.Rest.Text, caller.French),
        "zone" or "fuseau" => ProfileEdit.Zone(caller.Person, typed.Rest.Text),
        "interests" or "interets" => ProfileEdit.Interests(caller.Person, typed.Rest.Text),
        "language" or "langue" => ProfileEdit.Language(caller.Person, typed.Rest.Text),
        _ => ProfileEdit.Language(caller.Person, typed.Text),
    };
}
