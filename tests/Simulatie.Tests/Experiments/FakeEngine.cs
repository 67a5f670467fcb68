using Simulatie.Experiments;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Tests.Experiments;

/// <summary>A stand-in for the engine: every value is luck (keyed by seed, replicate, outcome, group and month) plus an effect of two levers.</summary>
internal static class FakeEngine
{
    public const int BurnIn = 2;

    public static RunPlan Plan(int replicates = 4, int threads = 1, int months = 3, uint seed = 7) => new(seed, replicates, months, threads);

    /// <summary>A policy that adds staff: in the fake it shifts every outcome by its share, and the more so the luckier the replicate.</summary>
    public static Scenario Policy(string name, double fteChange = 0, bool budgetNeutral = false) => new(
        name, new Bilingual(name, name), new Bilingual("", ""),
        new ModelParameters { Levers = new Levers { FteChange = fteChange } }, budgetNeutral);

    public static ScenarioRun Start(IReadOnlyList<Scenario> scenarios, uint seed, uint replicate, int months, CancellationToken cancel) =>
        (scenario, _) => Run(scenario.Parameters, seed, replicate, months);

    /// <summary>All replicates of the scenarios, by the fake unless another start is given.</summary>
    public static IReadOnlyList<IReadOnlyList<RunRecord>> RunAll(
        IReadOnlyList<Scenario> scenarios, RunPlan plan, ReplicateStart? start = null, Action<int, int>? progress = null) =>
        Replications.Run(scenarios, plan, start ?? Start, progress, TestContext.Current.CancellationToken);

    public static RunRecord Run(ModelParameters parameters, uint seed, uint replicate, int months)
    {
        var shift = parameters.Levers.FteChange + parameters.StaffFactor - 1;
        return Record(BurnIn, BurnIn + months,
            (outcome, group) => Luck(seed, replicate, (int)outcome, (int)group) * (1 + shift) + shift,
            (month, outcome, group) => Luck(seed, replicate, (int)outcome, (int)group, month) + (month < 0 ? 0 : shift),
            (month, client, worker) => (long)(100 * Luck(seed, replicate, (int)client, (int)worker, month)));
    }

    /// <summary>A record of any content.</summary>
    public static RunRecord Record(
        int burnIn, int months, Func<Outcome, Group, double> outcome,
        Func<int, Outcome, Group, double>? series = null, Func<int, ClientRole, WorkerRole, long>? configuration = null)
    {
        var outcomes = from o in Enum.GetValues<Outcome>() from g in Enum.GetValues<Group>() select outcome(o, g);
        var allMonths = Enumerable.Range(-burnIn, months).ToArray();
        var monthly = from m in allMonths from o in Enum.GetValues<Outcome>() from g in Enum.GetValues<Group>().Take(RunRecord.MonthlyGroups) select series?.Invoke(m, o, g) ?? double.NaN;
        var pairs = from m in allMonths from c in RoleNames.ClientRoles from w in RoleNames.WorkerRoles select configuration?.Invoke(m, c, w) ?? 0;
        return new RunRecord(-burnIn, months, [.. outcomes], [.. monthly], [.. pairs], new ObservedSet(new double[3, 648], new double[3], 0));
    }

    /// <summary>A number from 0 to 1 that depends on nothing but its key.</summary>
    public static double Luck(params ReadOnlySpan<long> key)
    {
        var mixed = 0x9E3779B97F4A7C15UL;
        foreach (var part in key)
        {
            // The finaliser of SplitMix64 (Steele, Lea and Flood, 2014).
            mixed += (ulong)part * 0x9E3779B97F4A7C15UL;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            mixed ^= mixed >> 31;
        }
        return (mixed >> 11) * (1.0 / (1UL << 53));
    }
}
