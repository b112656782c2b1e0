namespace CatBot.Bot.Tests.Words;

public sealed class SyllableTests
{
    [Theory]
    [InlineData(1, "a the task done made saved notes please moved days wish you’re you’ll times asked shared change")]
    [InlineData(2, "meeting needed table people older button again simple places button’s link’s-end evening")]
    [InlineData(3, "remember reminder invited honestly radio video coffee-time agenda’s")]
    [InlineData(4, "community invitation information reality")]
    [InlineData(5, "coordinator organization")]
    public void English_syllables_are_counted_as_they_are_heard(int count, string words) =>
        words.Split(' ').Where(word => EnglishReading.Syllables(word) != count)
            .Select(word => $"{word}: {EnglishReading.Syllables(word)}").ShouldBeEmpty();

    [Theory]
    [InlineData(1, "le fait mot choses j’ai n’est veulent parle belle")]
    [InlineData(2, "merci tâches-là rencontre bouton message viennent-ils d’abord moment maison")]
    [InlineData(3, "réunion coordonne créer-le annuler répondre-moi")]
    [InlineData(5, "coordination participation")]
    public void French_syllables_are_counted_as_they_are_spoken(int count, string words) =>
        words.Split(' ').Where(word => FrenchReading.Syllables(word) != count)
            .Select(word => $"{word}: {FrenchReading.Syllables(word)}").ShouldBeEmpty();
}
