using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CatBot.Engagement.Replies;

/// <summary>Reads the data files that are built into the assembly.</summary>
internal static class Embedded
{
    /// <summary>Throws when the file is missing or malformed: that is a broken build, not a bad reply.</summary>
    public static T Read<T>(string name, JsonTypeInfo<T> type)
    {
        var resource = $"CatBot.Engagement.Replies.Data.{name}.json";
        using var stream = typeof(Embedded).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not embedded.");
        return JsonSerializer.Deserialize(stream, type)
            ?? throw new InvalidOperationException($"{resource} is empty.");
    }
}
