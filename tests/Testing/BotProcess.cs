using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;

namespace CatBot.Testing;

/// <summary>The real program in sandbox mode, on a folder and a loopback port of its own. It can be killed at any moment and started again.</summary>
public sealed class BotProcess : IDisposable
{
    private static readonly TimeSpan _start = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("catbot-");
    private readonly int _port = FreePort();
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromMinutes(2) };
    private Process? _process;

    public string Address => $"http://127.0.0.1:{_port}";

    public string DatabaseFile => Path.Combine(_folder.FullName, "data", "catbot.db");

    /// <summary>Starts the program and waits until it answers.</summary>
    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "catbot.dll"), $"--urls={Address}"])
        {
            WorkingDirectory = _folder.FullName, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["Sandbox__Enabled"] = "true";
        _process = Process.Start(start)!;
        _process.OutputDataReceived += static (_, _) => { };
        _process.ErrorDataReceived += static (_, line) => Console.Error.WriteLine(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await Eventually.True("the bot answers", AnswersAsync, _start);
    }

    /// <summary>kill -9.</summary>
    public void Kill()
    {
        _process!.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    /// <summary>Asks the sandbox's door; null when the program was killed meanwhile.</summary>
    /// <exception cref="InvalidOperationException">The door refused: the story is wrong.</exception>
    public async Task<JsonElement?> PostAsync(string path, object body)
    {
        try
        {
            using var response = await _http.PostAsJsonAsync(new Uri(Address + path), body);
            var text = await response.Content.ReadAsStringAsync();
            return response.IsSuccessStatusCode ? JsonSerializer.Deserialize<JsonElement>(text) : throw new InvalidOperationException($"{path} {JsonSerializer.Serialize(body)}: {text}");
        }
        catch (Exception cut) when (cut is HttpRequestException or IOException)
        {
            return null;
        }
    }

    /// <summary>The state as the door shows it.</summary>
    public Task<JsonElement> StateAsync() => _http.GetFromJsonAsync<JsonElement>(new Uri($"{Address}/sandbox/state"));

    public void Dispose()
    {
        if (_process is { } process)
        {
            try
            {
                process.Kill();
                process.WaitForExit();
            }
            catch (InvalidOperationException)
            {
                // It was killed before.
            }
        }

        _http.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task<bool> AnswersAsync()
    {
        if (_process!.HasExited) throw new InvalidOperationException($"The bot ended with code {_process.ExitCode}.");
        try
        {
            await StateAsync();
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
