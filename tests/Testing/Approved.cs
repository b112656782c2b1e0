namespace CatBot.Testing;

/// <summary>
/// Compares a whole text with the one that somebody has read and approved, <c>Approved/NAME.txt</c> in the test project's folder.
/// What was received instead is left beside it; <c>APPROVE=1</c> in the environment approves everything that a run receives.
/// </summary>
public static class Approved
{
    private static readonly bool _approving = Environment.GetEnvironmentVariable("APPROVE") is "1";

    /// <param name="name">The noun's folder and the name, such as <c>Meetings/invitation.fr</c>.</param>
    /// <param name="text">What the program says; line ends are compared as line feeds.</param>
    /// <exception cref="NotApprovedException">The texts differ, or nobody has approved one yet.</exception>
    public static void Match(string name, string text)
    {
        var approved = Path.Combine(Project(AppContext.BaseDirectory), "Approved", name + ".txt");
        var received = Path.ChangeExtension(approved, ".received.txt");
        text = text.ReplaceLineEndings("\n").TrimEnd() + "\n";
        Directory.CreateDirectory(Path.GetDirectoryName(approved)!);
        File.Delete(received);
        var before = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : null;
        if (string.Equals(before, text, StringComparison.Ordinal)) return;
        File.WriteAllText(_approving ? approved : received, text);
        if (!_approving) throw new NotApprovedException($"{name} is not what was approved.\n--- approved\n{before ?? "(nothing yet)"}\n--- received\n{text}");
    }

    private static string Project(string folder) =>
        Directory.EnumerateFiles(folder, "*.csproj").Any() ? folder : Project(Path.GetDirectoryName(folder.TrimEnd('/'))!);
}

/// <summary>A text differs from the approved one.</summary>
public sealed class NotApprovedException(string message) : Exception(message);
