using System.Diagnostics;

namespace CatBot.Storage.Tests;

/// <summary>This test program, started once more to do an errand of <see cref="Child"/>.</summary>
public sealed class ChildProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ChildProcess(Process process) => _process = process;

    /// <summary>Starts it, under other programs that change what it may do where there are any.</summary>
    public static ChildProcess Start(string errand, string connection, params string[] under)
    {
        string[] words = [.. under, "dotnet", typeof(Child).Assembly.Location, "child", errand, connection];
        return new(Process.Start(new ProcessStartInfo(words[0], words[1..])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!);
    }

    public async Task<string> Says() => await _process.StandardOutput.ReadLineAsync() ?? "";

    /// <summary>The last thing it says before it ends.</summary>
    public async Task<string> SaysAtTheEnd()
    {
        _process.StandardInput.Close();
        var lines = (await _process.StandardOutput.ReadToEndAsync()).TrimEnd('\n').Split('\n');
        await _process.WaitForExitAsync();
        return lines[^1];
    }

    public void GoOn() => _process.StandardInput.WriteLine();

    public async ValueTask DisposeAsync()
    {
        // kill -9: the process gets no chance to tidy up.
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
