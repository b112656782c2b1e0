using System.Text.Json;
using CatBot.Bot.Conversation;
using CatBot.Storage;
using CatBot.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace CatBot.Bot.Channels.Web.Sandbox;

/// <summary>What the door answers: JSON, or the key of what was wrong.</summary>
public sealed record Answered(string? Json = null, string? Wrong = null);

/// <summary>Acts for somebody as a program asks, and says what they got back.</summary>
public sealed class Door(IDbContextFactory<CoalitionDb> databases, Speaker speaker, ChatBook book)
{
    private const int Last = 500;

    /// <summary>Types words for somebody.</summary>
    public Task<Answered> SayAsync(SayAsked asked) => AsAsync(asked.Person, asked.Delivery, asked.Channel, async persona =>
        string.IsNullOrEmpty(asked.Text) ? new(Wrong: "web.door_no_text")
        : new(await speaker.SayAsync(persona.Room, asked.Text, asked.Channel, asked.Delivery)));

    /// <summary>Presses a button for somebody, and sends the form that it opens where there are fields.</summary>
    public Task<Answered> PressAsync(PressAsked asked) => AsAsync(asked.Person, asked.Delivery, shared: false, async persona =>
        !long.TryParse($"{asked.Message}", out var number) || await book.FindAsync(persona.Room, number) is not { } line ? new(Wrong: "web.door_no_message")
        : Find(line, asked.Button ?? "") is not { } button ? new(Wrong: "web.door_no_button")
        : new(await PressAsync(persona, line, button, asked)));

    private async Task<Reply?> PressAsync(Persona persona, Utterance line, Button button, PressAsked asked)
    {
        if (asked.Fields is null) return await speaker.PressAsync(persona.Room, line.Number, button.Line, asked.Delivery);
        var opened = await speaker.PressAsync(persona.Room, line.Number, button.Line, asked.Delivery is null ? null : $"{asked.Delivery}:open");
        if (opened?.Form is not { } form) return opened;
        var fields = form.Fields.ToDictionary(field => field.Name, field => field.Value ?? "", StringComparer.Ordinal);
        foreach (var (name, value) in asked.Fields) fields[name] = TextOf(value);
        return await speaker.SubmitAsync(persona.Room, form.Line, fields, asked.Delivery);
    }

    private static Button? Find(Utterance line, string named)
    {
        var buttons = line.Message.Parts.OfType<Buttons>().SelectMany(buttons => buttons.Items).ToList();
        return buttons.Find(button => string.Equals(button.Line, named, StringComparison.OrdinalIgnoreCase))
            ?? buttons.Find(button => Folding.Fold(button.Label) == Folding.Fold(named));
    }

    private static string TextOf(JsonElement value) =>
        value.ValueKind is JsonValueKind.Array ? string.Join(',', value.EnumerateArray().Select(TextOf)) : $"{value}";

    private async Task<Answered> AsAsync(string? name, string? delivery, bool shared, Func<Persona, Task<Acted>> act)
    {
        await using var db = await databases.CreateDbContextAsync();
        if (await Cast.LoadAsync(db) is not { } cast || cast.Called(name ?? "") is not { Count: > 0 } called) return new(Wrong: "web.door_no_person");
        if (called is not [var persona]) return new(Wrong: "web.door_two_people");
        var kept = delivery is null ? null : $"sandbox.answer:{Speaker.KeyOf(persona.Room, delivery)}";
        if (kept is not null && await db.Settings.FindAsync(kept) is { } before) return new(before.Value);
        var from = await FirstLineAsync(db, persona, delivery);
        var acted = await act(persona);
        if (acted.Reply is not { } reply) return new(Wrong: acted.Wrong ?? "web.door_busy");
        var json = JsonSerializer.Serialize(await AnswerAsync(cast, persona, reply, from, shared), DoorJson.Options);
        if (kept is null) return new(json);
        db.Settings.Add(new Setting { Name = kept, Value = json });
        await db.SaveChangesAsync();
        return new(json);
    }

    // A copy that comes after a crash finds what its first one left, from the words that the person had said by then.
    private static async Task<long> FirstLineAsync(CoalitionDb db, Persona persona, string? delivery)
    {
        var said = delivery is null ? "" : $"said:{Speaker.KeyOf(persona.Room, delivery)}";
        return await db.ChatLines.Where(line => line.Key == said).Select(line => (long?)line.Number).FirstOrDefaultAsync()
            ?? (await db.ChatLines.MaxAsync(line => (long?)line.Number) ?? 0) + 1;
    }

    private async Task<DoorAnswer> AnswerAsync(Cast cast, Persona persona, Reply reply, long from, bool shared)
    {
        var own = await book.ReadAsync(persona.Room, Last);
        var all = shared ? own.Concat(await book.ReadAsync(cast.Channel, Last)) : own;
        DoorMessage[] messages =
        [
            .. all.Where(line => !line.FromPerson && line.Number >= from).OrderBy(line => line.Number).Select(line => DoorMessage.Of(line, persona.Name, persona.Reader)),
        ];
        var problem = messages.Length == 0 && reply is { Answer: { } answer } ? new DoorProblem(reply.BadField, PlainText.Draw(answer, persona.Reader)) : null;
        return new(messages, DoorForm.Of(reply.Form), problem);
    }

    private readonly record struct Acted(Reply? Reply = null, string? Wrong = null);
}
