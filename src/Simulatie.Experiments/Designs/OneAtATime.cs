namespace Simulatie.Experiments.Designs;

/// <summary>The scenario itself (point 0), and then each factor through its levels while the others stay as the scenario has them.</summary>
/// <remarks>Shows each factor's own effect around one point and nothing of how factors work together.</remarks>
public sealed class OneAtATime : Design
{
    public const string Name = "one-at-a-time";

    private readonly long[] _first;

    /// <param name="factors">Each with its number of levels.</param>
    public OneAtATime(IReadOnlyList<Factor> factors) : base(Name, factors)
    {
        _first = new long[factors.Count + 1];
        _first[0] = 1;
        for (var column = 0; column < factors.Count; column++)
            _first[column + 1] = _first[column] + factors[column].Levels!.Value;
    }

    public override long Count => _first[^1];

    public override double[] Point(long number)
    {
        CheckNumber(number);
        var values = Enumerable.Repeat(double.NaN, Factors.Count).ToArray();
        for (var column = 0; column < values.Length; column++)
            if (number >= _first[column] && number < _first[column + 1])
                values[column] = Factors[column].AtLevel((int)(number - _first[column]), Factors[column].Levels!.Value);
        return values;
    }
}
