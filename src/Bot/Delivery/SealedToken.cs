using System.Buffers.Text;
using System.Security.Cryptography;
using CatBot.Storage;

namespace CatBot.Bot.Delivery;

/// <summary>
/// A few bytes that fit an address and that nobody else can make: they are sealed with a secret of the database (HMAC-SHA256, cut to 16
/// bytes), so that every server reads them and a backup keeps them working. What they tell is not hidden.
/// </summary>
public static class SealedToken
{
    private const int Seal = 16;

    /// <summary>Seals what a link tells.</summary>
    /// <param name="db">Whose secret it is.</param>
    /// <param name="secret">The secret's name, one for each kind of link.</param>
    /// <param name="told">The bytes.</param>
    public static async Task<string> WriteAsync(CoalitionDb db, string secret, byte[] told) =>
        Base64Url.EncodeToString([.. told, .. SealOf(await Secrets.OfAsync(db, secret), told)]);

    /// <summary>What a token tells; null when it is not one of ours, or was changed.</summary>
    public static async Task<byte[]?> ReadAsync(CoalitionDb db, string secret, string token)
    {
        if (!Base64Url.IsValid(token) || Base64Url.DecodeFromChars(token) is not { Length: > Seal } bytes) return null;
        var (told, key) = (bytes[..^Seal], await Secrets.OfAsync(db, secret));
        return CryptographicOperations.FixedTimeEquals(bytes.AsSpan(^Seal..), SealOf(key, told)) ? told : null;
    }

    private static byte[] SealOf(byte[] secret, byte[] told) => HMACSHA256.HashData(secret, told)[..Seal];
}
