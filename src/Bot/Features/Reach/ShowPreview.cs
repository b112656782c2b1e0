using System.Globalization;
using System.Text.RegularExpressions;
using CatBot.Bot.Conversation;
using CatBot.Scheduling;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.Reach;

/// <summary>Who would get what and when in the coming days, and why somebody would not, by the rules of the real run.</summary>
public sealed partial class ShowPreview : ICommand
{
    private const int UsualDays = 7;
    private const int MostDays = 14;

    public Usage Usage { get; } = new("preview", Who.Coordinators, ["aperçu"], ["/preview 7d", "/aperçu 7j"]);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        if (caller.At.IsShared) return caller.Say("delivery.alone");
        var days = Days().Match(arguments.Text) is { Success: true } typed
            ? Math.Clamp(int.Parse(typed.Groups["days"].ValueSpan, CultureInfo.InvariantCulture), 1, MostDays)
            : UsualDays;
        var outlook = await Preview.OfAsync(db, caller.Coalition.Id, now, now + Duration.FromDays(days));
        return new(new OutlookText(caller, outlook, now).Message(days));
    }

    [GeneratedRegex(@"^(?<days>\d{1,3})\b|^(?<days>\d{1,3})(?=\s*[dj])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Days();
}
