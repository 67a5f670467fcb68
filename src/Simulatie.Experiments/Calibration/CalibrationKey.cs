using Simulatie.Model.Parameters;

namespace Simulatie.Experiments.Calibration;

/// <summary>Every parameter of a town in words, so that what was simulated of one town is never taken for another's.</summary>
internal static class CalibrationKey
{
    public static string Of(ModelParameters practice) => string.Join(' ', ParameterCatalogue.All
        .Select(parameter => parameter.Write(parameter.Get(practice)))
        .Concat(practice.RuleStrengths.Select(rule => FormattableString.Invariant($"{rule.Key}={rule.Value:R}"))));
}
