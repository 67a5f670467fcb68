using Simulatie.Model.State;

namespace Simulatie.Model.Parameters;

/// <summary>How much staff a town can have: every post has a number of its own, and every place takes memory.</summary>
internal static class StaffRules
{
    /// <summary>Memory that one place with a worker takes, in bytes: a row of the relationships, 54 in all their columns, and some room.</summary>
    private const int BytesPerPlace = 60;

    /// <summary>When a policy begins, its relationships stand beside those of practice for a moment.</summary>
    private const int TablesAtOnce = 2;

    /// <summary>Memory that the places of all workers take, in bytes, about.</summary>
    public static long BytesOfPlaces(ModelParameters parameters)
    {
        var (services, levers, thousands) = (Services(parameters), parameters.Levers, Thousands(parameters));
        var ceiling = Math.Max(1, levers.CaseloadFactor);
        var growth = 1 + Math.Max(0, levers.FteChange);
        var usual = services.Sum(service => Math.Ceiling(service.FtePerThousand * thousands * growth) * Rows(service.Ceiling * ceiling));
        var added = Staffing.SpecialisedFte(services, thousands, levers) + levers.UnspecialisedFteAdded * thousands;
        var most = Math.Max(levers.SpecialisedCeiling, services.Select(service => service.Ceiling * ceiling).DefaultIfEmpty(0).Max());
        return (long)(TablesAtOnce * (usual + added * Rows(most)) * BytesPerPlace);
    }

    /// <summary>What breaks the bounds of <see cref="Staffing"/>.</summary>
    public static IEnumerable<RuleBreach> Breaches(ModelParameters parameters)
    {
        var (services, levers, thousands) = (Services(parameters), parameters.Levers, Thousands(parameters));
        if (services.Length > Staffing.MostServices)
        {
            yield return new RuleBreach([.. OrganisationKinds.All.Select(kind => $"organisations.{kind.Key()}.count")], $"{services.Length} services in all", $"at most {Staffing.MostServices}");
            yield break;
        }

        if (services.Sum(service => Math.Ceiling(service.FtePerThousand * thousands)) is var usual && usual > Staffing.MostUsualPosts)
            yield return new RuleBreach(["population.families"], FormattableString.Invariant($"{usual:0} workers in all services"), $"at most {Staffing.MostUsualPosts}");
        var hosts = Math.Max(1, Staffing.Hosts(Staffing.Kinds(parameters.Organisations)).Count(host => host));
        foreach (var (key, added) in new[]
        {
            ("levers.fte-change", services.Select(service => service.FtePerThousand * thousands * Math.Max(0, levers.FteChange)).DefaultIfEmpty(0).Max()),
            ("levers.unspecialised-fte-added", levers.UnspecialisedFteAdded * thousands / hosts),
            (levers.SpecialisedShare > 0 ? "levers.specialised-share" : "levers.specialised-fte-added", Staffing.SpecialisedFte(services, thousands, levers) / hosts),
        })
            if (added > Staffing.MostAddedPosts)
                yield return new RuleBreach([key], FormattableString.Invariant($"{added:0} workers added to one service"), $"at most {Staffing.MostAddedPosts}");
    }

    private static double Thousands(ModelParameters parameters) => parameters.Population.Families / 1000.0;

    /// <summary>The profile of every service.</summary>
    private static OrganisationProfile[] Services(ModelParameters parameters) => Array.ConvertAll(Staffing.Kinds(parameters.Organisations), parameters.Organisations.Of);

    /// <summary>Rows of a worker who takes so many families.</summary>
    private static int Rows(double families) => Room.For((int)Math.Ceiling(families));
}
