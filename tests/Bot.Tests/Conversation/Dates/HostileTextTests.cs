using System.Diagnostics;
using CatBot.Bot.Conversation.Dates;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CatBot.Bot.Tests.Conversation.Dates;

public sealed class HostileTextTests
{
    private const int Longest = 10_000;

    private static readonly LocalDateTime Now = new(2026, 11, 18, 10, 15);

    private static readonly string[] Pieces =
    [
        "every ", "2nd ", "Tuesday", "Sat", "may", " until ", " except ", "Dec 22", " and ", "at ", "6", "18", "h", "30", ":", "pm", "by ", "(", ")", ", ", ".",
        "the ", "31", " February", "in ", "999 weeks", "00", "25:00", "24/12", "2026-12-01T", "next ", "end of ", "1er ", "chaque ", "d'ici ", "le ", "mardi",
        "sam. ", " jusqu'au ", " sauf ", "dernier ", "août", "midi", "€", "é", "e\u0301", "\u202e", "\0", "\uFFFF", "\ud83d\ude00", "\ud800", "½", "’", "_", "/", "\n", "\u00a0",
        "https://x.org/", "@sam", "a@b.c",
    ];

    private static readonly Gen<string> Collages = Gen.Elements(Pieces).ListOf().Select(string.Concat);

    [Fact]
    public void No_text_makes_a_reader_throw()
    {
        Prop.ForAll(Gen.OneOf(Collages, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ToArbitrary(), ReadAll)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    public static TheoryData<string> Repeated => [.. Pieces, "a ", "on sat by mon ", "le 15 mardi ", "18 h 30 ", "by by ", "x", " ", "mon/tue/", "a.b@", "www.", "except 1, "];

    /// <summary>The best of many attempts, as other tests run beside this one.</summary>
    [Theory]
    [MemberData(nameof(Repeated))]
    public void Ten_thousand_characters_are_read_within_20_ms(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Longest / piece.Length));
        foreach (var french in new[] { false, true })
        {
            Best(() => DateReader.Read(text, french, Now)).ShouldBeLessThan(TimeSpan.FromMilliseconds(20));
            Best(() => DurationReader.Read(text, french)).ShouldBeLessThan(TimeSpan.FromMilliseconds(20));
            Best(() => RecurrenceReader.Read(text, french, Now)).ShouldBeLessThan(TimeSpan.FromMilliseconds(20));
        }
    }

    private static TimeSpan Best(Action read)
    {
        var best = TimeSpan.MaxValue;
        for (var attempt = 0; attempt < 100 && best > TimeSpan.FromMilliseconds(20); attempt++)
            best = new[] { best, Elapsed(read) }.Min();
        return best;
    }

    private static TimeSpan Elapsed(Action read)
    {
        var start = Stopwatch.GetTimestamp();
        read();
        return Stopwatch.GetElapsedTime(start);
    }

    private static void ReadAll(string text)
    {
        foreach (var french in new[] { false, true })
        {
            DateReader.Read(text, french, Now);
            DurationReader.Read(text, french);
            RecurrenceReader.Read(text, french, Now);
        }
        ZoneReader.Read(text);
    }
}
