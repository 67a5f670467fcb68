namespace Simulatie.Experiments.Classes;

/// <summary>One lever moved in one month, for good or until it is moved again.</summary>
/// <param name="Month">The first month in which it holds, 0 or later.</param>
/// <param name="Key">The lever, such as <c>levers.patience</c>; or <see cref="Budget"/>.</param>
/// <param name="Value">As <see cref="Model.Parameters.ParameterDeclaration"/> reads it; of the budget 1 for neutral, 0 for free.</param>
public sealed record LeverChange(int Month, string Key, double? Value)
{
    /// <summary>Whether all staff is scaled so that a year costs what it costs under practice.</summary>
    public const string Budget = "budget";
}
