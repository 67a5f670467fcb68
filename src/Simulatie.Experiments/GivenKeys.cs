using System.Collections.Frozen;

namespace Simulatie.Experiments;

/// <summary>The parameters to which a scenario itself gave a value, by key; two are equal when they hold the same keys.</summary>
/// <remarks>A calibrated set does not replace such a value, also not when it happens to be the default.</remarks>
public sealed class GivenKeys : IEquatable<GivenKeys>
{
    private readonly FrozenSet<string> _keys;

    private GivenKeys(FrozenSet<string> keys) => _keys = keys;

    public static GivenKeys None { get; } = new(FrozenSet<string>.Empty);

    public static GivenKeys Of(IEnumerable<string> keys) => new(keys.ToFrozenSet(StringComparer.Ordinal));

    public bool Holds(string key) => _keys.Contains(key);

    public GivenKeys With(IEnumerable<string> more) => Of(_keys.Concat(more));

    public bool Equals(GivenKeys? other) => other is not null && _keys.SetEquals(other._keys);

    public override bool Equals(object? other) => Equals(other as GivenKeys);

    public override int GetHashCode() => _keys.Count;
}
