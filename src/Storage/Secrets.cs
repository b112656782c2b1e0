using System.Security.Cryptography;
using CatBot.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace CatBot.Storage;

/// <summary>
/// Secrets that sign what has to last as long as the data: kept beside them, so that a backup holds both and every server has the same.
/// What may end sooner is signed by the keys of Data Protection.
/// </summary>
public static class Secrets
{
    private const int Bytes = 32;

    /// <summary>The secret of that name; made on its first use, once, even if two servers ask at the same moment.</summary>
    public static async Task<byte[]> OfAsync(CoalitionDb db, string name)
    {
        var key = $"secret:{name}";
        if (await Find(db, key) is { } known) return known;
        var made = Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes));
        await DatabaseTrouble.Named(() => db.Database.ExecuteSqlAsync($"INSERT INTO settings (name, value) VALUES ({key}, {made}) ON CONFLICT (name) DO NOTHING"));
        return (await Find(db, key))!;
    }

    private static async Task<byte[]?> Find(CoalitionDb db, string key) =>
        await db.Settings.AsNoTracking().Where(setting => setting.Name == key).Select(setting => setting.Value).SingleOrDefaultAsync() is { } value
            ? Convert.FromBase64String(value)
            : null;
}
