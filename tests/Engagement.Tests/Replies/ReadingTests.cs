using CatBot.Engagement.Replies;

namespace CatBot.Engagement.Tests.Replies;

/// <summary>The readings that must never break, one by one.</summary>
public sealed class ReadingTests
{
    [Theory]
    [InlineData("stop by my office")]
    [InlineData("I'm at the bus stop")]
    [InlineData("can't stop laughing")]
    [InlineData("we should stop the deaths")]
    public void Stop_inside_a_sentence_is_not_STOP(string text) => Read(text).Intent.ShouldNotBe(Intent.Stop);

    [Theory]
    [InlineData("STOP", false)]
    [InlineData("stop please", false)]
    [InlineData("No more messages", false)]
    [InlineData("ARRÊT", true)]
    [InlineData("arret svp", true)]
    [InlineData("Arrêtez de m’écrire", true)]
    [InlineData("STOP", true)]
    public void A_plain_stop_is_STOP_in_every_talk(string text, bool french)
    {
        foreach (var about in Enum.GetValues<About>()) ReplyReader.Read(text, about, french).Intent.ShouldBe(Intent.Stop);
    }

    [Fact]
    public void A_reason_is_kept_with_the_no() =>
        Read("can't, kid is sick").ShouldBe(new Reading(Intent.No, Note: "kid is sick"));

    [Fact]
    public void A_stand_in_is_named() =>
        Read("no, Priya will come for me").ShouldBe(new Reading(Intent.StandIn, Name: "Priya"));

    [Fact]
    public void A_successor_is_named() =>
        ReplyReader.Read("I've moved on, ask Priya", About.CheckIn, french: false).ShouldBe(new Reading(Intent.MovedOn, Name: "Priya"));

    [Fact]
    public void A_return_date_is_kept_as_written() =>
        ReplyReader.Read("en congé jusqu'au 3 mars", About.CheckIn, french: true).Until.ShouldBe("3 mars");

    [Fact]
    public void A_pause_has_an_end() =>
        Read("pause until Monday").ShouldBe(new Reading(Intent.Pause, Until: "Monday"));

    /// <summary>The question must be answered; the task can still be marked done by its button.</summary>
    [Fact]
    public void A_question_beside_a_done_is_a_question() =>
        ReplyReader.Read("done, but where do I put the key?", About.Task, french: false).Intent.ShouldBe(Intent.Question);

    [Theory]
    [InlineData(About.Meeting, Intent.Yes)]
    [InlineData(About.Task, Intent.Accept)]
    [InlineData(About.CheckIn, Intent.StillIn)]
    [InlineData(About.Any, Intent.Yes)]
    public void A_thumb_up_answers_what_was_asked(About about, Intent intent) =>
        ReplyReader.Read("👍🏽", about, french: false).Intent.ShouldBe(intent);

    [Theory]
    [InlineData("j'y serai", false, Intent.Yes)]
    [InlineData("je peux pas", false, Intent.No)]
    [InlineData("I can't make it", true, Intent.No)]
    [InlineData("running late", true, Intent.Late)]
    public void People_may_answer_in_the_other_language(string text, bool french, Intent intent) =>
        ReplyReader.Read(text, About.Meeting, french).Intent.ShouldBe(intent);

    [Theory]
    [InlineData("yes and no")]
    [InlineData("I'll be there Thursday. I can't come Thursday.")]
    [InlineData("")]
    [InlineData("   ")]
    public void What_is_contradictory_or_empty_is_unclear(string text) => Read(text).ShouldBe(new Reading(Intent.Unclear));

    private static Reading Read(string text) => ReplyReader.Read(text, About.Meeting, french: false);
}
