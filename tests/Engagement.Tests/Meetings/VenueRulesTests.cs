using CatBot.Engagement.Meetings;

namespace CatBot.Engagement.Tests.Meetings;

public sealed class VenueRulesTests
{
    [Theory]
    [InlineData("https://zoom.us/j/123?pwd=a%20b", "https://zoom.us/j/123?pwd=a%20b")]
    [InlineData("  HTTPS://Zoom.us/J/1 ", "https://zoom.us/J/1")]
    [InlineData("http://10.0.0.5:8080/room", "http://10.0.0.5:8080/room")]
    public void A_link_is_a_whole_web_address(string typed, string link) => Link(typed).Value.ShouldBe(new Venue(Link: link));

    [Theory]
    [InlineData("zoom.us/j/123")]
    [InlineData("the usual one")]
    [InlineData("https://")]
    [InlineData("https://zoom")]
    [InlineData("https:///j/1")]
    [InlineData("https://.zoom.us/")]
    [InlineData("https://zoom.us/j 1")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,<h1>hi</h1>")]
    [InlineData("file:///etc/passwd")]
    [InlineData("mailto:sam@example.org")]
    public void Anything_else_is_no_link(string typed) => Link(typed).Why.ShouldBe(Refusal.TheLinkIsNotALink);

    [Fact]
    public void A_link_that_looks_like_another_place_is_no_link() => Link("https://zoom.us@elsewhere.example/j/1").Why.ShouldBe(Refusal.TheLinkIsNotALink);

    [Fact]
    public void Empty_fields_are_none() => VenueRules.Read(" ", "", null, "\n").Value.ShouldBe(new Venue());

    [Fact]
    public void A_meeting_by_phone_alone_is_still_asked_for_a_link_or_a_place() => VenueRules.Read(null, "604 555 0199", null, null).Value!.IsMissing.ShouldBeTrue();

    [Fact]
    public void Ten_thousand_letters_are_too_long_wherever_they_stand()
    {
        var long_ = new string('a', 10_000);
        VenueRules.Read($"https://a.ca/{long_}", null, null, null).Why.ShouldBe(Refusal.TheTextIsTooLong);
        VenueRules.Read(null, long_, null, null).Why.ShouldBe(Refusal.TheTextIsTooLong);
        VenueRules.Read(null, null, long_, null).Why.ShouldBe(Refusal.TheTextIsTooLong);
        VenueRules.Read(null, null, null, long_).Why.ShouldBe(Refusal.TheTextIsTooLong);
    }

    private static Decision<Venue> Link(string typed) => VenueRules.Read(typed, null, null, null);
}
