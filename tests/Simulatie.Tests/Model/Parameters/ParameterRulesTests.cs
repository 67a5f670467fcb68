using Simulatie.Model.Parameters;

namespace Simulatie.Tests.Model.Parameters;

public sealed class ParameterRulesTests
{
    private const long Enough = 1L << 40;

    [Fact]
    public void The_defaults_break_no_rule() => Assert.Empty(ParameterRules.Breaches(new ModelParameters(), Enough));

    [Fact]
    public void Every_group_of_shares_must_sum_to_one()
    {
        Assert.Equal(9, ParameterRules.SumToOne.Count);
        foreach (var key in ParameterRules.SumToOne.SelectMany(keys => keys))
        {
            var share = ParameterCatalogue.Get(new ModelParameters(), key)!.Value;
            var moved = ParameterCatalogue.With(new ModelParameters(), key, share > 0.5 ? share - 0.01 : share + 0.01);
            var breach = Assert.Single(ParameterRules.Breaches(moved, Enough));
            Assert.Contains(key, breach.Keys);
            Assert.EndsWith("= 1.01", breach.Found.Replace("0.99", "1.01"));
        }
    }

    [Fact]
    public void A_rounding_error_breaks_no_sum()
    {
        var third = new Population { LoneParent = 1 / 3.0, Couple = 1 / 3.0, SingleMan = 1 / 3.0 + 1e-7, SingleWoman = 0 };
        Assert.Empty(ParameterRules.Breaches(new ModelParameters { Population = third }, Enough));
        Assert.Single(ParameterRules.Breaches(new ModelParameters { Population = third with { SingleWoman = 1e-5 } }, Enough));
    }

    [Fact]
    public void A_town_must_fit_in_the_memory()
    {
        var town = new ModelParameters { Population = new Population { Families = 1_000_000 } };
        Assert.Empty(ParameterRules.Breaches(town, ParameterRules.MemoryNeeded(town)));
        var breach = Assert.Single(ParameterRules.Breaches(town, ParameterRules.MemoryNeeded(town) - 1));
        Assert.Equal(["population.families"], breach.Keys);
        Assert.Contains("0.25 GB", breach.Found);
        Assert.True(ParameterRules.AvailableMemory() > 0);
    }
}
