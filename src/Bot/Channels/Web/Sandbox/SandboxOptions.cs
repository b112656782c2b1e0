using System.Net;

namespace CatBot.Bot.Channels.Web.Sandbox;

/// <summary>Whether this process is a sandbox: a place to try CatBot, where anybody who opens the page speaks for everybody.</summary>
public static class SandboxOptions
{
    /// <summary>Where CatBot listens when nobody said where.</summary>
    public const string UsualAddress = "http://127.0.0.1:5080";

    // Whoever set one of these has real people in mind.
    private static readonly string[] _real = ["ConnectionStrings:CatBot", "Slack", "Teams", "Email"];

    /// <summary>Where this process will listen, as it was configured; the usual address when it was not.</summary>
    public static IReadOnlyList<string> Addresses(IConfiguration configuration)
    {
        string[] configured =
        [
            .. Split(configuration["urls"]),
            .. Split(configuration["http_ports"]).Concat(Split(configuration["https_ports"])).Select(port => $"http://*:{port}"),
            .. configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>(),
        ];
        return configured.Length > 0 ? configured : [UsualAddress];
    }

    /// <summary>On when it was asked for; by itself only where nothing at all is configured and only this machine can reach it.</summary>
    public static bool IsOn(IConfiguration configuration) =>
        bool.TryParse(configuration["Sandbox:Enabled"], out var asked) ? asked
        : !_real.Any(section => configuration.GetSection(section).Exists()) && Addresses(configuration).All(IsLoopback);

    /// <summary>Only this machine can reach the address.</summary>
    public static bool IsLoopback(string address) =>
        Uri.TryCreate(address.Replace("//*", "//0.0.0.0", StringComparison.Ordinal).Replace("//+", "//0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var uri)
        && IsLoopbackHost(uri.Host);

    /// <summary>The name or number of this machine itself.</summary>
    public static bool IsLoopbackHost(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

    private static string[] Split(string? list) => list?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
