using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Simulatie.Experiments.Store;
using Simulatie.Model.Parameters;

namespace Simulatie.Experiments.Classes;

/// <summary>A short fingerprint of a scenario under this version of the model: equal prints, equal results.</summary>
public static class ScenarioPrint
{
    /// <summary>Eight hexadecimal digits.</summary>
    /// <param name="plan">Decides which calibrated set the first replicate takes.</param>
    public static string Of(Scenario scenario, RunPlan plan)
    {
        var parameters = plan.For(scenario, 0).Parameters;
        var text = new StringBuilder(ModelVersion.Current).Append(scenario.BudgetNeutral ? " neutral" : " free");
        foreach (var parameter in ParameterCatalogue.All)
            text.Append(CultureInfo.InvariantCulture, $"\n{parameter.Key}={parameter.Get(parameters):R}");
        foreach (var (rule, strength) in parameters.RuleStrengths.OrderBy(rule => rule.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"\nrules.{rule}={strength:R}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 4));
    }
}
