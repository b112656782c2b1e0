namespace CatBot.Engagement.Replies;

/// <summary>What a reply was read as.</summary>
/// <param name="Intent">What the person means; <see cref="Intent.Unclear"/> changes nothing and is asked again with buttons.</param>
/// <param name="Until">The person's own words for a date or span ("March 3", "two weeks"), not resolved here.</param>
/// <param name="Name">A person they named: a stand-in or a successor.</param>
/// <param name="Note">What else they said that is worth keeping: a reason, their thoughts, their question.</param>
public sealed record Reading(Intent Intent, string? Until = null, string? Name = null, string? Note = null);
