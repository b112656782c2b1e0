using System.Text;
using CsvHelper;

namespace CatBot.Bot.Features.People.Import;

/// <summary>One line of a file: where it begins, counted from 1, and its cells.</summary>
internal sealed record RosterLine(int Number, IReadOnlyList<string> Cells);

/// <summary>Takes a file apart as spreadsheets write it: with or without byte-order mark, any line ends, commas, semicolons or tabs, quoted line ends.</summary>
internal static class RosterFile
{
    // What separates the cells is found by looking at the first lines.
    private static readonly CsvReaderOptions _options = new() { HasHeader = false, TrackLineNumbers = true };

    public static async Task<IReadOnlyList<RosterLine>> ReadAsync(Stream file)
    {
        using var reader = CsvReader.FromText(await TextAsync(file), _options);
        var lines = new List<RosterLine>();
        while (reader.Read())
            lines.Add(new((int)reader.LineNumber, [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]));
        return lines;
    }

    private static async Task<string> TextAsync(Stream file)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes);
        bytes.Position = 0;
        using var reader = new StreamReader(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        try
        {
            return await reader.ReadToEndAsync();
        }
        catch (DecoderFallbackException)
        {
            // Older spreadsheets write the letters of Western Europe one byte each.
            return Encoding.Latin1.GetString(bytes.ToArray());
        }
    }
}
