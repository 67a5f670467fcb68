using CsCheck;
using Simulatie.Reporting.Figures;

namespace Simulatie.Tests.Reporting.Figures;

public class NiceScaleTests
{
    private static readonly Gen<double[]> Values = Gen.Double[-1e6, 1e6].Array[1, 10];

    [Fact]
    public void The_axis_holds_all_values() => Gen.Select(Values, Gen.Int[2, 8], Gen.Bool).Sample((values, ticks, roundOut) =>
    {
        var scale = NiceScale.Around(values, ticks, roundOut);
        var unseen = 1e-6 * (1 + scale.Step); // nobody sees a millionth of a tick
        return values.All(value => value >= scale.Low - unseen && value <= scale.High + unseen);
    });

    [Fact]
    public void Ticks_stand_at_1_2_or_5_times_a_power_of_ten() => Gen.Select(Values, Gen.Int[2, 8]).Sample((values, ticks) =>
    {
        var step = NiceScale.Around(values, ticks).Step;
        var leading = step / Math.Pow(10, Math.Floor(Math.Log10(step) + 1e-9));
        return new[] { 1.0, 2, 5, 10 }.Any(nice => Math.Abs(leading - nice) < 1e-6);
    });

    [Fact]
    public void An_axis_that_is_not_rounded_has_at_least_two_ticks_away_from_its_edges() => Gen.Select(Values, Gen.Int[2, 8]).Sample((values, ticks) =>
        NiceScale.Around(values, ticks, roundOut: false, edge: 0.08).Ticks(0.08).Count() >= 2);

    [Fact]
    public void The_decimals_tell_neighbouring_ticks_apart() => Gen.Select(Gen.Double[-100, 100].Array[1, 10], Gen.Int[2, 8]).Sample((values, ticks) =>
    {
        var scale = NiceScale.Around(values, ticks);
        var written = scale.Ticks().Select(tick => Math.Round(tick, Math.Min(15, scale.Decimals))).ToArray();
        return written.Distinct().Count() == written.Length;
    });

    [Fact]
    public void Nothing_but_undefined_values_gives_an_axis_from_0_to_1() =>
        Assert.Equal((0.0, 1.0), (NiceScale.Around([double.NaN], 5).Low, NiceScale.Around([double.NaN], 5).High));
}
