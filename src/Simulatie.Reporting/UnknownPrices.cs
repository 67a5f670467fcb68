using System.Reflection;
using Simulatie.Model.Parameters;

namespace Simulatie.Reporting;

/// <summary>Whether a scenario's cost can be set beside the reference's: not when it moves a lever of which nobody knows the price.</summary>
public static class UnknownPrices
{
    private static readonly PropertyInfo[] Levers =
        [.. typeof(Levers).GetProperties().Where(property => property.GetCustomAttribute<ParameterAttribute>()?.Price == "unknown").OrderBy(property => property.Name, StringComparer.Ordinal)];

    /// <summary>The levers without a price that stand differently in the two; empty when the difference in cost is known.</summary>
    public static IReadOnlyList<string> Between(ModelParameters scenario, ModelParameters reference) =>
        [.. Levers.Where(lever => !Equals(lever.GetValue(scenario.Levers), lever.GetValue(reference.Levers))).Select(lever => lever.Name)];
}
