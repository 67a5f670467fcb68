using Simulatie.Experiments.Classes;

namespace Simulatie.Scenarios.Classes;

/// <summary>What a class looks at, as one word that can be typed: <c>baseline,seed1,months120,at60,24:caseload-factor=0.5,check3fa9c1d2</c>.</summary>
/// <param name="Scenario">Name of the scenario.</param>
/// <param name="Seed">Chooses the luck.</param>
/// <param name="Months">The horizon of the class.</param>
/// <param name="At">The month on the screen; −1 is the end of practice, before the policy.</param>
/// <param name="Changes">The levers that were moved, in order of month and lever; each lever at most once in a month.</param>
/// <param name="Check">The scenario's <see cref="ScenarioPrint"/> where the code was made.</param>
public sealed record ClassCode(string Scenario, uint Seed, int Months, int At, IReadOnlyList<LeverChange> Changes, string Check)
{
    /// <summary>The earliest month that a class shows.</summary>
    public const int EarliestMonth = -12;

    /// <summary>The changes in the order in which a code lists them.</summary>
    public static IReadOnlyList<LeverChange> InOrder(IEnumerable<LeverChange> changes) =>
        [.. changes.OrderBy(change => change.Month).ThenBy(change => change.Key, StringComparer.Ordinal)];

    public override string ToString() => ClassCodeText.Write(this);
}
