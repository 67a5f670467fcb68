using System.Collections.Frozen;
using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Experiments;

/// <summary>The free parameters to which a scenario itself gave a value, by key; two are equal when they hold the same keys.</summary>
/// <remarks>A calibrated set does not replace such a value, also not when it happens to be the default.</remarks>
public sealed class GivenKeys : IEquatable<GivenKeys>
{
    private readonly FrozenSet<string> _keys;

    private GivenKeys(FrozenSet<string> keys) => _keys = keys;

    public static GivenKeys None { get; } = new(FrozenSet<string>.Empty);

    /// <param name="keys">Of any parameters; those that are not free are left out, as no set replaces them.</param>
    public static GivenKeys Of(IEnumerable<string> keys) =>
        new(keys.Where(key => ParameterCatalogue.Find(key)?.Standing == Standing.Calibrated).ToFrozenSet(StringComparer.Ordinal));

    public bool Holds(string key) => _keys.Contains(key);

    public GivenKeys With(IEnumerable<string> more) => Of(_keys.Concat(more));

    public bool Equals(GivenKeys? other) => other is not null && _keys.SetEquals(other._keys);

    public override bool Equals(object? other) => Equals(other as GivenKeys);

    public override int GetHashCode() => _keys.Count;
}
