using CatBot.Testing;

namespace CatBot.Testing.Tests;

public sealed class EventuallyTests
{
    [Fact]
    public async Task It_asks_again_until_the_answer_is_yes()
    {
        var asked = 0;

        await Eventually.True("the third answer", () => ++asked == 3);

        asked.ShouldBe(3);
    }

    [Fact]
    public async Task It_gives_up_at_the_deadline_and_says_what_it_waited_for()
    {
        var failure = await Should.ThrowAsync<TimeoutException>(
            () => Eventually.True("a blue moon", () => false, TimeSpan.FromMilliseconds(50)));

        failure.Message.ShouldContain("a blue moon");
    }
}
