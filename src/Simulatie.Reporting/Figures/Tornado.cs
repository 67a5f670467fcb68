using System.Globalization;
using ScottPlot;
using Simulatie.Experiments;
using Simulatie.Experiments.Sensitivity;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>What each parameter does by itself: the outcome at its lowest and its highest value beside the scenario itself.</summary>
public sealed class Tornado(OutcomeSensitivity found) : ParameterRows(ParameterName.Of(found.Values.Keys), found.Ranking)
{
    private readonly OutcomeScale _scale = OutcomeScale.Of(found.Outcome.Outcome);

    public override string Name => "tornado";

    public override Bilingual Title => SensitivityLabels.TornadoTitle(found.Outcome);

    public override Bilingual Subtitle => SensitivityLabels.TornadoHow;

    internal override IReadOnlyList<(Bilingual Name, Color Color)> Series { get; } =
        [(SensitivityLabels.AtLowest, FigureStyle.Colours[1]), (SensitivityLabels.AtHighest, FigureStyle.Better)];

    internal override Bilingual AxisName => SensitivityLabels.Change(_scale.DifferenceUnit);

    /// <summary>Two figures of the longest bar.</summary>
    internal override int Decimals => Rows.SelectMany(BarsOf).Select(bar => Math.Abs(bar.Mean)).Where(double.IsFinite).DefaultIfEmpty(0).Max() is > 0 and var longest
        ? Math.Clamp((int)Math.Ceiling(1 - Math.Log10(longest)), 0, 4)
        : 0;

    internal override IReadOnlyList<Estimate> BarsOf(int factor) => [Scaled(found.Swings![factor].AtLow), Scaled(found.Swings[factor].AtHigh)];

    internal override string Prefix(int factor, int series, Language language)
    {
        var level = found.Swings![factor].Levels[series == 0 ? 0 : ^1].ToString("G3", CultureInfo.InvariantCulture);
        return (language == Language.Dutch ? level.Replace('.', ',') : level) + ": ";
    }

    internal override string Write(double value, int decimals, Language language) => WrittenNumbers.Signed(value, decimals, language);

    private Estimate Scaled(Estimate value) => new(value.Mean * _scale.Factor, value.Low * _scale.Factor, value.High * _scale.Factor);
}
