using NodaTime;

namespace CatBot.Bot.Cli;

/// <summary>One thing that happens in the demo.</summary>
internal abstract record DemoStep
{
    public sealed record Says(string Who, string Words) : DemoStep;

    public sealed record Presses(string Who, string Label) : DemoStep;

    public sealed record Wait(Duration Time) : DemoStep;
}

/// <summary>What the people of the demo do, in the language they have chosen.</summary>
internal static class DemoScript
{
    public static IReadOnlyList<DemoStep> Steps(bool french) => french ? _french : _english;

    private static readonly DemoStep[] _english =
    [
        new DemoStep.Says("Maria", "/meeting Housing table Tue Nov 17 18:30 for 1h online https://example.org/housing or City Hall room 3"),
        new DemoStep.Presses("Sam", "In person"),
        new DemoStep.Says("Priya", "yes by phone"),
        new DemoStep.Says("Joe", "maybe"),
        new DemoStep.Says("Maria", "/assign @sam bring the sign-in sheet by Nov 17 (15 min)"),
        new DemoStep.Says("Sam", "on it"),
        new DemoStep.Wait(Duration.FromDays(8)),
        new DemoStep.Says("Alex", "can't, council meets that night"),
        new DemoStep.Wait(Duration.FromDays(6)),
        new DemoStep.Says("Joe", "yes, by video"),
        new DemoStep.Wait(Duration.FromDays(2)),
        new DemoStep.Says("Sam", "done"),
    ];

    private static readonly DemoStep[] _french =
    [
        new DemoStep.Says("Maria", "/réunion Table logement mar. 17 nov. à 18 h 30 pendant 1 h en ligne https://example.org/logement ou Hôtel de ville salle 3"),
        new DemoStep.Presses("Sam", "En personne"),
        new DemoStep.Says("Priya", "oui par téléphone"),
        new DemoStep.Says("Joe", "peut-être"),
        new DemoStep.Wait(Duration.FromDays(16)),
    ];
}
