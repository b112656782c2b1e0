namespace CatBot.Bot.Tests.Words;

/// <summary>The program's own text, for checks that read it.</summary>
public static class Sources
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The files of the Bot with this ending, as path from the root and text.</summary>
    public static IEnumerable<(string Path, string Text)> OfBot(string ending) =>
        from file in Directory.EnumerateFiles(Path.Combine(Root, "src/Bot"), "*" + ending, SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Root, file).Replace('\\', '/')
        where !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal)
        select (path, File.ReadAllText(file));

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "CatBot.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
