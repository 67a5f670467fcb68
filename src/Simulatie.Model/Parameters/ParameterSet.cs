using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Simulatie.Model.Parameters;

/// <summary>A parameter outside its declared range.</summary>
public sealed class ParameterRangeException(string parameter, double found, double low, double high)
    : ArgumentOutOfRangeException(parameter, found, FormattableString.Invariant($"found {found:G9}, expected a number from {low:G9} to {high:G9}"))
{
    public double Found { get; } = found;

    public double Low { get; } = low;

    public double High { get; } = high;
}

/// <summary>Base of the parameter groups: an immutable value whose members check themselves against their declared range.</summary>
public abstract record ParameterSet
{
    private static readonly ConcurrentDictionary<(Type, string), ParameterAttribute> Declarations = new();

    /// <summary>Returns <paramref name="value"/> when it lies in the declared range of the calling property; NaN never does.</summary>
    /// <exception cref="ParameterRangeException">The value lies outside the range.</exception>
    protected double Check(double value, [CallerMemberName] string property = "")
    {
        var declared = Declarations.GetOrAdd((GetType(), property), static key =>
            key.Item1.GetProperty(key.Item2)!.GetCustomAttribute<ParameterAttribute>()!);
        return value >= declared.Low && value <= declared.High
            ? value
            : throw new ParameterRangeException(property, value, declared.Low, declared.High);
    }

    /// <inheritdoc cref="Check(double, string)"/>
    protected double? Check(double? value, [CallerMemberName] string property = "") =>
        value is { } number ? Check(number, property) : null;

    /// <inheritdoc cref="Check(double, string)"/>
    protected int Check(int value, [CallerMemberName] string property = "") => (int)Check((double)value, property);
}
