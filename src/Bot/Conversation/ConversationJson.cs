using System.Text.Json.Serialization;
using NodaTime;

namespace CatBot.Bot.Conversation;

/// <summary>How conversation is kept: generated, so that nothing is looked up while messages go out.</summary>
[JsonSourceGenerationOptions(Converters = [typeof(InstantJson)], DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(Incoming))]
[JsonSerializable(typeof(Reply))]
[JsonSerializable(typeof(Message))]
public sealed partial class ConversationJson : JsonSerializerContext;

/// <summary>An instant as ISO 8601 text.</summary>
public sealed class InstantJson : JsonConverter<Instant>
{
    public override Instant Read(ref System.Text.Json.Utf8JsonReader reader, Type typeToConvert, System.Text.Json.JsonSerializerOptions options) =>
        NodaTime.Text.InstantPattern.ExtendedIso.Parse(reader.GetString()!).Value;

    public override void Write(System.Text.Json.Utf8JsonWriter writer, Instant value, System.Text.Json.JsonSerializerOptions options) =>
        writer.WriteStringValue(NodaTime.Text.InstantPattern.ExtendedIso.Format(value));
}
