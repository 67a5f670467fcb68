using Simulatie.Experiments.Calibration;
using Simulatie.Experiments.Validation;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>What a calibration shows: each free parameter before and after, every two together, and the study beside studies of the model.</summary>
public static class CalibrationFigures
{
    public static IReadOnlyList<Figure> Of(Ensemble ensemble) => [new PosteriorMarginals(ensemble), new PosteriorPairs(ensemble)];

    public static IReadOnlyList<Figure> Of(Predictive predictive, BlijverReading reading, int towns) => PredictiveFigure.Of(predictive, reading, towns);
}
