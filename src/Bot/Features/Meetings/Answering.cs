using System.Collections.Immutable;
using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Engagement.Replies;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Features.Meetings;

/// <summary>One person's answer to one meeting while it is being given.</summary>
internal sealed class Answering(CoalitionDb db, Caller caller, Meeting meeting, Found whom, Instant now)
{
    private const int LongestThought = 1000;

    private Rsvp? _rsvp;
    private ImmutableArray<Hat> _hats = [];

    private bool IsMine => whom.Person.Id == caller.Person.Id;

    private bool HatIsOpen => IsMine && _hats.Length > 1 && _rsvp is { HatId: null } rsvp && rsvp.Answer.IsComing();

    public static async Task<Answering> LoadAsync(CoalitionDb db, Caller caller, Meeting meeting, Found whom, Instant now) => new(db, caller, meeting, whom, now)
    {
        _rsvp = await db.Rsvps.FindAsync(meeting.Id, whom.Person.Id),
        _hats = [.. await db.Hats.Where(hat => hat.MembershipId == whom.Membership.Id).OrderBy(hat => hat.Title).ToListAsync()],
    };

    /// <summary>The card with its buttons: nothing was clear yet, and nothing changes.</summary>
    public Reply Ask() => new(AnswerMessages.Ask(meeting, _rsvp, caller.Words)) { Ask = new(About.Meeting, meeting.Id.Value) };

    /// <summary>A refusal, and the person's cards brought up to date with how things are.</summary>
    public Reply AsThingsAre(Reply refused) => IsMine ? refused with { Card = RsvpCard.Card(meeting, _rsvp, caller.Words, open: false) } : refused;

    /// <summary>Keeps an answer, whatever was said before.</summary>
    public Reply Take(Answer answer, string? note)
    {
        Set(answer, note);
        var taken = AnswerMessages.Taken(meeting, _rsvp!, IsMine ? null : whom.Person.Name, caller.Words);
        return Done(IsMine && answer.IsComing() && !HatIsOpen ? AnswerMessages.OfferNeeds(taken, meeting, caller.Words) : taken);
    }

    /// <summary>Adds or takes back something the person needs; asking for it says that they come.</summary>
    public Reply Toggle(Needs need)
    {
        if (_rsvp is null or { Answer: Answer.No or Answer.StandIn or Answer.ThoughtsOnly }) Set(Answer.Coming, null);
        _rsvp!.Needs ^= need;
        return Done(AnswerMessages.Needs(meeting, _rsvp, caller.Words));
    }

    /// <summary>Keeps the hat for that day.</summary>
    public Reply WearHat(Id<Hat>? hat)
    {
        if (_rsvp is null || !_hats.Any(one => one.Id == hat)) return caller.Refuse(Refusal.TheHatIsUnknown);
        _rsvp.HatId = hat;
        return Done(AnswerMessages.Hat(meeting, _hats.First(one => one.Id == hat), caller.Words));
    }

    /// <summary>Keeps what the meeting should talk about; who comes as well still comes.</summary>
    public Reply Think(string? words)
    {
        if (words is null) return caller.Say("rsvp.thoughts.ask") with { Ask = new(About.Meeting, meeting.Id.Value, $"rsvp {meeting.Id} thoughts") };
        if (words.Length > LongestThought) return caller.Refuse(Refusal.TheTextIsTooLong);
        db.Thoughts.Add(new() { Id = Id<Thought>.At(now), MeetingId = meeting.Id, PersonId = whom.Person.Id, Text = words, At = now });
        if (_rsvp?.Answer.IsComing() is not true) Set(Answer.ThoughtsOnly, null);
        return Done(AnswerMessages.Thoughts(meeting, caller.Words));
    }

    /// <summary>Somebody else comes: a person whom CatBot knows is invited, a name it does not know is passed to the coordinators.</summary>
    public async Task<Reply> SendStandIn(string? name)
    {
        if (name is null) return caller.Say("rsvp.stand_in.ask") with { Ask = new(About.Meeting, meeting.Id.Value, $"rsvp {meeting.Id} stand_in") };
        var found = (await PersonFinder.FindAsync(db, caller, [name])).People;
        if (found.Any(one => one.Person.Id == whom.Person.Id)) return caller.Refuse(Refusal.TheStandInIsTheSamePerson);
        Set(Answer.StandIn, null);
        _rsvp!.StandInName = found.Count > 0 ? found[0].Person.Name : name;
        _rsvp.StandInId = found.Count > 0 ? found[0].Person.Id : null;
        var notices = found.Count > 0 ? await Invite(found[0]) : await StandInNotices.TellAsync(db, meeting, whom.Person, name, now);
        return Done(AnswerMessages.StandIn(meeting, _rsvp.StandInName, known: found.Count > 0, caller.Words)) with { Notices = notices };
    }

    private async Task<ImmutableArray<Nudge>> Invite(Found standIn)
    {
        if (await db.StandIns.FindAsync(meeting.Id, standIn.Person.Id, whom.Person.Id) is null)
            db.StandIns.Add(new() { MeetingId = meeting.Id, PersonId = standIn.Person.Id, ForPersonId = whom.Person.Id });
        var invitation = Nudge.To(standIn.Membership, NudgeKind.StandInInvitation, meeting.Id.Value, $"for-{whom.Person.Id}", now, meeting.StartsAt, NudgeFacts.Write(("for", whom.Person.Name)));
        return [invitation, .. await Scheduling.MeetingPlan.NudgesAsync(db, [meeting], now)];
    }

    private void Set(Answer answer, string? note)
    {
        if (_rsvp is null) db.Rsvps.Add(_rsvp = new() { MeetingId = meeting.Id, PersonId = whom.Person.Id, Answer = answer, AnsweredById = caller.Person.Id });
        (_rsvp.Answer, _rsvp.Note, _rsvp.AnsweredAt, _rsvp.AnsweredById) = (answer, note ?? _rsvp.Note, now, caller.Person.Id);
        (_rsvp.StandInId, _rsvp.StandInName) = (null, null);
        if (_hats.Length == 1) _rsvp.HatId = _hats[0].Id;
        if (!IsMine) db.Audit.Add(new() { CoalitionId = caller.Coalition.Id, ById = caller.Person.Id, AboutId = whom.Person.Id, What = "rsvp", Subject = meeting.Id.ToString(), At = now });
    }

    // One ask a message: which hat comes before the needs.
    private Reply Done(Message taken) => new(
        HatIsOpen ? AnswerMessages.AskHat(taken, meeting, _hats, caller.Words) : taken)
    {
        Card = IsMine ? RsvpCard.Card(meeting, _rsvp, caller.Words, open: true) : null,
        Ask = IsMine ? new(About.Meeting, meeting.Id.Value) : null,
    };
}
