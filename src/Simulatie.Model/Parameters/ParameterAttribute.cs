using Simulatie.Study;

namespace Simulatie.Model.Parameters;

/// <summary>Everything that is known of one parameter, beside its value.</summary>
/// <remarks>From this one declaration come validation, help, the schema, the sweeps and the ODD document.</remarks>
/// <param name="unit">The unit in words, such as "hours per month" or "share".</param>
/// <param name="low">Lowest admissible value, inclusive; for an uncertain parameter also the lower end of its prior.</param>
/// <param name="high">Highest admissible value, inclusive; for an uncertain parameter also the upper end of its prior.</param>
/// <param name="source">Evidence ids (<c>E61</c>), literature rows (<c>L13–L15</c>), or "assumed".</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ParameterAttribute(string unit, double low, double high, Standing standing, string source) : Attribute
{
    public string Unit { get; } = unit;

    public double Low { get; } = low;

    public double High { get; } = high;

    public Standing Standing { get; } = standing;

    public string Source { get; } = source;

    /// <summary>What the parameter means, in English.</summary>
    public required string En { get; init; }

    /// <summary>What the parameter means, in Dutch.</summary>
    public required string Nl { get; init; }

    /// <summary>For a lever: what it costs, as the key of a price, "hours" where it only takes worker time, "fte" where it is staff, or "unknown".</summary>
    public string? Price { get; init; }

    /// <summary>For a lever: worker time that it takes, in words; null when none.</summary>
    public string? HoursTaken { get; init; }
}
