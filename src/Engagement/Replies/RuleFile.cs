namespace CatBot.Engagement.Replies;

/// <summary>The shape of <c>rules.json</c>, the same for every language.</summary>
/// <param name="Verbs">Concepts that a "not" reaches over.</param>
/// <param name="Attending">The concept of taking part at all.</param>
/// <param name="Ways">Concepts of how one takes part.</param>
/// <param name="Personal">Concepts that answer only when the writer says them of themself.</param>
/// <param name="Deniable">Concepts that a "not" inside their phrase turns around: "will <i>not</i> be there".</param>
/// <param name="Courtesies">Concepts that leave a short reply short: "yes, link please".</param>
/// <param name="Rules">In order: the first that fits a clause reads it.</param>
internal sealed record RuleFile(string[] Verbs, string Attending, string[] Ways, string[] Personal, string[] Deniable, string[] Courtesies, RuleLine[] Rules);

/// <summary>What a clause must hold to mean something.</summary>
/// <param name="About">The talks it holds in: <c>meeting</c>, <c>task</c>, <c>checkin</c>, <c>any</c>; all when left out.</param>
/// <param name="When">Concepts that are all there, a bar between alternatives; <c>-come</c> is denied, <c>#asks</c> is a fact about the clause.</param>
/// <param name="Unless">Concepts of which none is there.</param>
/// <param name="Intent">The snake_case name of what it means.</param>
/// <param name="Rank">The highest clause of a reply wins.</param>
internal sealed record RuleLine(string? About, string When, string? Unless, string Intent, int Rank);
