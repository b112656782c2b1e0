using System.Globalization;
using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.Meetings;

/// <summary>Edits one meeting, this and the following, or all, by a form that shows how it is.</summary>
public sealed class EditMeeting : ICommand
{
    public Usage Usage { get; } = new("meeting edit", Who.Everybody, ["réunion modifier"], ["/meeting edit", "/meeting edit Housing table", "/réunion modifier"]);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var (chosen, unclear) = await ChosenMeeting.FindAsync(Usage.Name, caller, arguments, db, now);
        if (chosen is null) return unclear!;
        if (!arguments.IsForm) return new Reply { Form = MeetingForm.Edit(caller.Words, chosen.Meeting, chosen.IsSeries) };
        if (chosen.Words.First != chosen.Meeting.Sequence.ToString(CultureInfo.InvariantCulture)) return caller.Refuse(Refusal.TheFormIsOutOfDate);
        var draft = MeetingFields.Read(caller, arguments, now, chosen.Meeting.Zone);
        var terms = draft.Accepted ? draft.Value.Terms() : draft.Why.Value;
        return terms.Accepted
            ? await ChosenMeetingEdit.ApplyAsync(chosen, terms.Value, ScopeWords.Read(arguments.Field(MeetingForm.Scope)) ?? EditScope.This, caller, db, now)
            : caller.Refuse(terms.Why.Value, MeetingFields.FieldOf(terms.Why.Value));
    }
}
