using CsCheck;
using Simulatie.Model;
using Simulatie.Model.Numerics;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Model.Randomness;
using Simulatie.Model.State;
using Simulatie.Model.Steps;
using Simulatie.Model.Transitions;
using Simulatie.Study;

namespace Simulatie.Tests.Model;

/// <summary>The wide form of every formula against its plain form, and the tables that the engine draws from against the rules as they are written.</summary>
public class SideBySideTests
{
    private static readonly ModelParameters Town = new()
    {
        Population = new Population { Families = 700 },
        Constants = new Constants { BurnInMonths = 40 },
        Uncertainties = new Uncertainties { SecondSeek = 0.6 },
        Levers = new Levers { SpecialisedFteAdded = 3, OutreachHours = 60, AftercareMonths = 6, HomeVisits = 0.3, GroupWork = 0.3, Patience = 0.5 },
    };

    [Theory]
    [InlineData((int)LaneWidth.Eight)]
    [InlineData((int)LaneWidth.Sixteen)]
    public void Many_rows_at_a_time_give_the_bytes_of_one_at_a_time(int width)
    {
        var (wide, plain) = (Run((LaneWidth)width), Run(LaneWidth.One));
        Assert.Equal(PairedWorldTests.Values(plain.Record), PairedWorldTests.Values(wide.Record));
        Assert.Equal(plain.World.Families.Client.AsSpan().ToArray(), wide.World.Families.Client.AsSpan().ToArray());
        foreach (var row in TownLawTests.Rows(plain.World))
        {
            Assert.Equal(plain.World.Relationships.Family[row], wide.World.Relationships.Family[row]);
            Assert.Equal(plain.World.Relationships.Marks[row], wide.World.Relationships.Marks[row]);
            Assert.Equal(plain.World.Relationships.Trust[row], wide.World.Relationships.Trust[row]);
            Assert.Equal(plain.World.Relationships.AutonomyChange[row], wide.World.Relationships.AutonomyChange[row]);
        }

        static (RunRecord Record, World World) Run(LaneWidth width)
        {
            var simulation = Simulation.Begin(Town, 4, 1, 24);
            simulation.World.Width = width;
            simulation.Live(until: 0);
            var policy = new Simulation(simulation.World.Branch(Town));
            policy.Live(until: 24);
            return (RunSummary.Of(policy.World), policy.World);
        }
    }

    [Fact]
    public void Many_counters_at_a_time_give_the_published_generators_words() =>
        Gen.Select(Gen.UInt, Gen.UInt, Gen.UInt, Gen.UInt).Sample((seed, replicate, id, drawer) =>
            Draws<OneLane>(seed, replicate, id, drawer) && Draws<EightLanes>(seed, replicate, id, drawer) && Draws<SixteenLanes>(seed, replicate, id, drawer));

    private static bool Draws<T>(uint seed, uint replicate, uint id, uint drawer)
        where T : unmanaged, ILanes<T>
    {
        var (words, ofNeighbours) = (new MonthWords(16), new MonthWords(16));
        var ids = new Column<int>([.. Enumerable.Range(0, 16).Select(lane => (int)(id + (uint)lane * 77))]);
        var drawers = new Column<uint>([.. Enumerable.Range(0, 16).Select(lane => drawer ^ (uint)lane * 999)]);
        var chance = new Chance(seed, replicate);
        for (var row = 0; row < 16; row += T.Count)
        {
            chance.OfEach<T>(ids, drawers, row, -7, Decision.NextWorkerRole, words, row);
            chance.OfNeighbours<T>(16 + row, -7, Decision.Outreach, ofNeighbours, row);
        }

        return Enumerable.Range(0, 16).All(lane =>
            Philox.At((uint)ids[lane], (1 << 20) - 7, 0, drawers[lane], seed, replicate) == At(words, lane)
            && chance.Block(Entity.Neighbours, 16 + lane, 0, -7, Decision.Outreach) == At(ofNeighbours, lane));

        static Block At(MonthWords words, int lane) => new(words.Word0[lane], words.Word1[lane], words.Word2[lane], words.Word3[lane]);
    }

    /// <summary>In the second town the rules cancel out what always pulls to one of the roles.</summary>
    [Theory]
    [InlineData(4, 0)]
    [InlineData(3.4, 2)]
    public void The_folded_tables_give_the_odds_of_the_rules_and_draw_by_them(double inertia, double strength)
    {
        var town = Town with
        {
            Uncertainties = Town.Uncertainties with { WorkerInertia = inertia },
            RuleStrengths = strength == 0 ? Town.RuleStrengths : new Dictionary<string, double> { ["W09"] = strength, ["W19"] = -strength },
        };
        var simulation = Simulation.Begin(town, 4, 1, 24);
        simulation.Live(until: 0);
        var world = simulation.World;
        var rules = world.Rules;
        var covariates = new float[CovariateValues.Count];
        var values = new OneLane[CovariateValues.SideBySide];
        var offsets = new float[RoleTables.Offsets];
        var scratch = new CaseloadScratch(world.Relationships.Rows);
        var odds = new OneLane[RoleNames.Count];
        var seen = 0;
        for (var worker = 0; worker < world.Workers.Count; worker++)
        {
            var cases = new Caseload(world, worker, scratch);
            Step04Workload.Apply<OneLane>(world, cases);
            for (var place = 0; place < cases.Count; place++)
                foreach (var eager in new[] { true, false })
                    Check(cases, place, eager);
        }

        Assert.True(seen > 1000);

        double[] Drawn(RoleTables tables, int now, int partner)
        {
            const int draws = 2000;
            var counts = new double[RoleNames.Count];
            for (var draw = 0; draw < draws; draw++)
                counts[(int)tables.Draw(OneLane.Of(now), OneLane.Of(partner), values, offsets, odds, new OneLane[ByPair.Sides], OneLane.Of((draw + 0.5f) / draws)).Value] += 1.0 / draws;
            return counts;
        }

        void Check(Caseload cases, int place, bool eager)
        {
            var (table, row) = (world.Relationships, cases.Row(place));
            var (client, role) = ((int)table.ClientRole[row], (int)table.WorkerRole[row]);
            foreach (var workerActs in new[] { true, false })
            {
                var satisfaction = (workerActs ? table.WorkerSatisfaction : table.ClientSatisfaction)[row];
                CovariateValues.OfWorker(world, cases.Worker, cases.Felt, covariates);
                PlainCovariates.OfRelationship(world, cases, place, table.WorkerRole[row], satisfaction, covariates);
                var tables = workerActs ? rules.WorkerTables : rules.ClientTables;
                CovariateValues.OfWorker<OneLane>(tables, covariates, values);
                CovariateValues.OfRelationships(world, cases, place, OneLane.Of(satisfaction), values);
                CovariateValues.WhereEager(tables, OneLane.Of(eager ? 1 : 0), values);
                tables.SumOfWorker(covariates, offsets);
                var (now, partner) = workerActs ? (role, client) : (client, role);
                tables.Odds(OneLane.Of(now), OneLane.Of(partner), values, offsets, odds, new OneLane[ByPair.Sides]);
                var kernel = workerActs ? eager ? rules.EagerWorker : rules.PatientWorker : rules.Client;
                var plain = kernel.LogOdds(now, partner, covariates);
                for (var next = 0; next < RoleNames.Count; next++, seen++)
                    Assert.Equal(plain[next], MathF.Log(odds[next].Value), 1e-4f);
                if (place == 0)
                    Assert.All(Drawn(tables, now, partner).Zip(kernel.Probabilities(now, partner, covariates)), share => Assert.Equal(share.Second, share.First, 2e-3));
            }
        }
    }
}
