using ScottPlot;
using Simulatie.Experiments;
using Simulatie.Experiments.Sensitivity;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>Which part of the variance goes with each parameter, by itself and together with the others.</summary>
public sealed class SobolBars(OutcomeSensitivity found) : ParameterRows(ParameterName.Of(found.Values.Keys), found.Ranking)
{
    public override string Name => "sobol-indices";

    public override Bilingual Title => SensitivityLabels.SobolTitle(found.Outcome);

    public override Bilingual Subtitle => SensitivityLabels.SobolHow;

    public override IReadOnlyList<Bilingual> Notes => SensitivityLabels.LuckInTotals(found.Noise) is { } luck ? [.. base.Notes, luck] : base.Notes;

    internal override IReadOnlyList<(Bilingual Name, Color Color)> Series { get; } =
        [(SensitivityLabels.FirstOrder, FigureStyle.Better), (SensitivityLabels.TotalOrder, Color.FromHex("#9AD1F2"))];

    internal override Bilingual AxisName => SensitivityLabels.ShareOfVariance;

    internal override int Decimals => 2;

    internal override IReadOnlyList<Estimate> BarsOf(int factor) => [found.Indices![factor].First, found.Indices[factor].Total];

    internal override string Write(double value, int decimals, Language language) => WrittenNumbers.Decimal(value, decimals, language);
}
