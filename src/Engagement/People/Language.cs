namespace CatBot.Engagement.People;

/// <summary>The language a person chose to be spoken to in. A fact about them; the words themselves live in the Bot.</summary>
public enum Language
{
    English,
    French,
}
