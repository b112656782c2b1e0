namespace CatBot.Architecture;

/// <summary>The repository's own text files, or a small made-up repository for showing a rule what it must find.</summary>
public sealed class House(IReadOnlyList<SourceFile> files)
{
    private static readonly string[] Kinds =
        ["", ".cs", ".razor", ".csproj", ".props", ".targets", ".json", ".md", ".css", ".js", ".html", ".sh", ".yml", ".yaml", ".txt", ".csv", ".sql"];

    private static readonly string[] Made = ["bin", "obj", "node_modules", "packages.lock.json", "package-lock.json"];

    public static House Real { get; } = new([.. Read(Root()).OrderBy(file => file.Path, StringComparer.Ordinal)]);

    /// <summary>C# and Razor under src, where the budgets hold.</summary>
    public IEnumerable<SourceFile> Code => Under("src/").Where(file => file.IsCSharp || file.Name.EndsWith(".razor", StringComparison.Ordinal));

    public IReadOnlyList<SourceFile> Files => files;

    public static House Of(params (string Path, string Text)[] files) => new([.. files.Select(file => new SourceFile(file.Path, file.Text))]);

    public static House Of(string path, string text) => Of((path, text));

    public IEnumerable<SourceFile> Under(params string[] folders) =>
        files.Where(file => folders.Any(folder => file.Path.StartsWith(folder, StringComparison.Ordinal)));

    public override string ToString() => string.Join("\n", files.Select(file => $"{file.Path}: {file.Text}"));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CatBot.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("CatBot.sln is in no folder above the tests.");
        return folder.FullName;
    }

    private static IEnumerable<SourceFile> Read(string root) =>
        from path in Directory.GetFiles(root).Concat(new[] { "src", "tests", "deploy" }.SelectMany(folder => Below(Path.Combine(root, folder))))
        let name = Path.GetRelativePath(root, path).Replace('\\', '/')
        where Kinds.Contains(Path.GetExtension(path)) || Path.GetFileName(path) == ".editorconfig"
        where !name.Split('/').Any(Made.Contains)
        select new SourceFile(name, File.ReadAllText(path).ReplaceLineEndings("\n"));

    private static IEnumerable<string> Below(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [];
}
