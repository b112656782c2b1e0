using CatBot.Bot.Conversation;
using CatBot.Bot.Conversation.Dates;
using CatBot.Engagement;
using CatBot.Engagement.CheckIns;
using CatBot.Engagement.People;
using CatBot.Engagement.Replies;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.CheckIns;

/// <summary>A leave or a secondment while the person says it for themself: first the day they come back, then who stands in.</summary>
/// <param name="checkIn">The check-in it answers; null when nobody asked.</param>
internal sealed class SteppingAway(CoalitionDb db, Caller caller, CheckIn? checkIn, Standing standing, Instant now)
{
    // The command line that the day completes.
    private string Line => checkIn is null ? "leave" : standing is Standing.OnLeave ? $"checkin on-leave {checkIn.Id}" : $"checkin seconded {checkIn.Id}";

    public async Task<Reply> Run(Arguments rest)
    {
        var until = rest.IsForm ? rest.Field("until") ?? ReturnDay.Unknown : rest.Text;
        if (until.Length == 0) return AskDay();
        if (ReturnDay.Read(until, caller, now) is { Why: { } unread }) return caller.Refuse(unread, "until");
        var day = ReturnDay.Read(until, caller, now).Value;
        if (caller.Membership.StepAway(standing, day, now.InZone(caller.CoalitionZone).Date) is { Why: { } why }) return caller.Refuse(why, "until");
        checkIn?.Take(standing is Standing.OnLeave ? CheckInAnswer.OnLeave : CheckInAnswer.Seconded, now);
        db.Timeline.Add(new() { CoalitionId = caller.Coalition.Id, PersonId = caller.Person.Id, Kind = TimelineKind.StandingChanged, At = now });
        var standIn = rest.Field("stand_in") is { } name ? await StandingIn.NameAsync(db, caller, caller.Membership, name, now) : null;
        return standIn is { Refused: not null } ? standIn with { BadField = "stand_in" } : Thanks(day, standIn);
    }

    private Reply AskDay() => new(new Message(
    [
        new Text(standing is Standing.OnLeave ? caller.Words.Say("checkin.when_back") : caller.Words.Say("checkin.when_back_seconded")),
        new Buttons([new(caller.Words.Say("checkin.button.unknown"), $"{Line} {ReturnDay.Unknown}")], "return"),
    ]))
    {
        Form = new(caller.Words.Say("checkin.form.title"), Line,
        [
            new("until", caller.Words.Say("checkin.form.until"), FieldKind.Date, Hint: caller.Words.Say("checkin.form.until_hint")),
            new("stand_in", caller.Words.Say("checkin.form.stand_in"), FieldKind.Person, Hint: caller.Words.Say("checkin.form.stand_in_hint")),
        ], caller.Words.Say("checkin.form.send")),
        Ask = new(About.CheckIn, checkIn?.Id.Value ?? Guid.Empty, Line),
    };

    private Reply Thanks(LocalDate? day, Reply? standIn)
    {
        var today = now.InZone(caller.CoalitionZone).Date;
        var quiet = day is { } back ? caller.Words.Say("checkin.taken.away", ("day", caller.Words.Day(back, today))) : caller.Words.Say("checkin.taken.away_open");
        return new(new Message([new Text(quiet), .. standIn?.Answer?.Parts ?? [new Text(caller.Words.Say("checkin.stand_in.ask"))]]))
        {
            Ask = new(About.CheckIn, checkIn?.Id.Value ?? Guid.Empty, standIn is null ? "stand-in" : null),
            Card = checkIn is null ? null : CheckInCard.Card(checkIn, standing, caller.Words),
            Notices = standIn?.Notices ?? [],
        };
    }
}
