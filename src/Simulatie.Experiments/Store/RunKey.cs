using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Simulatie.Experiments.Sweeps;
using Simulatie.Model.Parameters;

namespace Simulatie.Experiments.Store;

/// <summary>The address of a run by its content: two runs with the same key have the same results.</summary>
internal static class RunKey
{
    /// <summary>32 hexadecimal digits from the effective parameters, the luck, the horizon, what is kept, and the model version.</summary>
    public static string Of(ModelParameters parameters, RunPlan plan, int replicate, SweepContent content, string modelVersion)
    {
        var text = new StringBuilder();
        Line("model", modelVersion);
        Line("seed", plan.Seed);
        Line("replicate", replicate);
        Line("months", plan.Months);
        Line("content", content);
        foreach (var (key, value) in ParametersOf(parameters))
            Line(key, value);
        return Hash(text.ToString());

        void Line(string key, object? value) => text.Append(key).Append('=').Append(Convert.ToString(value, CultureInfo.InvariantCulture)).Append('\n');
    }

    /// <summary>Every effective parameter, the changed rule strengths and the staff factor, in a fixed order.</summary>
    public static IEnumerable<(string Key, double? Value)> ParametersOf(ModelParameters parameters) =>
    [
        .. ParameterCatalogue.All.Select(parameter => (parameter.Key, parameter.Get(parameters))),
        .. parameters.RuleStrengths.OrderBy(rule => rule.Key, StringComparer.Ordinal).Select(rule => ($"rules.{rule.Key}", (double?)rule.Value)),
        ("staff-factor", parameters.StaffFactor),
    ];

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
