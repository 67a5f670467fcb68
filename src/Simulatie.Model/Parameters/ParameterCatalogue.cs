using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace Simulatie.Model.Parameters;

/// <summary>All parameters under their keys, read once from the declarations on the properties.</summary>
/// <remarks>A key is section and name in kebab-case: <c>levers.patience</c>, <c>population.families</c>, <c>organisations.ocmw.ceiling</c>.</remarks>
public static class ParameterCatalogue
{
    private static readonly FrozenDictionary<string, ParameterDeclaration> ByKey;

    static ParameterCatalogue()
    {
        All = [.. Declarations(typeof(ModelParameters), "", [])];
        ByKey = All.ToFrozenDictionary(parameter => parameter.Key, StringComparer.Ordinal);
    }

    /// <summary>Every parameter: levers, uncertainties, constants, population, organisations; within these in order of declaration.</summary>
    public static IReadOnlyList<ParameterDeclaration> All { get; }

    /// <summary>The parameter of that key, or null.</summary>
    public static ParameterDeclaration? Find(string key) => ByKey.GetValueOrDefault(key);

    /// <summary>The value of a parameter; yes is 1, no is 0, nothing is null.</summary>
    /// <exception cref="KeyNotFoundException">No parameter has that key.</exception>
    public static double? Get(ModelParameters parameters, string key) => Known(key).Get(parameters);

    /// <summary>The same parameters with one changed.</summary>
    /// <inheritdoc cref="ParameterDeclaration.With" path="/exception"/>
    /// <exception cref="KeyNotFoundException">No parameter has that key.</exception>
    public static ModelParameters With(ModelParameters parameters, string key, double? value) => Known(key).With(parameters, value);

    /// <summary>The key that someone probably meant: the right name in another section, or the key with the fewest typing errors; null when none is near.</summary>
    public static string? Nearest(string key)
    {
        var name = key[(key.LastIndexOf('.') + 1)..];
        return All.FirstOrDefault(parameter => parameter.Name == name)?.Key
            ?? NearestName.Find(key, All.Select(parameter => parameter.Key))
            ?? (NearestName.Find(name, All.Select(parameter => parameter.Name)) is { } nearest ? All.First(parameter => parameter.Name == nearest).Key : null);
    }

    private static ParameterDeclaration Known(string key) =>
        Find(key) ?? throw new KeyNotFoundException($"No parameter '{key}'" + (Nearest(key) is { } nearest ? $"; did you mean {nearest}?" : "."));

    private static IEnumerable<ParameterDeclaration> Declarations(Type type, string prefix, PropertyInfo[] path)
    {
        // Reflection promises no order; the metadata token is the order in the source.
        foreach (var property in type.GetProperties().OrderBy(property => property.MetadataToken))
        {
            PropertyInfo[] here = [.. path, property];
            var key = prefix + JsonNamingPolicy.KebabCaseLower.ConvertName(property.Name);
            if (property.GetCustomAttribute<ParameterAttribute>() is { } declared)
                yield return new ParameterDeclaration(key, KindOf(here[0]), OrganisationOf(here), here, declared);
            else if (typeof(ParameterSet).IsAssignableFrom(property.PropertyType) || property.PropertyType == typeof(Organisations))
                foreach (var inner in Declarations(property.PropertyType, key + ".", here))
                    yield return inner;
        }
    }

    private static ParameterKind KindOf(PropertyInfo group) => group.Name switch
    {
        nameof(ModelParameters.Levers) => ParameterKind.Lever,
        nameof(ModelParameters.Uncertainties) => ParameterKind.Uncertainty,
        nameof(ModelParameters.Constants) => ParameterKind.Constant,
        nameof(ModelParameters.Population) => ParameterKind.Population,
        nameof(ModelParameters.Organisations) => ParameterKind.Organisation,
        var name => throw new NotSupportedException($"The group {name} has no kind of parameter."),
    };

    private static OrganisationKind? OrganisationOf(PropertyInfo[] path) =>
        path.Length == 3 ? Enum.Parse<OrganisationKind>(path[1].Name) : null;
}
