using CsCheck;
using Simulatie.Model;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;

namespace Simulatie.Tests.Model;

/// <summary>What one run leaves for the next on the same thread.</summary>
public class WorkspaceTests
{
    private static readonly Gen<(ModelParameters Town, uint Replicate, int Months)> Runs = Gen.Select(
        Gen.Int[90, 92], Gen.Double[0, 3], Gen.Double[0.1, 0.6], Gen.UInt[0, 3], Gen.Int[6, 8], Gen.Bool,
        (families, added, second, replicate, months, changes) => (new ModelParameters
        {
            Population = new Population { Families = families },
            Constants = new Constants { BurnInMonths = 40 },
            Uncertainties = new Uncertainties { SecondSeek = second },
            Levers = new Levers { SpecialisedFteAdded = added, AftercareMonths = 6 },
            Later = changes ? [new LaterPolicy(4, new Levers { SpecialisedFteAdded = 5 })] : [],
        }, replicate, months));

    [Fact]
    public void A_run_gives_the_same_bytes_whatever_ran_before_it() => Runs.Array[2, 6].Sample(runs =>
    {
        foreach (var (town, replicate, months) in runs)
        {
            double[]? fresh = null;
            var thread = new Thread(() => fresh = PairedWorldTests.Values(Simulation.Run(town, 1, replicate, months)));
            thread.Start();
            var here = PairedWorldTests.Values(Simulation.Run(town, 1, replicate, months));
            thread.Join();
            if (!here.SequenceEqual(fresh!))
                return false;
        }

        return true;
    }, iter: 12);

    [Fact]
    public void Policies_that_share_a_burn_in_give_the_same_bytes_in_any_order()
    {
        var practice = new ModelParameters { Population = new Population { Families = 120 }, Constants = new Constants { BurnInMonths = 40 } };
        var more = practice with { Levers = new Levers { UnspecialisedFteAdded = 4 } };
        var start = Simulation.Start(practice, 1, 0, 18);
        RunRecord[] records = [start(practice, default), start(more, default), start(practice, default), start(more, default)];
        Assert.Equal(PairedWorldTests.Values(records[0]), PairedWorldTests.Values(records[2]));
        Assert.Equal(PairedWorldTests.Values(records[1]), PairedWorldTests.Values(records[3]));
        Assert.Equal(PairedWorldTests.Values(Simulation.Run(more, 1, 0, 18)), PairedWorldTests.Values(records[1]));
    }

    [Fact]
    public void A_small_run_after_another_asks_for_little_more_than_its_record()
    {
        var town = new ModelParameters { Population = new Population { Families = 1000 } };
        const int months = 120, burnIn = 120;
        Simulation.Run(town, 1, 0, months);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var record = Simulation.Run(town, 1, 1, months);
        var asked = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(record);
        var series = (months + burnIn) * sizeof(double) * (RunRecord.OutcomeCount * RunRecord.MonthlyGroups + 36);
        Assert.InRange(asked, series, 2 * series);
    }
}
