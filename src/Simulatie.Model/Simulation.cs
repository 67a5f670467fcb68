using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Model.Randomness;
using Simulatie.Model.State;
using Simulatie.Model.Steps;

namespace Simulatie.Model;

/// <summary>One town, simulated month by month.</summary>
public sealed class Simulation
{
    /// <summary>Families note the month since which they wait in sixteen bits.</summary>
    private const int MostMonths = 30_000;

    private readonly World _world;
    private readonly Slice[] _slices;

    /// <param name="threads">How many share the town; never changes a result.</param>
    internal Simulation(World world, int threads = 1) => (_world, _slices) = (world, Slice.Cut(world, threads));

    /// <summary>Runs the burn-in and <paramref name="months"/> months of policy.</summary>
    /// <param name="seed">Chooses the luck; the same seed gives the same bytes.</param>
    /// <param name="replicate">Which replication under that seed.</param>
    /// <param name="months">The horizon, from 1 to 30,000.</param>
    /// <exception cref="OperationCanceledException">Cancelled between two months.</exception>
    public static RunRecord Run(ModelParameters parameters, uint seed, uint replicate, int months, CancellationToken cancel = default) =>
        RunOn(1, parameters, seed, replicate, months, cancel);

    /// <summary>The same with several threads on the one town; worth it from some tens of thousands of families on. Never changes a result.</summary>
    public static RunRecord RunOn(int threads, ModelParameters parameters, uint seed, uint replicate, int months, CancellationToken cancel = default)
    {
        CheckHorizon(months);
        var practice = Begin(parameters, seed, replicate, months, threads);
        practice.Live(until: 0, cancel);
        return RunPolicy(practice, parameters, months, threads, (town, until) => town.Live(until, cancel), last: true);
    }

    /// <summary>Runs several policies under the same luck; the burn-in, which they share, is simulated once.</summary>
    /// <remarks>The policies may differ in levers, staff factor and prices only; each result has the same bytes as running it alone.</remarks>
    public static IReadOnlyList<RunRecord> Run(
        IReadOnlyList<ModelParameters> policies, uint seed, uint replicate, int months, CancellationToken cancel = default)
    {
        var run = Start(policies[0], seed, replicate, months, cancel);
        return [.. policies.Select(policy => run(policy, cancel))];
    }

    /// <exception cref="ArgumentOutOfRangeException">The horizon is no month, or further than families can count.</exception>
    internal static void CheckHorizon(int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, MostMonths);
    }

    /// <summary>The town at the start of its burn-in: every family outside help.</summary>
    internal static Simulation Begin(ModelParameters parameters, uint seed, uint replicate, int months, int threads = 1)
    {
        var town = new Simulation(World.Empty(parameters, new Chance(seed, replicate), months), threads);
        using var crew = new Crew(town._slices);
        crew.Each(town._world, Newcomer.SettleAll);
        return town;
    }

    internal World World => _world;

    /// <summary>Runs one town as <see cref="Run(ModelParameters, uint, uint, int, CancellationToken)"/> does, and shows it at the end of every month, burn-in included.</summary>
    /// <param name="look">Called at the end of each month; what it is given holds until it returns.</param>
    /// <returns>The same record as without looking.</returns>
    public static RunRecord Watch(ModelParameters parameters, uint seed, uint replicate, int months, Action<Town> look, CancellationToken cancel = default)
    {
        CheckHorizon(months);
        var practice = Begin(parameters, seed, replicate, months);
        practice.Watch(until: 0, look, cancel);
        return RunPolicy(practice, parameters, months, threads: 1, (town, until) => town.Watch(until, look, cancel));
    }

    internal void Watch(int until, Action<Town> look, CancellationToken cancel)
    {
        var town = new Town(_world, _slices);
        while (_world.Month < until)
        {
            Live(_world.Month + 1, cancel);
            look(town);
        }
    }

    /// <summary>The months from 0 on, under the policy and then under each later one from its month on.</summary>
    /// <param name="last">True when the practice is not needed again: its families go over.</param>
    private static RunRecord RunPolicy(Simulation practice, ModelParameters policy, int months, int threads, Action<Simulation, int> liveUntil, bool last = false)
    {
        var town = new Simulation(practice.World.Branch(policy, last), threads);
        if (last)
            Workspace.Mine.ReturnWorkplaces(practice.World, practice._slices);
        foreach (var later in policy.Later.TakeWhile(later => later.Month < months))
        {
            liveUntil(town, later.Month);
            var before = town;
            town = new Simulation(before.World.Branch(later.In(policy), last: true), threads);
            Workspace.Mine.ReturnWorkplaces(before.World, before._slices);
        }

        liveUntil(town, months);
        var record = RunSummary.Of(town.World);
        Workspace.Mine.Return(town.World, town._slices);
        return record;
    }

    /// <summary>Simulates the months before <paramref name="until"/>.</summary>
    internal void Live(int until, CancellationToken cancel = default)
    {
        using var crew = new Crew(_slices);
        for (; _world.Month < until; _world.Month++)
        {
            cancel.ThrowIfCancellationRequested();
            LiveMonth(crew);
        }
    }

    /// <summary>One month: its steps stand in <see cref="MonthStages"/>.</summary>
    private void LiveMonth(Crew crew)
    {
        _world.ShareHours();
        crew.Each(_world, MonthStages.Of(_world.Width));
        Step13Observation.Book(_world, _slices);
    }

    /// <summary>Simulates the burn-in and returns what runs one policy from there; that may be called from several threads at once.</summary>
    /// <param name="practice">Its levers do not matter; the policies share the rest, and each result has the same bytes as running it alone.</param>
    /// <param name="threads">How many share the town during the burn-in; worth it from some tens of thousands of families on. Never changes a result.</param>
    /// <param name="policyThreads">How many share it while a policy runs.</param>
    /// <exception cref="OperationCanceledException">Cancelled between two months.</exception>
    public static Func<ModelParameters, CancellationToken, RunRecord> Start(
        ModelParameters practice, uint seed, uint replicate, int months, CancellationToken cancel = default, int threads = 1, int policyThreads = 1)
    {
        CheckHorizon(months);
        var town = Begin(practice, seed, replicate, months, threads);
        town.Live(until: 0, cancel);
        return (policy, cancelPolicy) => RunPolicy(town, policy, months, policyThreads, (living, until) => living.Live(until, cancelPolicy));
    }

    /// <summary>The same, with a look at the end of every month of the policy, the burn-in left out.</summary>
    /// <inheritdoc cref="Start"/>
    public static Func<ModelParameters, Action<Town>, CancellationToken, RunRecord> StartWatched(
        ModelParameters practice, uint seed, uint replicate, int months, CancellationToken cancel = default)
    {
        CheckHorizon(months);
        var town = Begin(practice, seed, replicate, months);
        town.Live(until: 0, cancel);
        return (policy, look, cancelPolicy) => RunPolicy(town, policy, months, threads: 1, (living, until) => living.Watch(until, look, cancelPolicy));
    }
}
