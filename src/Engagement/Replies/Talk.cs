namespace CatBot.Engagement.Replies;

/// <summary>A frame to read a reply in.</summary>
/// <param name="About">Meeting, task or check-in.</param>
/// <param name="Unasked">Nothing was asked: only what is plain without a question before it counts.</param>
internal readonly record struct Talk(About About, bool Unasked)
{
    private static readonly About[] Subjects = [About.Meeting, About.Task, About.CheckIn];

    public static IEnumerable<Talk> All { get; } = [.. Subjects.SelectMany(about => new[] { new Talk(about, Unasked: false), new Talk(about, Unasked: true) })];

    /// <summary>The frames to try; a message out of the blue is tried in all, and the plainest reading wins.</summary>
    public static IReadOnlyList<Talk> For(About about) =>
        about == About.Any ? [.. Subjects.Select(subject => new Talk(subject, Unasked: true))] : [new Talk(about, Unasked: false)];
}
