using CatBot.Bot.Conversation;
using CatBot.Bot.Conversation.Dates;
using CatBot.Bot.Words;
using CatBot.Engagement;
using CatBot.Engagement.People;

namespace CatBot.Bot.Features.People.Import;

/// <summary>What is wrong with a line of a roster.</summary>
public enum RosterTrouble
{
    TheNameIsMissing,
    ACellIsTooLong,
    TheEmailIsNone,
    TheRoleIsUnknown,
    TheSectorIsUnknown,
    TheLanguageIsUnknown,
    TheZoneDoesNotExist,
}

/// <summary>One person of a roster. What the file leaves open is null.</summary>
/// <param name="Line">Where in the file, counted from 1.</param>
/// <param name="Zone">IANA id.</param>
public sealed record RosterRow(
    int Line, string Name, string? Email, string? Phone, Role Role, string? Organization, Sector Sector, string? Hat, Language? Language, string? Zone)
{
    private const int Longest = 120;

    private static readonly Dictionary<string, Sector> _sectors = Enum.GetValues<Sector>()
        .SelectMany(sector => new[] { $"{sector}", Phrases.In(Engagement.People.Language.English).Say(sector), Phrases.In(Engagement.People.Language.French).Say(sector) }
            .Select(name => (Name: Folding.Fold(name), sector)))
        .DistinctBy(pair => pair.Name, StringComparer.Ordinal).ToDictionary(pair => pair.Name, pair => pair.sector, StringComparer.Ordinal);

    /// <summary>Reads one line; the trouble is the first that is met.</summary>
    internal static (RosterRow? Row, RosterTrouble? Trouble) Read(RosterLine line, RosterColumns columns)
    {
        string? Cell(RosterColumn column) => OneLine.Of(columns.Read(line.Cells, column));
        if (Cell(RosterColumn.Name) is not { } name) return (null, RosterTrouble.TheNameIsMissing);
        if (Enum.GetValues<RosterColumn>().Any(column => Cell(column)?.Length > Longest)) return (null, RosterTrouble.ACellIsTooLong);
        var email = Cell(RosterColumn.Email)?.ToLowerInvariant();
        if (email is not null && !IsEmail(email)) return (null, RosterTrouble.TheEmailIsNone);
        if (RoleOf(Cell(RosterColumn.Role)) is not { } role) return (null, RosterTrouble.TheRoleIsUnknown);
        if (SectorOf(Cell(RosterColumn.Sector)) is not { } sector) return (null, RosterTrouble.TheSectorIsUnknown);
        var (spoken, place) = (Cell(RosterColumn.Language), Cell(RosterColumn.Zone));
        var language = spoken is null ? null : SpokenLanguage.Read(spoken);
        if (spoken is not null && language is null) return (null, RosterTrouble.TheLanguageIsUnknown);
        var zone = place is null ? null : ZoneReader.Read(place);
        if (place is not null && zone is null) return (null, RosterTrouble.TheZoneDoesNotExist);
        return (new(line.Number, name, email, Cell(RosterColumn.Phone), role, Cell(RosterColumn.Organization), sector, Cell(RosterColumn.Hat), language, zone), null);
    }

    private static bool IsEmail(string typed) => typed.Split('@') is [{ Length: > 0 }, { Length: > 2 } host] && host.Contains('.', StringComparison.Ordinal) && !typed.Contains(' ', StringComparison.Ordinal);

    private static Role? RoleOf(string? typed) => typed is null ? Engagement.People.Role.Member : Folding.Fold(typed) switch
    {
        "member" or "membre" => Engagement.People.Role.Member,
        "partner" or "partenaire" => Engagement.People.Role.Partner,
        "coordinator" or "coordonnateur" or "coordonnatrice" or "coordination" => Engagement.People.Role.Coordinator,
        _ => null,
    };

    private static Sector? SectorOf(string? typed) =>
        typed is null ? Engagement.People.Sector.Other : _sectors.TryGetValue(Folding.Fold(typed), out var sector) ? sector : null;
}
