using CatBot.Bot.Words;
using CatBot.Engagement.People;

namespace CatBot.Bot.Tests.Words;

public sealed class TemplateTests
{
    [Theory]
    [InlineData("{n|zero: nobody comes|one: # person comes|other: # people come}", 0, "nobody comes")]
    [InlineData("{n|one: # person comes|other: # people come}", 0, "0 people come")]
    [InlineData("{n|one: # person comes|other: # people come}", 1, "1 person comes")]
    [InlineData("{n|one: # person comes|other: # people come}", 1234, "1,234 people come")]
    public void English_has_one_for_1_only(string text, int count, string expected) =>
        Sample.Say(Language.English, text, ("n", count)).ShouldBe(expected);

    [Theory]
    [InlineData(0, "0 personne vient")]
    [InlineData(1, "1 personne vient")]
    [InlineData(2, "2 personnes viennent")]
    [InlineData(1234, "1\u00A0234 personnes viennent")]
    public void French_has_one_for_0_and_1(int count, string expected) =>
        Sample.Say(Language.French, "{n|one: # personne vient|other: # personnes viennent}", ("n", count)).ShouldBe(expected);

    [Fact]
    public void French_has_one_for_one_and_a_half()
    {
        const string text = "{n|one: # heure|other: # heures}";
        Sample.Say(Language.French, text, ("n", 1.5m)).ShouldBe("1,5 heure");
        Sample.Say(Language.English, "{n|one: # hour|other: # hours}", ("n", 1.5)).ShouldBe("1.5 hours");
    }

    [Theory]
    [InlineData(DayOfWeek.Monday, "at last")]
    [InlineData(DayOfWeek.Friday, "some day")]
    public void A_choice_may_go_by_a_word(DayOfWeek day, string expected) =>
        Sample.Say(Language.English, "{day|monday: at last|other: some day}", ("day", day)).ShouldBe(expected);

    [Fact]
    public void A_choice_may_hold_values_and_choices() =>
        Sample.Say(
            Language.English,
            "{who} has {tasks|zero: no task|one: {title}|other: {title} and {rest|one: # other|other: # others}}.",
            ("who", "Sam"), ("tasks", 3), ("title", "the tea"), ("rest", 2)).ShouldBe("Sam has the tea and 2 others.");

    [Theory]
    [InlineData("{{name}} and 50 | 50 in #housing", "{name} and 50 | 50 in #housing")]
    [InlineData("{n|one: x|other: ##{n} a||b {{c}", "#7 a|b {c")]
    public void A_sign_is_doubled_to_stand_for_itself(string text, string expected) =>
        Sample.Say(Language.English, text, ("n", 7)).ShouldBe(expected);

    [Fact]
    public void A_string_goes_in_as_it_is() =>
        Sample.Say(Language.English, "Hello {name}", ("name", "{n|# <b>}")).ShouldBe("Hello {n|# <b>}");

    [Theory]
    [InlineData("{name")]
    [InlineData("name}")]
    [InlineData("{}")]
    [InlineData("{first name}")]
    [InlineData("{n|one: x}")]
    [InlineData("{n|one: x|one: y|other: z}")]
    [InlineData("{n|other: x")]
    public void An_entry_that_cannot_be_read_is_named_at_load(string text) =>
        Should.Throw<FormatException>(() => Template.Of("say.sample", text)).Message.ShouldContain("say.sample");
}
