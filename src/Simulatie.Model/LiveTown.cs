using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Model.Randomness;
using Simulatie.Model.State;

namespace Simulatie.Model;

/// <summary>A town that is lived a month at a time, for those who look on and may stop at any month.</summary>
/// <remarks>Lived to its horizon, it leaves the same record as <see cref="Simulation.Run(ModelParameters, uint, uint, int, CancellationToken)"/>.</remarks>
public sealed class LiveTown
{
    private readonly ModelParameters _policy;
    private Simulation _town;

    private LiveTown(World practice, ModelParameters policy) => (_policy, _town) = (policy, new Simulation(practice.Branch(policy)));

    /// <summary>Simulates the burn-in and returns what begins a policy from there, any number of times.</summary>
    /// <param name="practice">Its levers do not matter; the policies share the rest.</param>
    /// <param name="months">The horizon, from 1 to 30,000.</param>
    /// <param name="look">Shown the town at the end of each month of the burn-in.</param>
    /// <exception cref="OperationCanceledException">Cancelled between two months.</exception>
    public static Func<ModelParameters, LiveTown> Start(
        ModelParameters practice, uint seed, uint replicate, int months, Action<Town> look, CancellationToken cancel = default)
    {
        Simulation.CheckHorizon(months);
        var town = Simulation.Begin(practice, seed, replicate, months);
        town.Watch(until: 0, look, cancel);
        return policy => new LiveTown(town.World, policy);
    }

    /// <summary>The month that is lived next, from 0.</summary>
    public int Month => _town.World.Month;

    /// <summary>Lives one month, under the policy that holds in it.</summary>
    /// <param name="look">Shown the town at the end of the month; what it is given holds until it returns.</param>
    /// <exception cref="InvalidOperationException">The horizon has been reached.</exception>
    public void Live(Action<Town> look)
    {
        var ledger = _town.World.Ledger;
        if (Month >= ledger.FirstMonth + ledger.Months)
            throw new InvalidOperationException("The town has reached its horizon.");
        if (_policy.Later.FirstOrDefault(later => later.Month == Month) is { } later)
            _town = new Simulation(_town.World.Branch(later.In(_policy)));
        _town.Watch(until: Month + 1, look, CancellationToken.None);
    }

    /// <summary>An outcome in a month that was lived, for all families; NaN where it is not defined.</summary>
    public double InMonth(int month, Outcome outcome) => RunSummary.InMonth(_town.World, outcome, month);

    /// <summary>The record of the months that were lived; those to come count nothing.</summary>
    public RunRecord Record() => RunSummary.Of(_town.World);
}
