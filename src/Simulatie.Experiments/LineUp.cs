namespace Simulatie.Experiments;

/// <summary>The scenarios of a comparison in the order in which every file lists them.</summary>
internal static class LineUp
{
    /// <summary>The reference, then the policies by name: so the order in which they were given changes nothing.</summary>
    /// <remarks>A scenario that was given twice, or that is the reference itself, is taken once.</remarks>
    /// <exception cref="UserMistake">Two different scenarios have the same name, so that the results could not be told apart.</exception>
    public static IReadOnlyList<Scenario> Of(Scenario reference, IEnumerable<Scenario> policies)
    {
        var others = new List<Scenario>();
        foreach (var policy in policies)
            if (!policy.IsSameAs(reference) && !others.Exists(policy.IsSameAs))
                others.Add(policy);
        others.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
        var clashes = others.Prepend(reference).GroupBy(scenario => scenario.Name, StringComparer.Ordinal).Where(group => group.Count() > 1)
            .Select(group => $"{group.Count()} different scenarios are called '{group.Key}'; expected names that differ: rename a file, or compare it in another run")
            .ToList();
        return clashes.Count == 0 ? [reference, .. others] : throw new UserMistake(clashes);
    }
}
