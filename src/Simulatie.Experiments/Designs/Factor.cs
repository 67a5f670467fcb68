using Simulatie.Model.Parameters;

namespace Simulatie.Experiments.Designs;

/// <summary>One parameter that a design varies, and between which values.</summary>
/// <param name="Parameter">What is varied.</param>
/// <param name="Low">Lowest value, inside the parameter's declared range.</param>
/// <param name="High">Highest value, above <paramref name="Low"/>, inside the declared range.</param>
/// <param name="Levels">For a grid or one-at-a-time: how many evenly spaced values, 2 or more; null where the design does not ask for levels.</param>
public sealed record Factor(ParameterDeclaration Parameter, double Low, double High, int? Levels = null)
{
    public string Key => Parameter.Key;

    /// <summary>True where only whole numbers exist: counts, and yes or no.</summary>
    public bool IsWhole => Parameter.Form is ParameterForm.Integer or ParameterForm.YesNo;

    /// <summary>The whole declared range.</summary>
    public static Factor WholeRange(ParameterDeclaration parameter, int? levels = null) => new(parameter, parameter.Low, parameter.High, levels);

    /// <summary>The value at a share of the way from low to high; of a whole parameter every number has an equal part of the way.</summary>
    /// <param name="share">0 to 1.</param>
    public double At(double share) => IsWhole
        ? Math.Min(High, Low + Math.Floor(share * (High - Low + 1)))
        : Math.Clamp(Low + share * (High - Low), Low, High);

    /// <summary>One of evenly spaced levels; the first is low, the last high.</summary>
    public double AtLevel(int level, int levels)
    {
        var value = level == levels - 1 ? High : Math.Clamp(Low + (High - Low) * level / (levels - 1), Low, High);
        return IsWhole ? Math.Round(value, MidpointRounding.AwayFromZero) : value;
    }

    /// <summary>Where a value lies between low (0) and high (1).</summary>
    public double ShareOf(double value) => (value - Low) / (High - Low);
}
