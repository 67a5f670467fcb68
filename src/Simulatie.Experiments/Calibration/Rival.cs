using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Experiments.Calibration;

/// <summary>Another account of the same relationships, calibrated in the same way to be compared on what was held out.</summary>
/// <param name="Key">On the command line and in the name of its ensemble.</param>
/// <param name="Apply">What it changes in the town.</param>
public sealed record Rival(string Key, Bilingual Name, Func<ModelParameters, ModelParameters> Apply)
{
    /// <summary>Every client is always open: guidance cannot come too early.</summary>
    public static Rival NoGate { get; } = new("no-gate", new("zonder poort", "without the gate"), parameters => parameters with
    {
        Uncertainties = parameters.Uncertainties with { GateStrength = 0 },
    });

    public static IReadOnlyList<Rival> All { get; } = [NoGate];
}
