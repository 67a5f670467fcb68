using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;

namespace Simulatie.Model;

/// <summary>One town, simulated month by month.</summary>
public static class Simulation
{
    /// <summary>Runs the burn-in and <paramref name="months"/> months of policy.</summary>
    /// <param name="seed">Chooses the luck; the same seed gives the same bytes.</param>
    /// <param name="replicate">Which replication under that seed.</param>
    public static RunRecord Run(ModelParameters parameters, uint seed, uint replicate, int months, CancellationToken cancel = default) =>
        throw new NotImplementedException();
}
