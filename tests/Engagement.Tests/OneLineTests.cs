namespace CatBot.Engagement.Tests;

public sealed class OneLineTests
{
    [Theory]
    [InlineData("  Housing \t table\r\n", "Housing table")]
    [InlineData("<script>alert('hi')</script>", "<script>alert('hi')</script>")]
    [InlineData("*bold* [link](https://x.ca)", "*bold* [link](https://x.ca)")]
    [InlineData("اجتماع الإسكان", "اجتماع الإسكان")]
    [InlineData("👩‍👩‍👧 picnic", "👩‍👩‍👧 picnic")]
    public void Words_stay_as_they_were_typed_but_for_their_spaces(string typed, string line) => OneLine.Of(typed).ShouldBe(line);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n\t\u0000 ")]
    [InlineData("\u202E\u2066")]
    public void Nothing_to_read_is_nothing(string? typed) => OneLine.Of(typed).ShouldBeNull();

    [Fact]
    public void A_title_cannot_turn_round_the_words_after_it() => OneLine.Of("Picnic\u202E gnp.exe").ShouldBe("Picnic gnp.exe");

    [Fact]
    public void Half_a_letter_becomes_the_sign_for_an_unknown_one() => OneLine.Of("a\uD83Db").ShouldBe("a\uFFFDb");
}
