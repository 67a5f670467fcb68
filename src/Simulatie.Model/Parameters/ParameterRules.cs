using Simulatie.Model.State;

namespace Simulatie.Model.Parameters;

/// <summary>What must hold between parameters, beside the range of each.</summary>
public static class ParameterRules
{
    /// <summary>Memory that one family takes in a run, in bytes: its rows in the tables, with the relationships and draws of usual services (an estimate, on the safe side).</summary>
    public const int BytesPerFamily = 250;

    /// <summary>Memory that one place with a worker takes, in bytes: a row among the relationships.</summary>
    private const int BytesPerPlace = 60;

    /// <summary>When a policy begins, its relationships stand beside those of practice for a moment.</summary>
    private const int TablesAtOnce = 2;

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

    /// <summary>Memory that one town takes, in bytes, about: by its families, or by the places of its services where these are many more.</summary>
    public static long MemoryNeeded(ModelParameters parameters) =>
        Math.Max((long)parameters.Population.Families * BytesPerFamily, (long)(TablesAtOnce * Places(parameters) * BytesPerPlace));

    /// <summary>Places with all workers, each with room for whole groups.</summary>
    private static double Places(ModelParameters parameters)
    {
        var levers = parameters.Levers;
        var most = Math.Max(1, levers.CaseloadFactor);
        var usual = Staffed(parameters).Sum(profile => profile.Count * Math.Ceiling(StaffOf(profile, parameters) * Growth(parameters)) * Room.For((int)Math.Ceiling(profile.Ceiling * most)));
        var added = (SpecialisedStaff(parameters) + levers.UnspecialisedFteAdded * Thousands(parameters)) * Room.For((int)Math.Ceiling(Math.Max(levers.SpecialisedCeiling, Staffed(parameters).Select(profile => profile.Ceiling * most).DefaultIfEmpty(0).Max())));
        return usual + added;
    }

    private static double Thousands(ModelParameters parameters) => parameters.Population.Families / 1000.0;

    private static IReadOnlyList<OrganisationProfile> Staffed(ModelParameters parameters) => [.. OrganisationKinds.All.Select(parameters.Organisations.Of).Where(profile => profile.Count > 0)];

    /// <summary>FTE of one service in practice.</summary>
    private static double StaffOf(OrganisationProfile profile, ModelParameters parameters) => profile.FtePerThousand * Thousands(parameters);

    private static double Growth(ModelParameters parameters) => 1 + Math.Max(0, parameters.Levers.FteChange);

    /// <summary>FTE of specialised workers, of all hosts together.</summary>
    private static double SpecialisedStaff(ModelParameters parameters) =>
        parameters.Levers.SpecialisedFteAdded * Thousands(parameters) + parameters.Levers.SpecialisedShare * Staffed(parameters).Sum(profile => profile.Count * StaffOf(profile, parameters));

    /// <summary>Every post has a number of its own, of which there are only so many.</summary>
    private static IEnumerable<RuleBreach> StaffBreaches(ModelParameters parameters)
    {
        var (levers, kinds) = (parameters.Levers, Staffed(parameters));
        var services = kinds.Sum(profile => profile.Count);
        if (services > Staffing.MostServices)
        {
            yield return new RuleBreach([.. OrganisationKinds.All.Select(kind => $"organisations.{kind.Key()}.count")], $"{services} services in all", $"at most {Staffing.MostServices}");
            yield break;
        }

        if (kinds.Sum(profile => profile.Count * Math.Ceiling(StaffOf(profile, parameters))) is var usual && usual > Staffing.MostUsualPosts)
            yield return new RuleBreach(["population.families"], FormattableString.Invariant($"{usual:0} workers in all services"), $"at most {Staffing.MostUsualPosts}");
        var hosts = parameters.Organisations.CommunityWork.Count > 0 ? parameters.Organisations.CommunityWork.Count : Math.Max(1, services);
        foreach (var (key, added) in new[]
        {
            ("levers.fte-change", kinds.Select(profile => StaffOf(profile, parameters) * Math.Max(0, levers.FteChange)).DefaultIfEmpty(0).Max()),
            ("levers.unspecialised-fte-added", levers.UnspecialisedFteAdded * Thousands(parameters) / hosts),
            (levers.SpecialisedShare > 0 ? "levers.specialised-share" : "levers.specialised-fte-added", SpecialisedStaff(parameters) / hosts),
        })
            if (added > Staffing.MostAddedPosts)
                yield return new RuleBreach([key], FormattableString.Invariant($"{added:0} workers added to one service"), $"at most {Staffing.MostAddedPosts}");
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
