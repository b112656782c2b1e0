using CatBot.Bot.Conversation;

namespace CatBot.Bot.Features.People.Import;

/// <summary>What a roster may say about a person.</summary>
public enum RosterColumn
{
    Name,
    Email,
    Phone,
    Role,
    Organization,
    Sector,
    Hat,
    Language,
    Zone,
}

/// <summary>Which column of a file says what: English or French headings, in any order.</summary>
internal sealed class RosterColumns
{
    private static readonly Dictionary<string, RosterColumn> _headings = new(StringComparer.Ordinal)
    {
        ["name"] = RosterColumn.Name, ["nom"] = RosterColumn.Name, ["full name"] = RosterColumn.Name, ["nom complet"] = RosterColumn.Name,
        ["email"] = RosterColumn.Email, ["e-mail"] = RosterColumn.Email, ["courriel"] = RosterColumn.Email,
        ["phone"] = RosterColumn.Phone, ["telephone"] = RosterColumn.Phone,
        ["role"] = RosterColumn.Role,
        ["organisation"] = RosterColumn.Organization, ["organization"] = RosterColumn.Organization, ["organisme"] = RosterColumn.Organization,
        ["sector"] = RosterColumn.Sector, ["secteur"] = RosterColumn.Sector,
        ["hat"] = RosterColumn.Hat, ["chapeau"] = RosterColumn.Hat, ["title"] = RosterColumn.Hat, ["titre"] = RosterColumn.Hat,
        ["language"] = RosterColumn.Language, ["langue"] = RosterColumn.Language,
        ["zone"] = RosterColumn.Zone, ["time zone"] = RosterColumn.Zone, ["fuseau"] = RosterColumn.Zone, ["fuseau horaire"] = RosterColumn.Zone,
    };

    private readonly Dictionary<RosterColumn, int> _places = [];

    private RosterColumns(IReadOnlyList<string> headings)
    {
        foreach (var (place, heading) in headings.Index())
            if (_headings.TryGetValue(Folding.Fold(heading), out var column)) _places.TryAdd(column, place);
            else if (heading.Trim().Length > 0) Unknown.Add(heading.Trim());
    }

    /// <summary>Headings that say nothing to us; their columns are left out.</summary>
    public List<string> Unknown { get; } = [];

    /// <returns>Null when no column has the names.</returns>
    public static RosterColumns? Of(IReadOnlyList<string> headings) =>
        new RosterColumns(headings) is { } columns && columns._places.ContainsKey(RosterColumn.Name) ? columns : null;

    /// <summary>The value of one column, trimmed; null when it is empty or the line is too short.</summary>
    public string? Read(IReadOnlyList<string> cells, RosterColumn column) =>
        _places.TryGetValue(column, out var place) && place < cells.Count && cells[place].Trim() is { Length: > 0 } value ? value : null;
}
