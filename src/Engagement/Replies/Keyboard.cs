namespace CatBot.Engagement.Replies;

/// <summary>Which letters a thumb or an ear takes for each other.</summary>
internal static class Keyboard
{
    private const string Vowels = "aeiouy";
    private static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>Side by side on the keyboard, or both vowels ("definately").</summary>
    public static bool AreNear(char one, char other)
    {
        if (Vowels.Contains(one) && Vowels.Contains(other)) return true;
        var (row, at) = Find(one);
        var (otherRow, otherAt) = Find(other);
        return Math.Abs(row - otherRow) <= 1 && Math.Abs(at - otherAt) <= 1;
    }

    private static (int Row, int At) Find(char letter)
    {
        var row = Array.FindIndex(Rows, keys => keys.Contains(letter));
        return (row, Rows[row].IndexOf(letter));
    }
}
