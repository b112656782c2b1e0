using CatBot.Bot.Words;
using CatBot.Engagement.People;

namespace CatBot.Bot.Tests.Words;

public sealed class PhrasesTests
{
    private static readonly Phrases English = Phrases.In(Language.English);

    [Fact]
    public void Each_language_has_its_own_words()
    {
        English.Say("say.help").ShouldBe("Help");
        Phrases.In(Language.French).Say("say.help").ShouldBe("Aide");
    }

    [Fact]
    public void Values_are_found_by_name_in_any_order() =>
        English.Say("say.and", ("second", "Priya"), ("first", "Sam")).ShouldBe("Sam and Priya");

    [Fact]
    public void A_key_that_is_missing_is_a_bug()
    {
        English.Has("say.nothing_of_the_kind").ShouldBeFalse();
        Should.Throw<KeyNotFoundException>(() => English.Say("say.nothing_of_the_kind"));
    }

    [Fact]
    public void A_value_that_is_missing_or_null_is_a_bug()
    {
        Should.Throw<KeyNotFoundException>(() => English.Say("say.no_such_person")).Message.ShouldContain("{name}");
        Should.Throw<KeyNotFoundException>(() => English.Say("say.no_such_person", ("name", null)));
    }

    [Fact]
    public void A_value_that_nobody_put_into_words_is_a_bug() =>
        Should.Throw<ArgumentException>(() => English.Say("say.no_such_person", ("name", DayOfWeek.Monday)));

    [Fact]
    public void Saying_costs_little_more_than_the_string_said()
    {
        object limit = 2000;
        var expected = English.Say("say.too_long", ("limit", limit));
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            English.Say("say.too_long", ("limit", limit));
        var each = (GC.GetAllocatedBytesForCurrentThread() - before) / 1000;
        each.ShouldBeLessThanOrEqualTo((expected.Length * sizeof(char)) + 32);
    }
}
