using CsCheck;
using Simulatie.Model.Numerics;
using Simulatie.Model.Parameters;
using Simulatie.Model.Steps;
using Simulatie.Study;

namespace Simulatie.Tests.Model;

/// <summary>Newcomers are drawn by the shares of the population, tilted where a role is typical of some.</summary>
public class NewcomerSharesTests
{
    private static readonly Gen<double[]> Weights = Gen.Double[0.01, 1].Array[2, 7];

    [Fact]
    public void Picks_follow_the_weights() => Weights.Sample(weights =>
    {
        const int draws = 20_000;
        var shares = RunningShares.Of(weights);
        var counts = new int[weights.Length];
        for (var draw = 0; draw < draws; draw++)
            counts[RunningShares.Pick((draw + 0.5f) / draws, shares)]++;
        return counts.Zip(weights).All(pair => Math.Abs((double)pair.First / draws - pair.Second / weights.Sum()) < 2e-4);
    });

    [Fact]
    public void The_least_fraction_picks_the_first_and_the_greatest_the_last() => Weights.Sample(weights =>
        RunningShares.Pick(0, RunningShares.Of(weights)) == 0
        && RunningShares.Pick(1 - 1f / (1 << 24), RunningShares.Of(weights)) == weights.Length - 1);

    [Fact]
    public void A_typical_tilt_makes_lone_parents_commoner_among_consumers_and_generation_poor_among_those_who_steer()
    {
        var (plain, tilted) = (new NewcomerShares(new Population { TypicalTilt = 1 }), new NewcomerShares(new Population { TypicalTilt = 2 }));
        Assert.True(LoneParents(tilted, ClientRole.PassieveConsument) > LoneParents(plain, ClientRole.PassieveConsument));
        Assert.Equal(LoneParents(plain, ClientRole.SturendeHulpvrager), LoneParents(tilted, ClientRole.SturendeHulpvrager));
        Assert.True(NewlyPoor(tilted, ClientRole.SturendeHulpvrager) < NewlyPoor(plain, ClientRole.SturendeHulpvrager));

        int LoneParents(NewcomerShares shares, ClientRole role) => Fractions.Count(fraction => shares.Household(fraction, role) == 0);
        int NewlyPoor(NewcomerShares shares, ClientRole role) => Fractions.Count(fraction => shares.NewlyPoor(fraction, role) == 1);
    }

    [Fact]
    public void Roles_have_the_shares_of_the_population()
    {
        var population = new Population();
        var shares = new NewcomerShares(population);
        var plantrekkers = Fractions.Count(fraction => shares.Role(fraction) == ClientRole.Plantrekker) / (double)Fractions.Length;
        Assert.Equal(population.Plantrekker, plantrekkers, 1e-3);
    }

    private static readonly float[] Fractions = [.. Enumerable.Range(0, 10_000).Select(draw => (draw + 0.5f) / 10_000)];
}
