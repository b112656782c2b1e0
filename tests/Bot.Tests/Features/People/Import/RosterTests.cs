using System.Diagnostics;
using System.Text;
using CatBot.Bot.Features.People.Import;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Tests.Features.People.Import;

public sealed class RosterTests
{
    [Theory]
    [InlineData("name,email,role,organisation,sector,hat,language,zone\nAnn Roy,ann@example.org,partner,Health Authority,Health,nurse,French,Toronto\n")]
    [InlineData("\uFEFFNom;Courriel;Rôle;Organisme;Secteur;Chapeau;Langue;Fuseau\r\nAnn Roy;ann@example.org;partenaire;Health Authority;Santé;nurse;français;Toronto\r\n")]
    [InlineData("zone\tname\temail\trole\torganization\tsector\that\tlanguage\nEastern\tAnn Roy\tANN@example.org\tPartner\tHealth Authority\thealth\tnurse\tfr\n")]
    public async Task The_same_person_is_read_from_any_spreadsheet(string file)
    {
        await using var here = Neighbourhood.Open();
        var row = (await Preview(here, file)).New.ShouldHaveSingleItem();
        row.ShouldBe(new(2, "Ann Roy", "ann@example.org", null, Role.Partner, "Health Authority", Sector.Health, "nurse", Language.French, "America/Toronto"));
    }

    [Fact]
    public async Task A_file_of_an_older_spreadsheet_keeps_its_accents()
    {
        await using var here = Neighbourhood.Open();
        await using var db = here.Db();
        using var file = new MemoryStream(Encoding.Latin1.GetBytes("nom;courriel\nHélène Côté;h@example.org\n"));
        (await RosterImport.PreviewAsync(db, here.Coalition.Id, file)).New.Single().Name.ShouldBe("Hélène Côté");
    }

    [Theory]
    [InlineData("")]
    [InlineData("email,phone\na@example.org,1\n")]
    public async Task A_file_without_names_is_not_read(string file)
    {
        await using var here = Neighbourhood.Open();
        (await Preview(here, file)).HasNames.ShouldBeFalse();
    }

    [Fact]
    public async Task Bad_lines_are_named_by_number_and_the_good_ones_stay()
    {
        await using var here = Neighbourhood.Open();
        var report = await Preview(here, "name,email,role,language,zone,sector,shoe size\n\"Ann\nRoy\",ann@example.org,,,,,7\n,x@example.org,,,,,\nBo,nope,,,,,\nCy,,boss,,,,\nDi,,,Klingon,,,\nEd,,,,Atlantis,,\nFlo,,,,,Pirates,\nGus\n" + new string('x', 200) + "\n");
        report.New.Select(row => (row.Line, row.Name)).ShouldBe([(2, "Ann Roy"), (10, "Gus")]);
        report.Bad.Select(bad => (bad.Number, bad.Trouble)).ShouldBe(
        [
            (4, RosterTrouble.TheNameIsMissing), (5, RosterTrouble.TheEmailIsNone), (6, RosterTrouble.TheRoleIsUnknown), (7, RosterTrouble.TheLanguageIsUnknown),
            (8, RosterTrouble.TheZoneDoesNotExist), (9, RosterTrouble.TheSectorIsUnknown), (11, RosterTrouble.ACellIsTooLong),
        ]);
        report.Unknown.ShouldBe(["shoe size"]);
    }

    [Fact]
    public async Task Whoever_is_here_or_stands_there_twice_comes_in_once()
    {
        await using var here = Neighbourhood.Open();
        var file = "name,email\nSAM,\nAnn,ann@example.org\nAnn R,ann@example.org\nAnn,other@example.org\nAnn,\n";
        var report = await Preview(here, file);
        report.New.Select(row => row.Line).ShouldBe([3, 5]);
        report.Known.Select(row => row.Line).ShouldBe([2, 4, 6]);
        await Apply(here, report);
        (await Preview(here, file)).New.ShouldBeEmpty();
    }

    [Fact]
    public async Task Imported_people_have_agreed_to_nothing_and_are_sent_nothing()
    {
        await using var here = Neighbourhood.Open();
        await Apply(here, await Preview(here, "name,email,phone,organisation,hat\nAnn,ann@example.org,250 555 0100,RCMP,clerk\n"));
        await here.Say(here.Maria, "/meeting Housing table Friday 18:30 for 1h online https://example.org/j/1");
        await here.Turn(Duration.FromDays(3));

        await using var db = here.Db();
        var ann = await db.People.SingleAsync(person => person.Name == "Ann");
        ann.ConsentedAt.ShouldBeNull();
        (await here.Nudges()).ShouldNotContain(nudge => nudge.PersonId == ann.Id && nudge.Kind != NudgeKind.Welcome);
        (await db.Organizations.CountAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task Fifty_thousand_lines_take_seconds()
    {
        await using var here = Neighbourhood.Open();
        var file = new StringBuilder("name,email,organisation\n");
        for (var line = 0; line < 50_000; line++) file.Append($"Person {line},p{line}@example.org,Place {line % 50}\n");
        var watch = Stopwatch.StartNew();
        await Apply(here, await Preview(here, file.ToString()));
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(4));
        await using var db = here.Db();
        (await db.People.CountAsync()).ShouldBe(50_004);
    }

    private static async Task<RosterReport> Preview(Neighbourhood here, string file)
    {
        await using var db = here.Db();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(file));
        return await RosterImport.PreviewAsync(db, here.Coalition.Id, stream);
    }

    private static async Task Apply(Neighbourhood here, RosterReport report)
    {
        await using var db = here.Db();
        await RosterImport.ApplyAsync(db, here.Coalition, report, Neighbourhood.Monday);
    }
}
