using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CatBot.Bot.Conversation;

namespace CatBot.Bot.Channels.Web.Sandbox;

/// <summary>How the sandbox speaks JSON: camelCase names, enums in snake_case as the commands spell them, moments in ISO 8601.</summary>
internal static class DoorJson
{
    /// <summary>Text stays readable: it is sent as JSON only, never inside a page.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new InstantJson(), new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    /// <summary>Reads a body; null when it is no JSON of that shape.</summary>
    public static async Task<T?> ReadAsync<T>(HttpRequest request) where T : class
    {
        try
        {
            return request.HasJsonContentType() ? await request.ReadFromJsonAsync<T>(Options) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static IResult Write<T>(T answer, int status = StatusCodes.Status200OK) => Results.Json(answer, Options, statusCode: status);
}
