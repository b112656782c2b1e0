using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Scheduling;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.Meetings;

/// <summary>Makes a meeting or a series: at once when all is said, by a form when something is missing.</summary>
public sealed class NewMeeting : ICommand
{
    public Usage Usage { get; } = new("meeting", Who.Everybody, ["meeting new", "réunion", "réunion nouvelle"],
    [
        "/meeting",
        "/meeting Housing table every 2nd Tuesday 18:30 for 1h online https://meet.example.org/housing or City Hall room 3",
        "/meeting Budget talk next Thursday noon at City Hall with @sam @alex",
        "/réunion Table du logement chaque mardi 18 h 30 pendant 1 h, en ligne https://meet.example.org/logement",
    ]);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        if (!caller.IsCoordinator) return arguments.Text.Length > 0 || arguments.IsForm ? caller.Refuse(Refusal.OnlyACoordinatorMayDoThis) : await MeetingListing.ReplyAsync(db, caller, now);
        var draft = arguments.IsForm ? MeetingFields.Read(caller, arguments, now, caller.Coalition.Zone)
            : arguments.Text.Length > 0 ? MeetingLine.Read(caller, arguments, now)
            : new MeetingDraft { Zone = caller.Coalition.Zone };
        if (!draft.Accepted) return Refuse(caller, draft.Why.Value, arguments.IsForm);
        return draft.Value is { Title: not (null or ""), Date: not null, Time: not null } || arguments.IsForm
            ? await Make(caller, draft.Value, arguments.IsForm, db, now)
            : await Ask(caller, draft.Value, db, now);
    }

    private static async Task<Reply> Ask(Caller caller, MeetingDraft draft, CoalitionDb db, Instant now)
    {
        var (people, unclear) = await PersonFinder.FindAsync(db, caller, draft.People);
        return unclear ?? new Reply { Form = MeetingForm.New(caller.Words, draft with { People = [.. people.Select(one => one.Person.Name)] }, now) };
    }

    private static async Task<Reply> Make(Caller caller, MeetingDraft draft, bool isForm, CoalitionDb db, Instant now)
    {
        var terms = draft.Terms();
        if (!terms.Accepted) return Refuse(caller, terms.Why.Value, isForm);
        var invitation = await Invitation.ReadAsync(db, caller, draft.People, isForm ? MeetingForm.People : null);
        if (invitation.Unclear is { } unclear) return unclear;
        var made = SeriesStart.Make(terms.Value, draft.Recurrence, caller.Coalition, caller.Person, now);
        if (!made.Accepted) return Refuse(caller, made.Why.Value, isForm);
        var meetings = SeriesRoll.Occurrences(made.Value, [], now);
        db.Add(made.Value);
        db.AddRange(invitation.List.Select(one => new Invitee { SeriesId = made.Value.Id, PersonId = one.Person.Id }));
        db.AddRange(meetings);
        return new Reply(MeetingEcho.Made(caller, made.Value, meetings[0], invitation.List, now)) { Notices = await MeetingPlan.NudgesAsync(db, meetings, now) };
    }

    private static Reply Refuse(Caller caller, Refusal why, bool isForm) => caller.Refuse(why, isForm ? MeetingFields.FieldOf(why) : null);
}
