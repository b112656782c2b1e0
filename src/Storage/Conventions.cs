using System.Text;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Storage.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NodaTime;

namespace CatBot.Storage;

/// <summary>How every type and every name is stored, so that no table has to say it again.</summary>
internal static class Conventions
{
    /// <summary>The stored form of a moment, for SQL written by hand.</summary>
    public static long Stored(Instant moment) => InstantConverter.Write(moment);

    /// <summary>Types that a database does not know.</summary>
    public static void Types(ModelConfigurationBuilder model)
    {
        model.Properties<string>().HaveMaxLength(Lengths.Typed);
        model.Properties<Instant>().HaveConversion<InstantConverter>();
        model.Properties<LocalDate>().HaveConversion<LocalDateConverter>().HaveMaxLength(Lengths.Word);
        model.Properties<LocalTime>().HaveConversion<LocalTimeConverter>().HaveMaxLength(Lengths.Word);
        model.Properties<LocalDateTime>().HaveConversion<LocalDateTimeConverter>().HaveMaxLength(Lengths.Word);
        model.Properties<Recurrence>().HaveConversion<RecurrenceConverter>();
        foreach (var type in typeof(Id<>).Assembly.GetExportedTypes())
            if (type is { IsEnum: true } && !type.IsDefined(typeof(FlagsAttribute), inherit: false)) model.Properties(type).HaveConversion<string>().HaveMaxLength(Lengths.Word);
            else if (type is { IsClass: true, ContainsGenericParameters: false, IsAbstract: false })
                model.Properties(typeof(Id<>).MakeGenericType(type)).HaveConversion(typeof(IdConverter<>).MakeGenericType(type));
    }

    /// <summary>Names as SQL people write them.</summary>
    public static void Names(IMutableModel model)
    {
        foreach (var entity in model.GetEntityTypes())
        {
            entity.SetTableName(Snake(entity.GetTableName()!));
            Columns(entity);
            foreach (var key in entity.GetKeys()) key.SetName(Snake(key.GetName()!));
            foreach (var foreignKey in entity.GetForeignKeys()) foreignKey.SetConstraintName(Snake(foreignKey.GetConstraintName()!));
            foreach (var index in entity.GetIndexes()) index.SetDatabaseName(Snake(index.GetDatabaseName()!));
        }
    }

    private static void Columns(IMutableTypeBase type)
    {
        foreach (var property in type.GetProperties()) property.SetColumnName(Snake(property.GetColumnName()));
        foreach (var part in type.GetComplexProperties()) Columns(part.ComplexType);
    }

    private static string Snake(string name)
    {
        var (snake, before) = (new StringBuilder(), '_');
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && char.IsLower(before)) snake.Append('_');
            snake.Append(char.ToLowerInvariant(letter));
            before = letter;
        }
        return snake.ToString();
    }
}
