using CsCheck;
using Simulatie.Model;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Model.State;
using Simulatie.Model.Steps;

namespace Simulatie.Tests.Model;

/// <summary>Several threads on one town.</summary>
public class CrewTests
{
    private static readonly ModelParameters Town = new()
    {
        Population = new Population { Families = 701 },
        Constants = new Constants { BurnInMonths = 30 },
        Uncertainties = new Uncertainties { SecondSeek = 0.6, RupturePerMonth = 0.04 },
        Levers = new Levers { SpecialisedFteAdded = 3, OutreachHours = 60, AftercareMonths = 6, HomeVisits = 0.3, GroupWork = 0.3, Patience = 0.5 },
    };

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(8)]
    public void Any_number_of_threads_on_a_town_gives_the_bytes_of_one(int threads)
    {
        var (alone, together) = (Run(1), Run(threads));
        Assert.Equal(PairedWorldTests.Values(alone.Record), PairedWorldTests.Values(together.Record));
        Assert.Equal(alone.World.Families.Client.AsSpan().ToArray(), together.World.Families.Client.AsSpan().ToArray());
        Assert.Equal(alone.World.Families.Disposition.AsSpan().ToArray(), together.World.Families.Disposition.AsSpan().ToArray());
        Assert.Equal(alone.World.Families.Ties.AsSpan().ToArray(), together.World.Families.Ties.AsSpan().ToArray());
        foreach (var row in TownLawTests.Rows(alone.World))
        {
            Assert.Equal(alone.World.Relationships.Family[row], together.World.Relationships.Family[row]);
            Assert.Equal(alone.World.Relationships.Marks[row], together.World.Relationships.Marks[row]);
            Assert.Equal(alone.World.Relationships.Trust[row], together.World.Relationships.Trust[row]);
            Assert.Equal(alone.World.Relationships.WorkerRole[row], together.World.Relationships.WorkerRole[row]);
        }

        static (RunRecord Record, World World) Run(int threads)
        {
            var practice = Simulation.Begin(Town, 4, 1, 24, threads);
            practice.Live(until: 0);
            var policy = new Simulation(practice.World.Branch(Town), threads);
            policy.Live(until: 24);
            return (RunSummary.Of(policy.World), policy.World);
        }
    }

    [Fact]
    public void Slices_cover_every_row_once_and_begin_at_whole_groups() =>
        Gen.Select(Gen.Int[1, 2000], Gen.Int[1, 9]).Sample((families, count) =>
        {
            var world = Simulation.Begin(Town with { Population = new Population { Families = families } }, 1, 0, 1).World;
            var slices = Slice.Cut(world, count);
            return Joined([.. slices.Select(slice => (slice.FamilyFrom, slice.FamilyTo))], families)
                && Joined([.. slices.Select(slice => (slice.WorkerFrom, slice.WorkerTo))], world.Workers.Count)
                && Joined([.. slices.Select(slice => (slice.OrganisationFrom, slice.OrganisationTo))], world.Organisations.Count)
                && slices.All(slice => slice.FamilyFrom % Room.Families == 0 || slice.FamilyFrom == families);
        }, iter: 40);

    [Fact]
    public void What_goes_wrong_in_a_helper_comes_out_and_nobody_is_left_waiting()
    {
        var world = Simulation.Begin(Town, 1, 0, 1).World;
        var slices = Slice.Cut(world, 3);
        using var crew = new Crew(slices);
        Assert.Throws<InvalidOperationException>(() => crew.Each(world, (_, slice) =>
        {
            if (slice == slices[2])
                throw new InvalidOperationException("trust became NaN");
        }));
    }

    private static bool Joined((int From, int To)[] ranges, int count)
    {
        var next = 0;
        foreach (var (from, to) in ranges)
        {
            if (from != next || to < from)
                return false;
            next = to;
        }

        return next == count;
    }
}
