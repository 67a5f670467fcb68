using Simulatie.Model;
using Simulatie.Model.Numerics;
using Simulatie.Model.Parameters;
using Simulatie.Model.State;
using Simulatie.Model.Steps;
using Simulatie.Study;

namespace Simulatie.Tests.Model;

/// <summary>What makes relationships end, and what their end does; every comparison under the same luck.</summary>
public class EndingTests
{
    private static readonly ModelParameters Town = new()
    {
        Population = new Population { Families = 2000 },
        Constants = new Constants { BurnInMonths = 36 },
    };

    private static readonly World AtMonthZero = Practice();

    private static World Practice()
    {
        var simulation = Simulation.Begin(Town, 4, 0, 1);
        simulation.Live(until: 0);
        return simulation.World;
    }

    /// <summary>The endings of a month at whose start every relationship was changed in one way.</summary>
    private static (World World, Slice Slice) Endings(Action<RelationshipTable, int> change)
    {
        var world = AtMonthZero.Branch(Town);
        var (all, slice) = (Caseloads.WithLuck<SixteenLanes>(world), Slice.Cut(world, 1)[0]);
        for (var row = 0; row < world.Relationships.Rows; row++)
            change(world.Relationships, row);
        foreach (var cases in all)
            Step10Endings.Apply<SixteenLanes>(world, slice, cases);
        return (world, slice);
    }

    private static int Ruptures(Action<RelationshipTable, int> change) => Endings(change).Slice.Ended.Count(ended => ended.Ending == Ending.Rupture);

    [Fact] // L34, L39, L40
    public void Less_trust_breaks_more() =>
        Assert.True(Ruptures((table, row) => table.Trust[row] = 0.05f) > Ruptures((table, row) => table.Trust[row] = 0.9f));

    [Fact] // E47, E84
    public void Less_satisfaction_breaks_more() =>
        Assert.True(Ruptures((table, row) => table.ClientSatisfaction[row] = -0.9f) > Ruptures((table, row) => table.ClientSatisfaction[row] = 0.9f));

    [Fact] // E92, E155
    public void Guidance_that_comes_too_early_breaks_more()
    {
        Assert.True(Guided(0.05f) > Guided(0.95f));

        static int Guided(float open) => Ruptures((table, row) => (table.WorkerRole[row], table.Open[row]) = (WorkerRole.Begeleider, open));
    }

    [Fact] // E58
    public void A_new_worker_breaks_more() =>
        Assert.True(Ruptures((table, row) => table.MonthsSinceChangeOfWorker[row] = 0) > Ruptures((table, row) => table.MonthsSinceChangeOfWorker[row] = byte.MaxValue));

    [Fact] // E138, E154
    public void A_client_who_felt_alienated_is_hurt_and_closes_and_another_is_not()
    {
        var (world, slice) = Endings((table, row) => table.ClientSatisfaction[row] = row % 2 == 0 ? -1 : 0.9f);
        var before = world.Families.Client.AsSpan().ToArray();
        Step10Endings.Settle(world, slice);
        // A family whose two relationships end at once may be both.
        var once = slice.Ended.CountBy(ended => ended.Family).Where(family => family.Value == 1).Select(family => family.Key).ToHashSet();
        var met = new[] { 0, 0 };
        foreach (var ended in slice.Ended.Where(ended => once.Contains(ended.Family)))
        {
            var (then, now) = (before[ended.Family], world.Families.Client[ended.Family]);
            met[ended.Alienating ? 1 : 0]++;
            Assert.Equal(ended.Alienating, now.Hurt > then.Hurt);
            Assert.Equal(ended.Alienating, now.Openness < then.Openness);
            Assert.Equal(ended.ClientRole, world.Families.Disposition[ended.Family]);
        }

        Assert.All(met, number => Assert.True(number > 5));
    }

    [Theory] // E58, E159
    [InlineData(0.0)]
    [InlineData(1.0)]
    public void A_new_worker_keeps_part_of_the_trust_and_begins_with_an_open_mind(double warm)
    {
        var town = Town with { Levers = new Levers { WarmHandover = warm } };
        var world = AtMonthZero.Branch(town);
        var slice = Slice.Cut(world, 1)[0];
        var kept = (float)(town.Uncertainties.TrustKept + warm * town.Uncertainties.TrustKeptWarm);
        for (var worker = 0; worker < world.Workers.Count; worker++)
        {
            world.Workers.VacantMonths[worker] = 1;
            var (first, end) = world.Workers.Rows(worker);
            var trust = world.Relationships.Trust.AsSpan(first, end - first).ToArray();
            var roles = world.Relationships.ClientRole.AsSpan(first, end - first).ToArray();
            var generation = world.Workers.Generation[worker];
            Step11Staff.Apply<SixteenLanes>(world, slice, worker);
            Assert.Equal(generation + 1, world.Workers.Generation[worker]);
            Assert.Equal(0, world.Workers.Callus[worker]);
            Assert.Equal(trust.Select(value => value * kept), world.Relationships.Trust.AsSpan(first, end - first).ToArray());
            Assert.Equal(roles, world.Relationships.ClientRole.AsSpan(first, end - first).ToArray());
            for (var row = first; row < end; row++)
                Assert.Equal((0f, (byte)0), (world.Relationships.WorkerSatisfaction[row], world.Relationships.MonthsSinceChangeOfWorker[row]));
        }
    }
}
