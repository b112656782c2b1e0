using CatBot.Bot.Conversation.Dates;
using CatBot.Bot.Delivery;
using CatBot.Bot.Words;
using CatBot.Engagement.People;

namespace CatBot.Bot.Conversation;

/// <summary>The first rendering: what a screen reader, an e-mail or a terminal shows. What cannot be drawn here is not neutral.</summary>
public static class PlainText
{
    /// <summary>One part a line or more, ended by the status, the buttons and the small print; without a line end at the end.</summary>
    public static string Draw(Message message, Reader reader) => Join(message.InReadingOrder.Select(part => Draw(part, reader)));

    /// <summary>The title, what is asked, one field a line, and the button that sends it.</summary>
    public static string Draw(Form form, Reader reader) =>
        Join([form.Title, form.Intro ?? "", .. form.Fields.Select(field => Draw(field, reader)), $"[{form.Submit}]"]);

    private static string Draw(Part part, Reader reader) => part switch
    {
        Heading heading => heading.Words,
        Text text => text.Words,
        Facts facts => Join(facts.Items.Select(fact => Pair(fact.Label, WithAddress(fact.Value, fact.Address), reader))),
        Bullets bullets => Join(bullets.Items.Select(item => $"- {item}")),
        Moment moment => Pair(moment.Label, Say(moment, reader), reader),
        WebLink link => Pair(link.Label, link.Address, reader),
        Status status => status.Words,
        Buttons buttons => string.Join(' ', buttons.Items.Select(button => $"[{button.Label}]")),
        Small small => small.Words,
        _ => throw new NotSupportedException(part.GetType().Name),
    };

    private static string Say(Moment moment, Reader reader)
    {
        var at = moment.At.InZone(reader.Zone);
        return Phrases.In(reader.Language).Moment(at, at.Date);
    }

    private static string Draw(Field field, Reader reader)
    {
        var chosen = field.Value?.Split(',') ?? [];
        var value = field.Choices.IsDefaultOrEmpty
            ? field.Value ?? "…"
            : string.Join(' ', field.Choices.Select(choice => $"({(chosen.Contains(choice.Value) ? "x" : " ")}) {choice.Label}"));
        return Pair(field.Required ? field.Label + "*" : field.Label, field.Hint is { } hint ? $"{value} – {hint}" : value, reader);
    }

    private static string Pair(string label, string value, Reader reader) =>
        reader.Language is Language.French ? $"{label}\u00A0: {value}" : $"{label}: {value}";

    private static string WithAddress(string value, string? address) => address is null || address == value ? value : $"{value} ({address})";

    // Control characters could repaint a terminal; a tab or a line end stays.
    private static string Join(IEnumerable<string> lines) =>
        string.Concat(string.Join('\n', lines.Where(line => line.Length > 0)).Where(letter => letter is '\n' or '\t' || !char.IsControl(letter)));
}
