namespace Simulatie.Classroom.Charts;

/// <summary>The height of a chart: from 0 to a round number that leaves air above the highest value and seldom changes.</summary>
public sealed record ChartScale(double Top, IReadOnlyList<double> Ticks)
{
    private static readonly double[] Steps = [1, 2, 2.5, 5, 10];

    /// <param name="air">How many times the highest value must fit below the top.</param>
    /// <param name="limit">No value lies above it; infinity where nothing bounds them.</param>
    public static ChartScale For(IEnumerable<double> values, double air, double limit)
    {
        var highest = values.Where(double.IsFinite).DefaultIfEmpty(0).Max();
        var top = Math.Min(limit, RoundUp(Math.Max(highest * air, limit <= 1 ? 0.05 : 1)));
        var step = RoundUp(top / 5);
        return new ChartScale(top, [.. Enumerable.Range(0, (int)Math.Floor(top / step + 1e-9) + 1).Select(tick => tick * step)]);
    }

    private static double RoundUp(double number)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(number)));
        return power * Steps.First(step => number / power <= step + 1e-9);
    }
}
