using System.Text;
using CatBot.Engagement.Replies;

namespace CatBot.Engagement.Tests.Replies;

/// <summary>How a labelled set was read: the score, the table of who was taken for whom, and every miss.</summary>
public sealed class Confusion
{
    private readonly IReadOnlyList<(LabelledReply Reply, Intent Read)> results;

    private Confusion(IReadOnlyList<(LabelledReply, Intent)> results) => this.results = results;

    public double Share => (double)results.Count(result => result.Read == result.Reply.Intent) / results.Count;

    public static Confusion Of(string set) =>
        new([.. LabelledReply.Set(set).Select(reply => (reply, ReplyReader.Read(reply.Text, reply.About, LabelledReply.IsFrench(set)).Intent))]);

    /// <summary>Replies that meant no, stop or nothing at all, and were taken for a yes.</summary>
    public IReadOnlyList<string> FalseYes() =>
        [.. results.Where(result => IsNoYes(result.Reply.Intent) && IsYes(result.Read)).Select(result => result.Reply.Text)];

    public double FalseYesShare => (double)FalseYes().Count / results.Count(result => IsNoYes(result.Reply.Intent));

    public string Table()
    {
        var table = new StringBuilder().AppendLine($"{Share:P1} of {results.Count} replies read right");
        foreach (var row in results.GroupBy(result => result.Reply.Intent).OrderBy(row => row.Key)) table.AppendLine(Row(row.Key, [.. row.Select(result => result.Read)]));
        foreach (var (reply, read) in results.Where(result => result.Read != result.Reply.Intent)) table.AppendLine($"  {reply.About} {IntentNames.Of(reply.Intent)} read as {IntentNames.Of(read)}: {reply.Text}");
        return table.ToString();
    }

    private static string Row(Intent intent, IReadOnlyList<Intent> reads)
    {
        var others = reads.Where(read => read != intent).CountBy(read => read).Select(count => $"{IntentNames.Of(count.Key)} {count.Value}");
        return $"{IntentNames.Of(intent),-12}{reads.Count(read => read == intent),4} of {reads.Count,-4} {string.Join(", ", others)}";
    }

    private static bool IsNoYes(Intent intent) => intent is Intent.No or Intent.NotNow or Intent.HandBack or Intent.Stop or Intent.Unclear;

    private static bool IsYes(Intent intent) => intent is
        Intent.Yes or Intent.InPerson or Intent.ByVideo or Intent.ByPhone or Intent.Late or Intent.Accept or Intent.Done or Intent.StillIn;
}
