namespace CatBot.Bot.Conversation.Dates;

/// <summary>How long from a start to an end: "18:30-19:30", "6-8pm", "de 18 h à 20 h".</summary>
internal static class Spans
{
    private const int HalfDay = 12 * 60;

    /// <summary>0 when the end cannot belong to the start: in "11-1pm" it is not said that 11 is in the morning.</summary>
    public static int Minutes(Finding<DurationForm> said)
    {
        var start = Clock(said, "fromHour", "fromMinute", "fromPm");
        var end = Clock(said, "hour", "minute", "pm");
        var (isStartMarked, isEndMarked) = (said.Has("fromAm") || said.Has("fromPm"), said.Has("am") || said.Has("pm"));
        if (isEndMarked && !isStartMarked)
            return Math.Max(0, (end % HalfDay) - (start % HalfDay));
        var isOnFullClock = (isStartMarked && isEndMarked) || said.Digits("fromHour") > 12 || said.Digits("hour") > 12;
        var circle = isOnFullClock ? 2 * HalfDay : HalfDay;
        return (end - start + (2 * circle)) % circle;
    }

    private static int Clock(Finding<DurationForm> said, string hour, string minute, string pm)
    {
        var hours = said.Digits(hour)!.Value;
        return (60 * (said.Has(pm) && hours < 12 ? hours + 12 : hours)) + (said.Digits(minute) ?? 0);
    }
}
