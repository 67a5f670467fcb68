using Simulatie.Model;
using Simulatie.Model.Parameters;

namespace Simulatie.Tests.Model;

/// <summary>What a town asks of memory.</summary>
public class MemoryTests
{
    private static ModelParameters Town(int families) => new()
    {
        Population = new Population { Families = families },
        Constants = new Constants { BurnInMonths = 36 },
        Levers = new Levers { SpecialisedFteAdded = 2, OutreachHours = 30, AftercareMonths = 6 },
    };

    [Fact]
    public void A_month_asks_for_no_memory_once_the_town_has_settled()
    {
        var practice = Simulation.Begin(Town(3000), 5, 0, 60);
        practice.Live(until: 0);
        var policy = new Simulation(practice.World.Branch(Town(3000)));
        policy.Live(until: 12);
        var before = GC.GetAllocatedBytesForCurrentThread();
        policy.Live(until: 60);
        // One crew serves the whole stretch; it is all that may be asked for.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200);
    }

    [Fact]
    public void A_family_takes_at_most_two_hundred_bytes_with_all_that_belongs_to_it()
    {
        long Bytes(int families)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var town = Simulation.Begin(Town(families), 5, 0, 60);
            var size = GC.GetAllocatedBytesForCurrentThread() - before;
            GC.KeepAlive(town);
            return size;
        }

        Bytes(100);
        Assert.InRange((Bytes(200_000) - Bytes(100_000)) / 100_000.0, 50, 200);
    }
}
