using CsCheck;
using Simulatie.Model.Numerics;

namespace Simulatie.Tests.Model;

public class PortableMathTests
{
    [Fact]
    public void The_exponential_is_exact_to_three_parts_in_ten_million() =>
        Gen.Float[-79, 79].Sample(x => Math.Abs(PortableMath.Exp(x) / Math.Exp(x) - 1) < 3e-7);

    [Fact]
    public void The_vector_form_agrees_with_the_scalar_form_to_the_bit() =>
        Gen.Float[-200, 200].Array[16].Sample(x =>
        {
            var (values, vector) = (new Column<float>(x), new Column<float>(16));
            SixteenLanes.Store(PortableMath.Exp(SixteenLanes.Load(values, 0)), vector, 0);
            GC.KeepAlive(values);
            return x.Select((value, lane) => BitConverter.SingleToInt32Bits(PortableMath.Exp(value)) == BitConverter.SingleToInt32Bits(vector[lane])).All(same => same);
        });

    [Fact]
    public void The_logistic_lies_between_zero_and_one_and_rises() =>
        Gen.Select(Gen.Float[-50, 50], Gen.Float[0, 50]).Sample((x, more) =>
            PortableMath.Logistic(x) is >= 0 and <= 1 && PortableMath.Logistic(x + more) >= PortableMath.Logistic(x));
}
