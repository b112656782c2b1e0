namespace CatBot.Storage.Rows;

/// <summary>One named value that all servers share.</summary>
public sealed class Setting
{
    public required string Name { get; init; }

    public required string Value { get; set; }
}
