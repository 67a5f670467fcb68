using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Simulatie.Model.Parameters;

/// <summary>Strengths of transition rules that differ from the rule table, by rule id; equal when they hold the same.</summary>
/// <remarks>Immutable and in ordinal order of id, so that it can be compared, hashed and printed.</remarks>
public sealed class RuleStrengths : IReadOnlyDictionary<string, double>, IEquatable<RuleStrengths>
{
    /// <summary>The strongest rule; the weakest is its opposite.</summary>
    public const double Strongest = 3;

    private readonly SortedDictionary<string, double> _strengths;

    private RuleStrengths(IEnumerable<KeyValuePair<string, double>> strengths)
    {
        _strengths = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (id, strength) in strengths)
        {
            if (strength is not (>= -Strongest and <= Strongest))
                throw new ParameterRangeException($"rules.{id}", strength, -Strongest, Strongest);
            _strengths.Add(id, strength);
        }
    }

    public static RuleStrengths Empty { get; } = new([]);

    /// <summary>The same strengths as a value.</summary>
    /// <exception cref="ParameterRangeException">A strength lies outside −3 to +3.</exception>
    public static RuleStrengths From(IReadOnlyDictionary<string, double> strengths) => strengths as RuleStrengths ?? new RuleStrengths(strengths);

    public int Count => _strengths.Count;

    public IEnumerable<string> Keys => _strengths.Keys;

    public IEnumerable<double> Values => _strengths.Values;

    public double this[string id] => _strengths[id];

    public bool ContainsKey(string id) => _strengths.ContainsKey(id);

    public bool TryGetValue(string id, [MaybeNullWhen(false)] out double strength) => _strengths.TryGetValue(id, out strength);

    public IEnumerator<KeyValuePair<string, double>> GetEnumerator() => _strengths.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Equals(RuleStrengths? other) => other is not null && _strengths.SequenceEqual(other._strengths);

    public override bool Equals(object? other) => Equals(other as RuleStrengths);

    public override int GetHashCode() => _strengths.Aggregate(0, (hash, rule) => HashCode.Combine(hash, rule.Key, rule.Value));

    public override string ToString() =>
        string.Join(", ", _strengths.Select(rule => FormattableString.Invariant($"{rule.Key} {rule.Value:G9}")));
}
