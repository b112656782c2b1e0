namespace CatBot.Scheduling;

/// <summary>Finishes deliveries that a crash left behind.</summary>
public interface IUnfinished
{
    /// <summary>Handles and answers what of a stored delivery was not done yet; harmless when all was.</summary>
    Task FinishAsync(string key);
}
