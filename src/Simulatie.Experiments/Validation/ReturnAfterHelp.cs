using Simulatie.Model.Parameters;

namespace Simulatie.Experiments.Validation;

/// <summary>The curve of return after help that the literature leaves possible (L51–L53).</summary>
/// <remarks>The sources give no interval. It is taken from the ranges that the monthly chances of relapse are declared with.</remarks>
internal static class ReturnAfterHelp
{
    /// <summary>Share back by a month when every chance stands at the lower end of its range, and at the upper end.</summary>
    public static (double Low, double High) Between(int month) => (By(month, parameter => parameter.Low), By(month, parameter => parameter.High));

    private static double By(int month, Func<ParameterDeclaration, double> end)
    {
        var spared = 1.0;
        for (var passed = 1; passed <= month; passed++)
            spared *= 1 - end(Hazard(passed));
        return 1 - spared;
    }

    private static ParameterDeclaration Hazard(int month) =>
        ParameterCatalogue.Find("uncertainties.relapse-" + (month <= 6 ? "early" : month <= 12 ? "middle" : month <= 24 ? "late" : "later"))!;
}
