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

    [Fact]
    public void So_must_the_places_of_its_services()
    {
        var town = Services(count: 1000, fte: 50) with { Population = new Population { Families = 2000 } };
        Assert.InRange(ParameterRules.MemoryNeeded(town), 3_000_000_000, 5_000_000_000);
        Assert.Matches("at most about (19|20) families", Assert.Single(ParameterRules.Breaches(town, ParameterRules.MemoryNeeded(town) / 100)).Expected);
    }

    [Fact]
    public void There_are_only_so_many_numbers_for_posts()
    {
        var large = Services(count: 20, fte: 50) with { Population = new Population { Families = 20_000_000 } };
        Assert.Equal(["population.families"], Assert.Single(ParameterRules.Breaches(large, Enough)).Keys);
        var grown = Services(count: 1, fte: 50) with { Population = large.Population, Levers = new Levers { FteChange = 1 } };
        Assert.Equal(["levers.fte-change"], Assert.Single(ParameterRules.Breaches(grown, Enough)).Keys);
        var moved = Services(count: 1000, fte: 0.375) with { Population = new Population { Families = 1_000_000 }, Levers = new Levers { SpecialisedShare = 1 } };
        moved = moved with { Organisations = moved.Organisations with { CommunityWork = moved.Organisations.CommunityWork with { Count = 1 } } };
        Assert.Equal(["levers.specialised-share"], Assert.Single(ParameterRules.Breaches(moved, Enough)).Keys);
        var rich = new ModelParameters { Population = large.Population, Levers = new Levers { UnspecialisedFteAdded = 10, SpecialisedFteAdded = 4 } };
        Assert.Empty(ParameterRules.Breaches(rich, Enough));
        var kinds = new Organisations();
        var many = new ModelParameters { Organisations = kinds with { Ocmw = kinds.Ocmw with { Count = 1000 }, Clb = kinds.Clb with { Count = 1000 }, KindEnGezin = kinds.KindEnGezin with { Count = 1000 }, Mutuality = kinds.Mutuality with { Count = 1000 }, CommunityWork = kinds.CommunityWork with { Count = 1000 } } };
        Assert.Contains("5002 services", Assert.Single(ParameterRules.Breaches(many, Enough)).Found);
    }

    private static ModelParameters Services(int count, double fte)
    {
        var kinds = new Organisations();
        return new ModelParameters { Organisations = kinds with { Ocmw = kinds.Ocmw with { Count = count, FtePerThousand = fte, Ceiling = 300 } } };
    }
}
