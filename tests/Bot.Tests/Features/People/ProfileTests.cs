using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Testing;
using NodaTime;

namespace CatBot.Bot.Tests.Features.People;

public sealed class ProfileTests
{
    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task The_profile_is_shown_and_changed_by_form_and_by_words(Language language)
    {
        await using var here = Neighbourhood.Open();
        var joe = language is Language.French ? await here.InFrench(here.Joe) : here.Joe;
        var before = PlainText.Draw((await here.Say(joe, "/me")).Answer!, joe.Reader);
        var form = (await here.Press(joe, "me edit")).Form!;
        var after = (await here.Send(joe, form, ("zone", "Toronto"), ("quiet", "22:00-07:00"), ("interests", "maps"))).Answer!;
        Approved.Match($"People/profile.{(language is Language.French ? "fr" : "en")}", $"{before}\n\n---\n{PlainText.Draw(form, joe.Reader)}\n\n---\n{PlainText.Draw(after, joe.Reader)}");
    }

    [Theory]
    [InlineData("/me quiet 22:00-07:00", 22, 7)]
    [InlineData("/me quiet 10 pm to 7 am", 22, 7)]
    [InlineData("/me quiet none", 0, 0)]
    [InlineData("/moi calme de 22 h à 7 h", 22, 7)]
    public async Task Quiet_hours_are_read_as_people_write_them(string line, int from, int to)
    {
        await using var here = Neighbourhood.Open();
        var sam = line.StartsWith("/moi", StringComparison.Ordinal) ? await here.InFrench(here.Sam) : here.Sam;
        (await here.Say(sam, line)).Refused.ShouldBeNull();
        await using var db = here.Db();
        var person = (await db.People.FindAsync(sam.Person.Id))!;
        (person.QuietFrom, person.QuietTo).ShouldBe((new LocalTime(from, 0), new LocalTime(to, 0)));
    }

    [Theory]
    [InlineData("/me zone Atlantis", Refusal.TheZoneDoesNotExist)]
    [InlineData("/me quiet whenever", Refusal.TheHoursAreUnclear)]
    [InlineData("/me quiet 25:00-07:00", Refusal.TheHoursAreUnclear)]
    [InlineData("/language Klingon", Refusal.TheLanguageIsUnknown)]
    [InlineData("/hat remove wizard", Refusal.TheHatIsUnknown)]
    public async Task What_cannot_be_is_refused_and_changes_nothing(string line, Refusal why)
    {
        await using var here = Neighbourhood.Open();
        (await here.Say(here.Sam, line)).Refused.ShouldBe(why);
        await using var db = here.Db();
        var person = (await db.People.FindAsync(here.Sam.Person.Id))!;
        (person.Zone, person.QuietFrom, person.Language).ShouldBe((here.Coalition.Zone, new LocalTime(21, 0), Language.English));
    }

    [Fact]
    public async Task A_form_with_one_bad_field_changes_none()
    {
        await using var here = Neighbourhood.Open();
        var form = (await here.Press(here.Sam, "me edit")).Form!;
        (await here.Send(here.Sam, form, ("language", "fr"), ("zone", "Atlantis"))).BadField.ShouldBe("zone");
        await using var db = here.Db();
        (await db.People.FindAsync(here.Sam.Person.Id))!.Language.ShouldBe(Language.English);
    }

    [Theory]
    [InlineData(Language.English, "/hat add nurse at Interior Health")]
    [InlineData(Language.French, "/chapeau ajouter infirmière à la Santé publique")]
    public async Task A_hat_is_put_on_and_taken_off(Language language, string line)
    {
        await using var here = Neighbourhood.Open();
        var joe = language is Language.French ? await here.InFrench(here.Joe) : here.Joe;
        var asked = (await here.Say(joe, line)).Answer!;
        var health = asked.Parts.OfType<Buttons>().Single().Items[2].Line;
        health.ShouldEndWith("Health");
        var worn = (await here.Press(joe, health)).Answer!;
        var off = (await here.Say(joe, "/hat remove parent")).Answer!;
        Approved.Match($"People/hats.{(language is Language.French ? "fr" : "en")}", string.Join("\n\n---\n", new[] { asked, worn, off }.Select(message => PlainText.Draw(message, joe.Reader))));
    }

    [Fact]
    public async Task A_known_organisation_is_used_again_and_the_same_hat_is_worn_once()
    {
        await using var here = Neighbourhood.Open();
        await here.Say(here.Sam, "/hat add auxiliary at the rcmp");
        var twice = await here.Say(here.Sam, "/hat add auxiliary at RCMP");
        twice.Answer!.Parts.OfType<Bullets>().Single().Items.ShouldBe(["auxiliary, RCMP"]);
        await using var db = here.Db();
        db.Organizations.Count().ShouldBe(2);
    }
}
