using Simulatie.Model.State;

namespace Simulatie.Model.Parameters;

/// <summary>What must hold between parameters, beside the range of each.</summary>
public static class ParameterRules
{
    /// <summary>Memory that one family takes in a run, in bytes: its rows in the tables, with the relationships and draws of usual services (an estimate, on the safe side).</summary>
    public const int BytesPerFamily = 250;

    /// <summary>Memory that one place with a worker takes, in bytes: a row among the relationships.</summary>
    private const int BytesPerPlace = 60;

    /// <summary>How far from one a sum of shares may be.</summary>
    public const double SumTolerance = 1e-6;

    /// <summary>Groups of parameters that sum to one: households, dispositions, weights of the gate, first roles of each kind of service.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> SumToOne { get; } =
    [
        Keys("population", "lone-parent", "couple", "single-man", "single-woman"),
        Keys("population", "plantrekker", "tijdelijke-hulpvrager", "passieve-consument", "aanhankelijke-blijver", "sturende-hulpvrager", "bereidwillige-medewerker"),
        Keys("uncertainties", "gate-trust", "gate-openness", "gate-self-image", "gate-results"),
        .. OrganisationKinds.All.Select(kind => Keys(
            $"organisations.{kind.Key()}", "first-ritueel", "first-controleur", "first-redder", "first-probleemoplosser", "first-begeleider", "first-bemiddelaar")),
    ];

    /// <summary>Every rule that <paramref name="parameters"/> breaks; empty when they can be run.</summary>
    /// <param name="availableBytes">Memory that this machine gives; see <see cref="AvailableMemory"/>.</param>
    public static IReadOnlyList<RuleBreach> Breaches(ModelParameters parameters, long availableBytes) =>
        [.. SumToOne.Select(keys => SumBreach(parameters, keys)).OfType<RuleBreach>(), .. StaffBreaches(parameters), .. MemoryBreach(parameters, availableBytes)];

    /// <summary>Memory that the runtime may use on this machine, in bytes, with the limit of a container counted.</summary>
    public static long AvailableMemory() => GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;

    /// <summary>Memory that one town takes, in bytes: by its families, or by the places of its services where these are many more.</summary>
    public static long MemoryNeeded(ModelParameters parameters) =>
        Math.Max((long)parameters.Population.Families * BytesPerFamily, (long)(Places(parameters) * BytesPerPlace));

    /// <summary>Places with all workers, at most.</summary>
    private static double Places(ModelParameters parameters)
    {
        var levers = parameters.Levers;
        var kinds = OrganisationKinds.All.Select(parameters.Organisations.Of).Where(profile => profile.Count > 0).ToList();
        var usual = kinds.Sum(profile => StaffOf(profile, parameters) * profile.Count * profile.Ceiling * Math.Max(1, levers.CaseloadFactor));
        return usual + StaffAdded(parameters) * Math.Max(levers.SpecialisedCeiling, kinds.Select(profile => profile.Ceiling * levers.CaseloadFactor).DefaultIfEmpty(0).Max());
    }

    /// <summary>FTE of one service, the growth by <c>levers.fte-change</c> included.</summary>
    private static double StaffOf(OrganisationProfile profile, ModelParameters parameters) =>
        profile.FtePerThousand * parameters.Population.Families / 1000 * (1 + Math.Max(0, parameters.Levers.FteChange));

    /// <summary>FTE that come beside the usual ones.</summary>
    private static double StaffAdded(ModelParameters parameters) =>
        (parameters.Levers.UnspecialisedFteAdded + parameters.Levers.SpecialisedFteAdded) * parameters.Population.Families / 1000;

    /// <summary>Every post has a number of its own, of which there are only so many.</summary>
    private static IEnumerable<RuleBreach> StaffBreaches(ModelParameters parameters)
    {
        var (services, posts) = (0, 0.0);
        foreach (var kind in OrganisationKinds.All)
        {
            var profile = parameters.Organisations.Of(kind);
            var each = StaffOf(profile, parameters) + StaffAdded(parameters);
            services += profile.Count;
            posts += profile.Count * Math.Ceiling(each);
            if (profile.Count > 0 && each > Staffing.MostAddedPosts)
                yield return new RuleBreach([$"organisations.{kind.Key()}.fte-per-thousand"], FormattableString.Invariant($"{each:0} workers in one service"), $"at most {Staffing.MostAddedPosts} in a service");
        }

        if (services > Staffing.MostServices)
            yield return new RuleBreach([.. OrganisationKinds.All.Select(kind => $"organisations.{kind.Key()}.count")], $"{services} services in all", $"at most {Staffing.MostServices}");
        else if (posts > Staffing.MostUsualPosts)
            yield return new RuleBreach(["population.families"], FormattableString.Invariant($"{posts:0} workers in all services"), $"at most {Staffing.MostUsualPosts}");
    }

    private static RuleBreach? SumBreach(ModelParameters parameters, IReadOnlyList<string> keys)
    {
        var shares = keys.Select(key => ParameterCatalogue.Get(parameters, key)!.Value).ToArray();
        var sum = shares.Sum();
        if (Math.Abs(sum - 1) <= SumTolerance)
            return null;
        var terms = string.Join(" + ", keys.Zip(shares, (key, share) => FormattableString.Invariant($"{key[(key.LastIndexOf('.') + 1)..]} {share:G9}")));
        return new RuleBreach(keys, FormattableString.Invariant($"{terms} = {sum:G9}"), "numbers that sum to 1");
    }

    private static IEnumerable<RuleBreach> MemoryBreach(ModelParameters parameters, long availableBytes)
    {
        if (MemoryNeeded(parameters) > availableBytes)
            yield return new RuleBreach(
                ["population.families"],
                FormattableString.Invariant($"a town of {parameters.Population.Families} families, which needs about {Gigabytes(MemoryNeeded(parameters))} of memory"),
                FormattableString.Invariant($"a town that fits in the {Gigabytes(availableBytes)} of this machine: at most about {(long)(parameters.Population.Families * ((double)availableBytes / MemoryNeeded(parameters)))} families"));
    }

    private static string Gigabytes(long bytes) => FormattableString.Invariant($"{bytes / 1e9:0.0##} GB");

    private static string[] Keys(string section, params string[] names) => [.. names.Select(name => $"{section}.{name}")];
}
