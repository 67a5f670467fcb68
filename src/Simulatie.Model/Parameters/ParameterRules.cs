namespace Simulatie.Model.Parameters;

/// <summary>What must hold between parameters, beside the range of each.</summary>
public static class ParameterRules
{
    /// <summary>Memory that one family takes in a run, in bytes: its rows in the tables, with the relationships and draws of usual services (an estimate, on the safe side).</summary>
    public const int BytesPerFamily = 250;

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
        [.. SumToOne.Select(keys => SumBreach(parameters, keys)).OfType<RuleBreach>(), .. StaffRules.Breaches(parameters), .. MemoryBreach(parameters, availableBytes)];

    /// <summary>Memory that the runtime may use on this machine, in bytes, with the limit of a container counted.</summary>
    public static long AvailableMemory() => GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;

    /// <summary>Memory that one town takes, in bytes, about: by its families, or by the places of its services where these are many more.</summary>
    public static long MemoryNeeded(ModelParameters parameters) =>
        Math.Max((long)parameters.Population.Families * BytesPerFamily, StaffRules.BytesOfPlaces(parameters));

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
