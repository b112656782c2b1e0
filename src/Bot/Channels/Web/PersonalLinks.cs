using System.Security.Cryptography;
using CatBot.Engagement;
using CatBot.Engagement.People;
using Microsoft.AspNetCore.DataProtection;
using NodaTime;

namespace CatBot.Bot.Channels.Web;

/// <summary>
/// The signed links that open one person's chat in a browser, without an account. Whoever has the link is taken for the person, so it
/// goes only to them, ends by itself, and leads to this one conversation.
/// </summary>
public sealed class PersonalLinks(IDataProtectionProvider protection)
{
    /// <summary>How long a link works.</summary>
    public static readonly Duration Lifetime = Duration.FromDays(30);

    private readonly IDataProtector _protector = protection.CreateProtector("CatBot.PersonalChat.v1");

    /// <summary>The path of a new link, to be put behind the site's own address.</summary>
    public string Make(Id<Coalition> coalition, Id<Person> person, Instant now) =>
        $"/chat/{_protector.Protect($"{coalition} {person} {(now + Lifetime).ToUnixTimeSeconds()}")}";

    /// <summary>Whose chat a link opens; null when it is not one of ours, was changed, or has ended.</summary>
    public ChatRoom? Read(string token, Instant now) =>
        Open(token)?.Split(' ') is [var coalition, var person, var end]
        && Id<Coalition>.Parse(coalition) is { } where && Id<Person>.Parse(person) is { } who
        && long.TryParse(end, out var seconds) && now < Instant.FromUnixTimeSeconds(seconds)
            ? new(where, who)
            : null;

    private string? Open(string token)
    {
        try
        {
            return _protector.Unprotect(token);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
