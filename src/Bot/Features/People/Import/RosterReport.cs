namespace CatBot.Bot.Features.People.Import;

/// <summary>What a roster would do, line by line.</summary>
/// <param name="New">People who would come in.</param>
/// <param name="Known">Lines about people who are here already, or stand further up in the file.</param>
/// <param name="Bad">Lines that cannot be read, and why.</param>
/// <param name="Unknown">Headings that were left out.</param>
public sealed record RosterReport(IReadOnlyList<RosterRow> New, IReadOnlyList<RosterRow> Known, IReadOnlyList<BadLine> Bad, IReadOnlyList<string> Unknown)
{
    /// <summary>False: no column has the names, so nothing was read.</summary>
    public bool HasNames { get; init; } = true;
}

/// <summary>A line that cannot be read; counted from 1, as a spreadsheet does.</summary>
public sealed record BadLine(int Number, RosterTrouble Trouble);
