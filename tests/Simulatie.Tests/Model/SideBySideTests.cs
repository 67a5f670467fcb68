using CsCheck;
using Simulatie.Model;
using Simulatie.Model.Numerics;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Model.Randomness;
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

    [Fact]
    public void Sixteen_rows_at_a_time_give_the_bytes_of_one_at_a_time()
    {
        var (wide, plain) = (Run(sideBySide: true), Run(sideBySide: false));
        Assert.Equal(PairedWorldTests.Values(plain.Record), PairedWorldTests.Values(wide.Record));
        Assert.Equal(plain.World.Families.Client, wide.World.Families.Client);
        foreach (var row in TownLawTests.Rows(plain.World))
        {
            Assert.Equal(plain.World.Relationships.Family[row], wide.World.Relationships.Family[row]);
            Assert.Equal(plain.World.Relationships.Trust[row], wide.World.Relationships.Trust[row]);
            Assert.Equal(plain.World.Relationships.AutonomyChange[row], wide.World.Relationships.AutonomyChange[row]);
        }

        static (RunRecord Record, Simulatie.Model.State.World World) Run(bool sideBySide)
        {
            var simulation = Simulation.Begin(Town, 4, 1, 24);
            simulation.World.SideBySide = sideBySide;
            simulation.Live(until: 0);
            var policy = new Simulation(simulation.World.Branch(Town));
            policy.Live(until: 24);
            return (RunSummary.Of(policy.World), policy.World);
        }
    }

    [Fact]
    public void Sixteen_counters_at_a_time_give_the_published_generators_words() =>
        Gen.Select(Gen.UInt, Gen.UInt, Gen.UInt, Gen.UInt).Sample((seed, replicate, id, drawer) =>
        {
            var words = new MonthWords(16);
            int[] families = [.. Enumerable.Range(0, 16).Select(lane => (int)(id + (uint)lane * 77))];
            uint[] drawers = [.. Enumerable.Range(0, 16).Select(lane => drawer ^ (uint)lane * 999)];
            new Chance(seed, replicate).OfRelationships(families, drawers, 0, -7, Decision.NextWorkerRole, words);
            return Enumerable.Range(0, 16).All(lane =>
                Philox.At((uint)families[lane], (1 << 20) - 7, 0, drawers[lane], seed, replicate)
                == new Block(words.Word0[lane], words.Word1[lane], words.Word2[lane], words.Word3[lane]));
        });

    [Fact]
    public void The_folded_tables_give_the_log_odds_of_the_rules()
    {
        var simulation = Simulation.Begin(Town, 4, 1, 24);
        simulation.Live(until: 0);
        var world = simulation.World;
        var rules = world.Rules;
        var covariates = new float[CovariateValues.Count];
        var values = new OneLane[CovariateValues.SideBySide];
        var offsets = new float[RoleTables.Offsets];
        var seen = 0;
        for (var worker = 0; worker < world.Workers.Count; worker++)
        {
            var (first, end) = world.Workers.Rows(worker);
            for (var row = first; row < end; row++)
                foreach (var eager in new[] { true, false })
                    Check(worker, row, eager);
        }

        Assert.True(seen > 1000);

        void Check(int worker, int row, bool eager)
        {
            var table = world.Relationships;
            var (client, role) = ((int)table.ClientRole[row], (int)table.WorkerRole[row]);
            foreach (var workerActs in new[] { true, false })
            {
                var satisfaction = (workerActs ? table.WorkerSatisfaction : table.ClientSatisfaction)[row];
                CovariateValues.OfWorker(world, worker, covariates);
                CovariateValues.OfRelationship(world, row, table.WorkerRole[row], satisfaction, covariates);
                var tables = workerActs ? rules.WorkerTables : rules.ClientTables;
                CovariateValues.OfWorker<OneLane>(tables, covariates, values);
                CovariateValues.OfRelationships(world, row, OneLane.Of(satisfaction), values);
                CovariateValues.WhereEager(tables, OneLane.Of(eager ? 1 : 0), values);
                tables.SumOfWorker(covariates, offsets);
                var (now, partner) = workerActs ? (role, client) : (client, role);
                var plain = (workerActs ? eager ? rules.EagerWorker : rules.PatientWorker : rules.Client).LogOdds(now, partner, covariates);
                
                for (var next = 0; next < RoleNames.Count; next++, seen++)
                    Assert.Equal(plain[next], tables.LogOdds<OneLane>(next, pair, values, offsets).Value, 1e-4f);
            }
        }
    }
}
