using Simulatie.Experiments.Calibration;
using Simulatie.Model;
using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Experiments.Closer;

/// <summary>What outcomes do not keep: where the same families stand under practice and under each policy, and what went before ruptures.</summary>
/// <param name="Towns">How many towns were looked at: the first replicates of the comparison.</param>
/// <param name="Flows">[scenario][place under the reference, place under the scenario]: families at the horizon, over all towns.</param>
/// <param name="Ruptures">[scenario]: ruptures from month 0, over all towns.</param>
/// <param name="Circumstances">[scenario][circumstance]: ruptures in whose month before it held.</param>
public sealed record CloserLook(
    int Towns, IReadOnlyList<long[,]> Flows, IReadOnlyList<long> Ruptures, IReadOnlyList<long[]> Circumstances)
{
    /// <summary>Towns that are looked at; more would add time and hardly anything to a drawing.</summary>
    public const int MostTowns = 4;

    /// <summary>A worker is new to a family until this many months after the change.</summary>
    public const int MonthsNew = 3;

    /// <summary>Trust below this is called low.</summary>
    public const float LowTrust = 0.3f;

    /// <summary>Client satisfaction below this is called dissatisfied.</summary>
    public const float Dissatisfied = -0.2f;

    public static int Places { get; } = Enum.GetValues<Place>().Length;

    private static readonly int Circumstance = Enum.GetValues<RuptureCircumstance>().Length;

    /// <param name="scenarios">Reference first.</param>
    public static CloserLook At(IReadOnlyList<Scenario> scenarios, RunPlan plan, CancellationToken cancel = default)
    {
        var towns = Math.Min(plan.Replicates, MostTowns);
        var seen = new Seen[scenarios.Count * towns];
        InParallel.For(seen.Length, plan.Threads, cancel, job =>
        {
            var (scenario, town) = (job / towns, job % towns);
            seen[job] = Look(plan.For(scenarios[scenario], town), plan, (uint)town, cancel);
        });
        IEnumerable<Seen> Of(int scenario) => seen.Skip(scenario * towns).Take(towns);
        return new CloserLook(
            towns,
            [.. scenarios.Select((_, scenario) => Cross(Of(0), Of(scenario)))],
            [.. scenarios.Select((_, scenario) => Of(scenario).Sum(town => town.Ruptures))],
            [.. scenarios.Select((_, scenario) => Enumerable.Range(0, Circumstance).Select(at => Of(scenario).Sum(town => town.Circumstances[at])).ToArray())]);
    }

    /// <summary>Families by their place under the one and under the other.</summary>
    private static long[,] Cross(IEnumerable<Seen> references, IEnumerable<Seen> policies)
    {
        var flows = new long[Places, Places];
        foreach (var (reference, policy) in references.Zip(policies))
            for (var family = 0; family < reference.Places.Length; family++)
                flows[(int)reference.Places[family], (int)policy.Places[family]]++;
        return flows;
    }

    private static Seen Look(Scenario scenario, RunPlan plan, uint replicate, CancellationToken cancel)
    {
        var seen = new Seen();
        Simulation.Watch(scenario.Parameters, plan.Seed, replicate, plan.Months, town =>
        {
            if (town.Month >= -MonthsNew - 1)
                seen.Month(town);
            if (town.Month == plan.Months - 1)
                seen.Places = [.. Enumerable.Range(0, town.Families).Select(family => PlaceOf(town.Family(family)))];
        }, cancel);
        return seen;
    }

    private static Place PlaceOf(FamilyMonth family) =>
        family.Helped.Count > 0 ? Place.RitueelZorgverstrekker + (byte)family.Helped[0].WorkerRole
        : family.WaitsAt is null ? Place.Outside
        : Place.Waiting;

    /// <summary>One town, month by month.</summary>
    private sealed class Seen
    {
        private Dictionary<(int Family, int Service), (RelationshipMonth State, int NewSince)> _before = [];

        public Place[] Places { get; set; } = [];

        public long Ruptures { get; private set; }

        public long[] Circumstances { get; } = new long[Circumstance];

        public void Month(Town town)
        {
            var now = new Dictionary<(int, int), (RelationshipMonth, int)>();
            foreach (var state in town.Relationships())
            {
                var changed = _before.TryGetValue((state.Family, state.Service), out var before)
                    ? before.State.WorkerGeneration != state.WorkerGeneration || before.State.Post != state.Post ? town.Month : before.NewSince
                    : int.MinValue / 2;
                now[(state.Family, state.Service)] = (state, changed);
            }

            if (town.Month >= 0)
                foreach (var (key, before) in _before)
                    if (!now.ContainsKey(key) && BrokenOff(town.Family(key.Family), before.State))
                        Count(before.State, before.NewSince, town.Month);
            _before = now;
        }

        // A family that left town is another one now; one with two relationships that ends one of each kind counts as a rupture.
        private static bool BrokenOff(FamilyMonth family, RelationshipMonth before) =>
            family.Ended.Any(end => end is RelationshipEnd.Rupture or RelationshipEnd.AlienatingRupture) && family.Generation == before.Generation;

        private void Count(RelationshipMonth before, int newSince, int month)
        {
            Ruptures++;
            bool[] holds = [before.TooEarly > 0.5f, month - newSince <= MonthsNew, before.Suspected, before.Trust < LowTrust, before.ClientSatisfaction < Dissatisfied];
            for (var at = 0; at < holds.Length; at++)
                if (holds[at])
                    Circumstances[at]++;
            if (!holds.Contains(true))
                Circumstances[(int)RuptureCircumstance.NoneOfThese]++;
        }
    }
}
