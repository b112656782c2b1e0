using System.Text.Json;
using CatBot.Bot.Conversation;
using CatBot.Scheduling;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Delivery;

/// <summary>
/// The door in. A delivery is stored first, then handled once, then answered once; whatever a crash leaves unfinished is finished
/// by <see cref="FinishAsync"/> later.
/// </summary>
public sealed class Dispatcher(Inbox inbox, Handling handling, Answering answering, IClock clock, Doorbell doorbell) : IUnfinished
{
    private const int MostAttempts = 4;

    /// <summary>Takes one delivery in. A copy of one that came before has no second effect.</summary>
    /// <exception cref="DatabaseTrouble">It could not be stored: the sender must be told that nothing happened.</exception>
    public async Task<Reply?> HandleAsync(Incoming incoming)
    {
        await inbox.StoreAsync(incoming.Key, JsonSerializer.Serialize(incoming, ConversationJson.Default.Incoming), clock.GetCurrentInstant());
        return await FinishAsync(incoming.Key);
    }

    /// <summary>Handles and answers a stored delivery as far as it has not been yet.</summary>
    public async Task<Reply?> FinishAsync(string key)
    {
        var now = clock.GetCurrentInstant();
        var handled = await Handle(key, now);
        if (handled is null or { Answered: true }) return handled?.Reply;
        await answering.AnswerAsync(handled, now);
        doorbell.Ring();
        return handled.Reply;
    }

    async Task IUnfinished.FinishAsync(string key) => await FinishAsync(key);

    // The one catch of the way in: a bug costs its own delivery, is told to whoever wrote, and nothing of it is saved.
    private async Task<Handled?> Handle(string key, Instant now)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await handling.HandleAsync(key, now);
            }
            catch (DbUpdateException) when (attempt < MostAttempts)
            {
                // Somebody else was first with the same row: run again, it sees how things are now.
            }
            catch (Exception bug) when (bug is not OperationCanceledException && DatabaseTrouble.In(bug) is null)
            {
                return await answering.FailAsync(key, bug, now);
            }
        }
    }
}
