using Simulatie.Model.Observation;

namespace Simulatie.Classroom.Charts;

/// <summary>The highest value that an outcome can take.</summary>
internal static class Limits
{
    public static double Of(OutcomeDefinition outcome) => outcome.Unit is "share" or "0-1" ? 1 : double.PositiveInfinity;
}
