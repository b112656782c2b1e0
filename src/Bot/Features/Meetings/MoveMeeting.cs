using CatBot.Bot.Conversation;
using CatBot.Bot.Conversation.Dates;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.Meetings;

/// <summary>Moves a meeting to another day or time. Answers stay; those who said yes or maybe are asked whether it still suits.</summary>
public sealed class MoveMeeting : ICommand
{
    public Usage Usage { get; } = new("meeting move", Who.Everybody, ["réunion déplacer"],
        ["/meeting move next Tue 19:00", "/meeting move Housing table Thursday noon", "/réunion déplacer jeudi 19 h"]);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var (chosen, unclear) = await ChosenMeeting.FindAsync(Usage.Name, caller, arguments, db, now);
        if (chosen is null) return unclear!;
        var meeting = chosen.Meeting;
        var wall = now.InZone(DateTimeZoneProviders.Tzdb[meeting.Zone]).LocalDateTime;
        if (chosen.Words.Text.Length == 0 && !arguments.IsForm) return new Reply { Form = MeetingForm.Move(caller.Words, meeting, chosen.IsSeries) };
        var (scope, text) = ScopeWords.Take(chosen.Words);
        var start = arguments.IsForm ? MeetingFields.Start(caller, arguments, wall) : Start(text, caller, meeting, wall);
        if (!start.Accepted) return caller.Refuse(start.Why.Value, arguments.IsForm ? MeetingFields.FieldOf(start.Why.Value) : null);
        scope ??= ScopeWords.Read(arguments.Field(MeetingForm.Scope)) ?? EditScope.This;
        return await ChosenMeetingEdit.ApplyAsync(chosen, MeetingTerms.Of(meeting) with { Start = start.Value }, scope.Value, caller, db, now);
    }

    // "19:00" keeps the day, "Thursday" keeps the time.
    private static Decision<LocalDateTime> Start(string text, Caller caller, Meeting meeting, LocalDateTime wall) => DateReader.Read(text, caller.French, wall) switch
    {
        DateReading.Impossible => Refusal.TheDateDoesNotExist,
        DateReading.Found { Date: var found } => (DateReader.NamesDay(text, caller.French) ? found.Date : meeting.Start.Date) + (found.Time ?? meeting.Start.TimeOfDay),
        _ => Refusal.TheDateIsMissing,
    };
}
