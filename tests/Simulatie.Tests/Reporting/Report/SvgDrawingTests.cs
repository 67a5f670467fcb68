using CsCheck;
using Simulatie.Reporting.Report;

namespace Simulatie.Tests.Reporting.Report;

public class SvgDrawingTests
{
    private static readonly Gen<(double[] Wanted, double[] Heights)> Labels =
        from count in Gen.Int[1, 12]
        from wanted in Gen.Double[0, 300].Array[count]
        from heights in Gen.Double[10, 30].Array[count]
        select (wanted, heights);

    [Fact]
    public void Labels_never_overlap_and_none_falls_below_the_drawing() => Labels.Sample(labels =>
    {
        var places = SvgDrawing.Apart(labels.Wanted, labels.Heights, 300);
        var order = Enumerable.Range(0, places.Length).OrderBy(index => places[index]).ToArray();
        return places.All(place => place <= 300 + 1e-9)
            && order.Zip(order.Skip(1)).All(pair => places[pair.Second] - places[pair.First] >= (labels.Heights[pair.First] + labels.Heights[pair.Second]) / 2 - 1e-9);
    });

    [Fact]
    public void Labels_that_have_room_stay_where_they_belong() => Assert.Equal([100, 20, 200], SvgDrawing.Apart([100, 20, 200], [12, 12, 12], 300));
}
