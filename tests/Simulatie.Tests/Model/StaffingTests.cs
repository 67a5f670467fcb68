using CsCheck;
using Simulatie.Model.Parameters;
using Simulatie.Model.State;

namespace Simulatie.Tests.Model;

public class StaffingTests
{
    /// <summary>From a village to a country, with services of any size.</summary>
    private static readonly Gen<ModelParameters> Towns = Gen.Select(
        Gen.Double[0, 7.1], Gen.Int[0, 6], Gen.Double[0, 1], Gen.Double[-0.5, 1.5], Gen.Double[0, 2], Gen.Double[0, 0.6],
        (size, count, fte, change, added, specialised) => new ModelParameters
        {
            Population = new Population { Families = (int)Math.Pow(10, size) },
            Organisations = new Organisations() with { CommunityWork = new Organisations().CommunityWork with { Count = count, FtePerThousand = fte } },
            Levers = new Levers { FteChange = change, UnspecialisedFteAdded = added, SpecialisedFteAdded = added, SpecialisedShare = specialised },
        });

    private static List<Post> Posts(ModelParameters town) => Staffing.Posts(town, Conditions.Policy(town));

    [Fact]
    public void Every_post_has_a_number_of_its_own() =>
        Towns.Sample(town => Posts(town) is var posts && posts.Select(post => post.Id).Distinct().Count() == posts.Count, iter: 60);

    /// <summary>More posts come to one service than had room between two services once.</summary>
    [Fact]
    public void So_has_every_post_of_a_service_of_thousands()
    {
        var posts = Posts(new ModelParameters { Population = new Population { Families = 12_000_000 }, Levers = new Levers { FteChange = 1 } });
        Assert.True(posts.CountBy(post => post.Organisation).Max(service => service.Value) > 8192);
        Assert.Equal(posts.Count, posts.Select(post => post.Id).Distinct().Count());
    }

    [Fact]
    public void No_post_is_of_more_than_one_FTE_and_none_is_made_by_rounding() => Towns.Sample(town =>
    {
        var posts = Posts(town);
        // Usual posts stay where staff shrinks or specialises.
        var added = posts.Where(post => post.Id >> 24 != 0).GroupBy(post => (post.Organisation, post.Id >> 24 & 3)).Select(group => (Fte: group.Sum(post => post.Fte), Count: group.Count()));
        return posts.TrueForAll(post => post.Fte is >= 0 and <= 1 + 1e-6) && added.All(group => group.Count < group.Fte + 1 && group.Count > group.Fte - 1e-6);
    }, iter: 60);

    [Fact]
    public void A_post_of_practice_keeps_its_number_under_every_policy() => Towns.Sample(town =>
    {
        var policy = Posts(town).ToDictionary(post => post.Id, post => post.Organisation);
        return Staffing.Posts(town, Conditions.Practice(town)).TrueForAll(post => policy[post.Id] == post.Organisation);
    }, iter: 60);
}
