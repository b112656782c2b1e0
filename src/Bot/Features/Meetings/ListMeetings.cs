using CatBot.Bot.Conversation;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.Meetings;

/// <summary>Shows the meetings to come.</summary>
public sealed class ListMeetings : ICommand
{
    public Usage Usage { get; } = new("meeting list", Who.Everybody, ["meetings", "réunions", "réunion liste"], ["/meeting list", "/réunions"]);

    public Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now) => MeetingListing.ReplyAsync(db, caller, now);
}
