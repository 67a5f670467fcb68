namespace Simulatie.Reporting.Figures;

/// <summary>An axis whose ticks stand at 1, 2 or 5 times a power of ten.</summary>
/// <param name="Low">Where the axis starts.</param>
/// <param name="High">Where it ends.</param>
/// <param name="Step">From one tick to the next.</param>
internal readonly record struct NiceScale(double Low, double High, double Step)
{
    // No outcome is read to a millionth; differences below it come from rounding.
    private const double Negligible = 1e-6;

    /// <summary>The smallest such axis that holds all values, with about <paramref name="ticks"/> ticks.</summary>
    /// <param name="values">NaN is passed over; without any value the axis runs from 0 to 1.</param>
    /// <param name="roundOut">Ends on a tick; otherwise a little beyond the outermost value, with at least two ticks.</param>
    /// <param name="edge">Part of the axis at either end that <see cref="Ticks"/> will leave out.</param>
    public static NiceScale Around(IEnumerable<double> values, int ticks, bool roundOut = true, double edge = 0)
    {
        var finite = values.Where(double.IsFinite).DefaultIfEmpty(0).ToList();
        var (low, high) = (finite.Min(), finite.Max());
        if (high - low < Math.Max(Negligible, 1e-9 * Math.Abs(high)))
            high = low + (Math.Abs(low) < 10 * Negligible ? 1 : Math.Abs(low) * 0.1);
        var step = NiceStep((high - low) / ticks);
        if (roundOut)
            return new NiceScale(Math.Floor(low / step + 1e-9) * step, Math.Ceiling(high / step - 1e-9) * step, step);
        var air = (high - low) * 0.06;
        return new NiceScale(low - air, high + air, step).WithEnoughTicks(edge);
    }

    /// <summary>A scale needs two numbers to be read; where the ticks fall badly it gets the next closer ones (of 5 the 0.4-fold is 2, of 2 it rounds up to 1, of 1 to 0.5).</summary>
    private NiceScale WithEnoughTicks(double edge)
    {
        var scale = this;
        while (scale.Ticks(edge).Count() < 2)
            scale = scale with { Step = NiceStep(scale.Step * 0.4) };
        return scale;
    }

    /// <summary>Decimals that tell the ticks apart.</summary>
    public int Decimals => Math.Max(0, (int)-Math.Floor(Math.Log10(Step) + 1e-9));

    /// <param name="edge">Part of the axis at either end that gets no tick: labels there would run into a neighbour.</param>
    public IEnumerable<double> Ticks(double edge = 0)
    {
        var first = (long)Math.Ceiling((Low + edge * (High - Low)) / Step - 1e-9);
        var last = (long)Math.Floor((High - edge * (High - Low)) / Step + 1e-9);
        for (var tick = first; tick <= last; tick++)
            yield return tick * Step;
    }

    private static double NiceStep(double rough)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return power * (rough / power) switch { <= 1.0001 => 1, <= 2.0001 => 2, <= 5.0001 => 5, _ => 10 };
    }
}
