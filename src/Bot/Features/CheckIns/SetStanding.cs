using System.Collections.Immutable;
using CatBot.Bot.Conversation;
using CatBot.Bot.Conversation.Dates;
using CatBot.Bot.Delivery;
using CatBot.Engagement;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Engagement.Replies;
using CatBot.Scheduling;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.CheckIns;

/// <summary>A coordinator writes down how somebody stands: on leave, seconded, moved on or back. It is audited, and the person is told.</summary>
public sealed class SetStanding : ICommand
{
    private static readonly Duration _stays = Duration.FromDays(7);

    public Usage Usage { get; } = new(
        "standing", Who.Coordinators, ["statut"], ["/standing @alex on leave until next month", "/standing @alex back", "/statut @alex en congé jusqu’au mois prochain"]);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var finding = await PersonFinder.FindAsync(db, caller, arguments.Mentions);
        if (finding.Unclear is { } unclear) return unclear;
        if (finding.People is not [var whom, ..]) return caller.Refuse(Refusal.NobodyHasThatName);
        if (!arguments.IsForm && arguments.WithoutMentions.Length == 0) return new(Message.Of(caller.Words.Say("checkin.standing.which", ("name", whom.Person.Name)))) { Form = Form(caller, whom) };
        var (standing, until) = Wish(arguments, caller);
        var changed = standing switch
        {
            Standing.OnLeave or Standing.Seconded => StepAway(caller, whom, standing.Value, until, now),
            Standing.MovedOn => await new Departing(db, whom, now).LeaveAsync(null) is { Why: { } why } ? caller.Refuse(why) : Told(caller, whom, "checkin.standing.moved_on", ""),
            Standing.Active => Back(caller, whom),
            _ => caller.Refuse(Refusal.TheAnswerIsUnknown, "standing"),
        };
        return changed.Refused is not null ? changed : Written(db, caller, whom, changed, standing!.Value, now);
    }

    private static (Standing? Standing, string Until) Wish(Arguments arguments, Caller caller)
    {
        if (arguments.IsForm)
            return (Enum.TryParse<Standing>(arguments.Field("standing"), out var chosen) ? chosen : null, arguments.Field("until") ?? ReturnDay.Unknown);
        if (Folding.Fold(arguments.WithoutMentions) is "back" or "retour" or "de retour") return (Standing.Active, "");
        var reading = ReplyReader.Read(arguments.WithoutMentions, About.CheckIn, caller.French);
        return (reading.Intent switch
        {
            Intent.OnLeave => Standing.OnLeave,
            Intent.Seconded => Standing.Seconded,
            Intent.MovedOn => Standing.MovedOn,
            Intent.StillIn or Intent.Resume or Intent.Yes => Standing.Active,
            _ => null,
        }, reading.Until ?? ReturnDay.Unknown);
    }

    private static Reply StepAway(Caller caller, Found whom, Standing standing, string until, Instant now)
    {
        if (ReturnDay.Read(until, caller, now) is { Why: { } unread }) return caller.Refuse(unread, "until");
        var (day, today) = (ReturnDay.Read(until, caller, now).Value, now.InZone(caller.CoalitionZone).Date);
        if (whom.Membership.StepAway(standing, day, today) is { Why: { } why }) return caller.Refuse(why, "until");
        return day is { } back ? Told(caller, whom, "checkin.standing.away", caller.Words.Day(back, today)) : Told(caller, whom, "checkin.standing.away_open", "");
    }

    private static Reply Back(Caller caller, Found whom)
    {
        whom.Membership.ComeBack();
        return Told(caller, whom, "checkin.standing.back", "");
    }

    private static Reply Told(Caller caller, Found whom, string key, string day) => caller.Say(key, ("name", whom.Person.Name), ("day", day));

    private static Reply Written(CoalitionDb db, Caller caller, Found whom, Reply said, Standing standing, Instant now)
    {
        db.Timeline.Add(new() { CoalitionId = caller.Coalition.Id, PersonId = whom.Person.Id, Kind = TimelineKind.StandingChanged, ById = caller.Person.Id, At = now });
        db.Audit.Add(new() { CoalitionId = caller.Coalition.Id, ById = caller.Person.Id, AboutId = whom.Person.Id, What = "standing", Subject = standing.ToString(), At = now });
        return said with { Notices = Tell(caller, whom, standing, now), Forget = standing is Standing.MovedOn ? [whom.Membership.Id.Value] : [] };
    }

    private static ImmutableArray<Nudge> Tell(Caller caller, Found whom, Standing standing, Instant now)
    {
        // Whoever moved on hears nothing more.
        if (standing is Standing.MovedOn || whom.Person.Id == caller.Person.Id) return [];
        var words = Words.Phrases.In(whom.Person.Language);
        var today = now.InZone(caller.CoalitionZone).Date;
        var (key, day) = (standing, whom.Membership.ReturnOn) switch
        {
            (Standing.Active, _) => ("checkin.standing.tell_back", ""),
            (_, { } back) => ("checkin.standing.tell_away", words.Day(back, today)),
            _ => ("checkin.standing.tell_away_open", ""),
        };
        return [Nudge.To(whom.Membership, NudgeKind.Notice, whom.Membership.Id.Value, $"{Recheck.AboutTheirLeave}{now.ToUnixTimeSeconds()}", now, now + _stays,
            NudgeFacts.Write(("key", key), ("by", caller.Person.Name), ("day", day)))];
    }

    private static Form Form(Caller caller, Found whom)
    {
        var words = caller.Words;
        return new(words.Say("checkin.form.standing"), $"standing @\"{whom.Person.Name}\"",
        [
            new("standing", words.Say("checkin.form.standing"), FieldKind.Choice, Required: true, Value: nameof(Standing.OnLeave), Choices:
            [
                new(nameof(Standing.Active), words.Say("checkin.label.here")), new(nameof(Standing.OnLeave), words.Say("checkin.label.on_leave")),
                new(nameof(Standing.Seconded), words.Say("checkin.label.seconded")), new(nameof(Standing.MovedOn), words.Say("checkin.label.moved_on")),
            ]),
            new("until", words.Say("checkin.form.until"), FieldKind.Date, Hint: words.Say("checkin.form.until_hint")),
        ], words.Say("checkin.form.send"));
    }
}
