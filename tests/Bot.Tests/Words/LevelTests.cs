using CatBot.Bot.Words;
using CatBot.Engagement.People;

namespace CatBot.Bot.Tests.Words;

/// <summary>The two languages say the same things.</summary>
public sealed class LevelTests
{
    private static readonly Entry[] English = [.. Entry.Of(Language.English)];
    private static readonly Entry[] French = [.. Entry.Of(Language.French)];

    [Fact]
    public void Both_languages_have_the_same_entries_in_the_same_files() =>
        Uneven(English, French, entry => $"{entry.File}: {entry.Key}").ShouldBeEmpty();

    [Fact]
    public void Both_languages_use_the_same_values_and_choices() =>
        Uneven(English, French, entry => $"{entry.Key}: {string.Join(", ", Variants.Values(entry.Template).Order(StringComparer.Ordinal))}").ShouldBeEmpty();

    [Fact]
    public void Both_languages_answer_the_same_cases() =>
        Uneven(English, French, entry => $"{entry.Key}: {string.Join(", ", Cases(entry).Order(StringComparer.Ordinal))}").ShouldBeEmpty();

    [Fact]
    public void A_file_holds_only_keys_of_its_noun() =>
        Entry.All.Where(entry => !entry.Key.StartsWith(Noun(entry.File) + ".", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void What_is_uneven_is_seen()
    {
        var hello = Entry.Bad(Language.English, "Hello {name}");
        Uneven([hello], [], entry => entry.Key).ShouldBe(["say.sample"]);
        Variants.Values(hello.Template).ShouldBe(["name"]);
        Variants.Values(Entry.Bad(Language.French, "{n|one: # tâche de {name}|other: # tâches}").Template).ShouldBe(["n|", "name"]);
        Cases(Entry.Bad(Language.English, "{mode|video: online|other: here}")).ShouldBe(["video", "other"], ignoreOrder: true);
    }

    private static string[] Uneven(IEnumerable<Entry> one, IEnumerable<Entry> other, Func<Entry, string> by)
    {
        var uneven = one.Select(by).ToHashSet(StringComparer.Ordinal);
        uneven.SymmetricExceptWith(other.Select(by));
        return [.. uneven.Order(StringComparer.Ordinal)];
    }

    // "zero" and "one" are a language's own affair; a choice by a word is not.
    private static IEnumerable<string> Cases(Entry entry) =>
        entry.Template.Segments.OfType<Choice>().SelectMany(choice => choice.Cases.Keys).Where(name => name is not (Choice.Zero or Choice.One));

    private static string Noun(string file) => file switch
    {
        "conversation" => "say",
        "people" => "person",
        "refusals" or "meetings" or "tasks" or "checkins" => file[..^1],
        _ => file,
    };
}
