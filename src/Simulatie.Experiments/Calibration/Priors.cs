using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Experiments.Calibration;

/// <summary>The free parameters with their priors: each uniform between the two ends that its declaration gives, independent of the others.</summary>
/// <remarks>Calibration works in a unit cube, one axis per parameter: 0 is the lower end of the prior and 1 the upper.</remarks>
public sealed class Priors
{
    /// <summary>Standard deviation of every prior on its axis: that of a uniform variable on 0..1.</summary>
    public static readonly double Deviation = Math.Sqrt(1 / 12.0);

    private Priors(IReadOnlyList<ParameterDeclaration> parameters) => Parameters = parameters;

    /// <summary>Every parameter that is declared as calibrated.</summary>
    public static Priors Declared { get; } = new([.. ParameterCatalogue.All.Where(parameter => parameter.Standing == Standing.Calibrated)]);

    public IReadOnlyList<ParameterDeclaration> Parameters { get; }

    public int Count => Parameters.Count;

    /// <summary>The value of one parameter at a place from 0 to 1 of its prior.</summary>
    public double Value(int parameter, double unit) => Parameters[parameter].Low + unit * (Parameters[parameter].High - Parameters[parameter].Low);

    /// <summary>The place of a value in the prior of one parameter.</summary>
    public double Unit(int parameter, double value) =>
        (value - Parameters[parameter].Low) / (Parameters[parameter].High - Parameters[parameter].Low);

    /// <summary>All values at one point of the unit cube.</summary>
    public double[] Values(IReadOnlyList<double> unit) => [.. unit.Select((place, parameter) => Value(parameter, place))];

    /// <summary>The parameters with the free ones set to those of a point of the unit cube.</summary>
    public ModelParameters At(ModelParameters parameters, IReadOnlyList<double> unit)
    {
        for (var free = 0; free < Count; free++)
            parameters = Parameters[free].With(parameters, Math.Clamp(Value(free, unit[free]), Parameters[free].Low, Parameters[free].High));
        return parameters;
    }

    /// <summary>A point drawn from the prior, always the same for the same seed and numbers.</summary>
    internal double[] Draw(KeyedLuck luck, uint generation, uint index) => DrawUnit(luck, Count, generation, index);

    internal static double[] DrawUnit(KeyedLuck luck, int dimensions, uint generation, uint index) =>
        [.. Enumerable.Range(0, dimensions).Select(place => luck.Uniform(Purpose.PriorDraw, generation, index, (uint)place))];
}
