using Simulatie.Experiments;
using Simulatie.Model.Observation;
using Simulatie.Reporting.Figures;
using Simulatie.Study;

namespace Simulatie.Reporting.Tables;

/// <summary>The numbers of an outcome as the tables write them: as many decimals as its unit deserves.</summary>
internal static class OutcomeText
{
    private const string Nothing = "–";
    private const int MostMoreDecimals = 4;

    public static string Level(Outcome outcome, double value, Language language) =>
        !double.IsFinite(value) ? Nothing
        : InEuro(outcome) ? WrittenNumbers.Euro(value, language)
        : OutcomeScale.Of(outcome) is var scale ? scale.Level(value * scale.Factor, Decimals(outcome), language) : "";

    /// <param name="more">Decimals beyond the usual.</param>
    public static string Difference(Outcome outcome, double value, Language language, int more = 0) =>
        !double.IsFinite(value) ? Nothing
        : InEuro(outcome) ? WrittenNumbers.SignedEuro(value, language)
        : WrittenNumbers.Signed(value * OutcomeScale.Of(outcome).Factor, Decimals(outcome) + more, language);

    /// <summary>One bound or the mean of an effect, with as many more decimals as a resolved one needs to be seen apart from zero.</summary>
    public static string Difference(Effect effect, double value, Language language) => Difference(effect.Outcome, value, language, MoreDecimals(effect));

    private static int MoreDecimals(Effect effect)
    {
        bool IsZero(double value, int more) => Difference(effect.Outcome, value, Language.English, more) == Difference(effect.Outcome, 0, Language.English, more);
        var (low, mean, high) = effect.Difference;
        return effect.Resolved ? Enumerable.Range(0, MostMoreDecimals + 1).FirstOrDefault(more => !IsZero(low, more) && !IsZero(mean, more) && !IsZero(high, more), MostMoreDecimals) : 0;
    }

    /// <summary>"[low; high]", or nothing when one replicate leaves no interval.</summary>
    public static string Interval(Estimate estimate, Func<double, string> write) =>
        double.IsFinite(estimate.Low) && double.IsFinite(estimate.High) ? $"[{write(estimate.Low)}; {write(estimate.High)}]" : "";

    private static bool InEuro(Outcome outcome) => OutcomeCatalogue.Of(outcome).Unit is "euro" or "euro per year";

    private static int Decimals(Outcome outcome) => OutcomeCatalogue.Of(outcome).Unit switch
    {
        "0-1" => 3,
        "hours per month" or "per year" => 2,
        _ => 1,
    };
}
