using CsCheck;
using Simulatie.Reporting.Figures;

namespace Simulatie.Tests.Reporting.Figures;

public class PlacementTests
{
    private const float Rounding = 0.01f;
    private static readonly Gen<(float Wish, float Height)[]> Labels = Gen.Select(Gen.Float[-50, 250], Gen.Float[8, 30]).Array[1, 12];

    [Fact]
    public void Labels_in_a_column_never_overlap() => Labels.Sample(labels =>
    {
        var placed = Place(labels).Order().ToArray();
        return placed.Zip(placed.Skip(1)).All(pair => pair.First.Bottom <= pair.Second.Top + Rounding);
    });

    [Fact]
    public void Labels_in_a_column_stay_inside_when_they_fit() => Labels.Sample(labels =>
        labels.Sum(label => label.Height) > 200 || Place(labels).All(label => label.Top >= -Rounding && label.Bottom <= 200 + Rounding));

    [Fact]
    public void Labels_in_a_column_keep_the_order_of_their_wishes() => Labels.Sample(labels =>
    {
        var placed = Place(labels);
        return Enumerable.Range(0, labels.Length).All(i => Enumerable.Range(0, labels.Length).All(j => labels[i].Wish >= labels[j].Wish || placed[i].Top < placed[j].Top + Rounding));
    });

    [Fact]
    public void A_label_with_room_stands_where_it_wishes() =>
        Assert.Equal([50f, 150f], LabelPlacement.Column([50, 150], [20, 20], 0, 200));

    [Fact]
    public void Two_labels_with_one_wish_part_evenly() =>
        Assert.Equal([90f, 110f], LabelPlacement.Column([100, 100], [20, 20], 0, 200));

    [Fact]
    public void Labels_beside_points_that_all_found_room_cover_nothing() =>
        Gen.Select(Gen.Float[0, 400], Gen.Float[0, 300]).Array[1, 15].Sample(points =>
        {
            var obstacles = points.Select(point => new Box(point.Item1, point.Item2, 0, 0).Grown(4)).ToArray();
            var bounds = new Box(-20, -20, 440, 340);
            var (boxes, allFree) = PointLabels.Place(points, [.. points.Select(_ => (40f, 12f))], obstacles, bounds);
            return !allFree || boxes.Select((box, i) => bounds.Contains(box) && !obstacles.Any(box.Overlaps) && !boxes.Skip(i + 1).Any(box.Overlaps)).All(clear => clear);
        });

    [Fact]
    public void Every_point_gets_a_label_even_where_there_is_no_room()
    {
        var points = Enumerable.Repeat((10f, 10f), 60).ToArray();
        var (boxes, allFree) = PointLabels.Place(points, [.. points.Select(_ => (40f, 12f))], [], new Box(0, 0, 60, 60));
        Assert.Equal(60, boxes.Count);
        Assert.False(allFree);
    }

    private static (float Top, float Bottom)[] Place((float Wish, float Height)[] labels) =>
        [.. LabelPlacement.Column([.. labels.Select(l => l.Wish)], [.. labels.Select(l => l.Height)], 0, 200)
            .Select((middle, i) => (middle - labels[i].Height / 2, middle + labels[i].Height / 2))];
}
