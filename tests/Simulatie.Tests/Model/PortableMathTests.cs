using CsCheck;
using Simulatie.Model.Numerics;

namespace Simulatie.Tests.Model;

public class PortableMathTests
{
    [Fact]
    public void The_exponential_is_exact_to_seven_parts_in_ten_million() =>
        Gen.Float[-79, 79].Sample(x => Math.Abs(PortableMath.Exp(x) / Math.Exp(x) - 1) < 7e-7);

    [Fact]
    public void So_is_the_power_of_two() =>
        Gen.Float[-115, 115].Sample(x => Math.Abs(PortableMath.Exp2(OneLane.Of(x)).Value / Math.Pow(2, x) - 1) < 7e-7);

    [Fact]
    public void Powers_of_two_are_the_same_whatever_the_width() =>
        Gen.OneOf(Gen.Float[-200, 200], Gen.Int[-400, 400].Select(halves => halves / 2f)).Array[16].Sample(x => Widths<EightLanes>(x) && Widths<SixteenLanes>(x));

    private static bool Widths<T>(float[] x)
        where T : unmanaged, ILanes<T>
    {
        var (values, powers) = (new Column<float>(x), new Column<float>(16));
        for (var row = 0; row < 16; row += T.Count)
            T.Store(PortableMath.Exp2(T.Load(values, row)), powers, row);
        var same = x.Select((value, lane) => PortableMath.Exp2(OneLane.Of(value)).Value.Equals(powers[lane])).All(equal => equal);
        GC.KeepAlive(values);
        GC.KeepAlive(powers);
        return same;
    }

    [Fact]
    public void A_whole_power_of_two_is_exact() =>
        Gen.Int[-115, 115].Sample(x => PortableMath.Exp2(OneLane.Of(x)).Value == Math.Pow(2, x));

    [Fact]
    public void The_vector_form_agrees_with_the_scalar_form_to_the_bit() =>
        Gen.Float[-200, 200].Array[16].Sample(x =>
        {
            var (values, vector) = (new Column<float>(x), new Column<float>(16));
            SixteenLanes.Store(PortableMath.Exp(SixteenLanes.Load(values, 0)), vector, 0);
            GC.KeepAlive(values);
            return x.Select((value, lane) => BitConverter.SingleToInt32Bits(PortableMath.Exp(value)) == BitConverter.SingleToInt32Bits(vector[lane])).All(same => same);
        });
}
