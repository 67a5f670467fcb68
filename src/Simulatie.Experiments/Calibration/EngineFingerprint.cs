using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Simulatie.Model;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;

namespace Simulatie.Experiments.Calibration;

/// <summary>A hash of what the engine makes of one small town: it changes when, and only when, results move.</summary>
public static class EngineFingerprint
{
    private const int Months = 24;

    /// <summary>The town of which the hash is made; it stands first, since properties are filled in the order in which they stand.</summary>
    internal static RunRecord SmallTown { get; } = Simulation.Run(
        new ModelParameters
        {
            Population = new Population { Families = 300 },
            Constants = new Constants { BurnInMonths = 48 },
            Levers = new Levers { SpecialisedFteAdded = 3, AftercareMonths = 6, Patience = 0.5 },
        },
        seed: 35, replicate: 0, Months);

    public static string Now { get; } = Make();

    private static string Make()
    {
        var text = new StringBuilder();
        foreach (var outcome in OutcomeCatalogue.All)
            for (var month = SmallTown.FirstMonth; month <= SmallTown.LastMonth; month++)
                text.Append(SmallTown.InMonth(month, outcome.Outcome).ToString("G9", CultureInfo.InvariantCulture)).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16];
    }
}
