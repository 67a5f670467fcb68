using Simulatie.Study;

namespace Simulatie.Experiments.Validation;

/// <summary>The table of patterns read in another way.</summary>
public sealed record SensitivityColumn(string Key, Bilingual Name, IReadOnlyList<PatternLine> Lines);

/// <summary>How the verdicts move with what was declared and cannot be known: δ, how relationships are met, and one row of the study's tables.</summary>
public static class Sensitivity
{
    /// <summary>About half and about twice the rise, or fall, that counts.</summary>
    private static readonly double[] Deltas = [0.025, 0.1];

    /// <summary>First as <c>validate</c> reads it, then each other way.</summary>
    public static IReadOnlyList<SensitivityColumn> Of(Scenario practice, ValidationResult found, CancellationToken cancel = default)
    {
        var main = found.Reading;
        var other = main == BlijverReading.Main ? BlijverReading.Alternative : BlijverReading.Main;
        IReadOnlyList<PatternLine> Read(IReadOnlyList<TownFacts> towns, BlijverReading reading, ObservedView view) => Validator.Lines(towns, reading, view);
        return
        [
            new("main", new("zoals hier", "as here"), Read(found.Towns, main, ObservedView.ContactHours)),
            .. Deltas.Select(delta => new SensitivityColumn(
                FormattableString.Invariant($"delta-{delta}"), new($"δ = {Comma(delta)}", FormattableString.Invariant($"δ = {delta}")),
                Read(Validator.Towns(At(practice, delta), found.Plan, cancel), main, ObservedView.ContactHours))),
            new("equal-in-service", new("gelijk per dienst", "equal in service"), Read(found.Towns, main, ObservedView.EqualInService)),
            new("equal-in-town", new("gelijk in de stad", "equal in town"), Read(found.Towns, main, ObservedView.EqualInTown)),
            new("window", new("twee jaar, laatst gezien", "two years, last seen"), Read(found.Towns, main, ObservedView.Window)),
            new("other-reading", new("andere lezing", "other reading"), Read(found.Towns, other, ObservedView.ContactHours)),
        ];
    }

    private static Scenario At(Scenario practice, double delta) => practice with
    {
        Parameters = practice.Parameters with { Constants = practice.Parameters.Constants with { Progress = delta, Setback = delta } },
    };

    private static string Comma(double number) => FormattableString.Invariant($"{number}").Replace('.', ',');
}
