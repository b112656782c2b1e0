using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CatBot.Storage.Tables;

/// <summary>The three ways in which a row may point at another.</summary>
internal static class References
{
    /// <summary>It is a part of the other, and goes with it.</summary>
    public static void Belongs<T, TWhole>(this EntityTypeBuilder<T> builder, string property) where T : class where TWhole : class =>
        builder.HasOne<TWhole>().WithMany().HasForeignKey(property).OnDelete(DeleteBehavior.Cascade);

    /// <summary>It can do without the other, and forgets it.</summary>
    public static void Mentions<T, TOther>(this EntityTypeBuilder<T> builder, string property) where T : class where TOther : class =>
        builder.HasOne<TOther>().WithMany().HasForeignKey(property).OnDelete(DeleteBehavior.SetNull);

    /// <summary>It makes no sense without the other, which therefore stays.</summary>
    public static void Needs<T, TOther>(this EntityTypeBuilder<T> builder, string property) where T : class where TOther : class =>
        builder.HasOne<TOther>().WithMany().HasForeignKey(property).OnDelete(DeleteBehavior.NoAction);
}
