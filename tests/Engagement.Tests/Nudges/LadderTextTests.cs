using CatBot.Engagement.Nudges;

namespace CatBot.Engagement.Tests.Nudges;

public sealed class LadderTextTests
{
    [Fact]
    public void The_usual_ladder_fits_on_one_line() =>
        LadderText.Write(ReminderLadder.Usual).ShouldBe("7d unanswered; 2d maybe; 1d coming; 15m all");

    [Fact]
    public void What_was_written_is_read_back() =>
        Ladders.Any.Holds(ladder => ladder.Equals(LadderText.Read(LadderText.Write(ladder)).Value));

    [Theory]
    [InlineData("15m all; 1d coming; 2d maybe; 7d unanswered")]
    [InlineData("7D  Unanswered , 2d maybe,1d coming ; 15M ALL;")]
    [InlineData("7d unanswered\n2d maybe\r\n1d coming\n15m coming+maybe + unanswered")]
    public void Order_case_spaces_and_commas_do_not_matter(string text) =>
        LadderText.Read(text).Value.ShouldBe(ReminderLadder.Usual);

    [Fact]
    public void The_link_may_come_hours_ahead() =>
        LadderText.Write(LadderText.Read("120m coming").Value!).ShouldBe("2h coming");

    [Theory]
    [InlineData("", Refusal.TheLadderIsUnclear)]
    [InlineData(" ; ", Refusal.TheLadderIsUnclear)]
    [InlineData("7d", Refusal.TheLadderIsUnclear)]
    [InlineData("d maybe", Refusal.TheLadderIsUnclear)]
    [InlineData("7w maybe", Refusal.TheLadderIsUnclear)]
    [InlineData("soon maybe", Refusal.TheLadderIsUnclear)]
    [InlineData("7d nobody", Refusal.TheLadderIsUnclear)]
    [InlineData("7d none", Refusal.TheLadderIsUnclear)]
    [InlineData("7d 1", Refusal.TheLadderIsUnclear)]
    [InlineData("7d maybe+", Refusal.TheLadderIsUnclear)]
    [InlineData("99999999999d maybe", Refusal.TheLadderIsUnclear)]
    [InlineData("7d maybe; 7d coming", Refusal.TheLadderSaysAStepTwice)]
    [InlineData("15m all; 1h all", Refusal.TheLadderSaysAStepTwice)]
    [InlineData("-1d maybe", Refusal.ALadderStepIsNotBeforeTheStart)]
    [InlineData("0m all", Refusal.ALadderStepIsNotBeforeTheStart)]
    [InlineData("61d maybe", Refusal.ALadderStepIsTooEarly)]
    [InlineData("13h all", Refusal.ALadderStepIsTooEarly)]
    [InlineData("1d all;2d all;3d all;4d all;5d all;6d all;7d all;8d all;9d all;10d all;15m all", Refusal.TheLadderHasTooManySteps)]
    public void A_bad_ladder_is_refused_for_what_is_wrong_with_it(string text, Refusal why) => LadderText.Read(text).Why.ShouldBe(why);
}
