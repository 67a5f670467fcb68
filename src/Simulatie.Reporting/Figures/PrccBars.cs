using ScottPlot;
using Simulatie.Experiments;
using Simulatie.Experiments.Sensitivity;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>Whether the outcome rises or falls with each parameter, and how strictly.</summary>
public sealed class PrccBars(OutcomeSensitivity found) : ParameterRows(ParameterName.Of(found.Values.Keys), RankingOf(found))
{
    public override string Name => "prcc";

    public override Bilingual Title => SensitivityLabels.PrccTitle(found.Outcome);

    public override Bilingual Subtitle => SensitivityLabels.PrccHow;

    internal override IReadOnlyList<(Bilingual Name, Color Color)> Series => [(SensitivityLabels.Prcc, FigureStyle.Better)];

    internal override Bilingual AxisName => SensitivityLabels.Prcc;

    internal override int Decimals => 2;

    internal override IReadOnlyList<Estimate> BarsOf(int factor) => [found.Correlations![factor]];

    /// <summary>Grey where the interval holds 0.</summary>
    internal override Color ColorOf(int series, Estimate bar) => bar.ExcludesZero ? FigureStyle.Better : FigureStyle.Unresolved;

    internal override string Write(double value, int decimals, Language language) => WrittenNumbers.Signed(value, decimals, language);

    private static IReadOnlyList<int> RankingOf(OutcomeSensitivity found) => (found with { Indices = null }).Ranking;
}
