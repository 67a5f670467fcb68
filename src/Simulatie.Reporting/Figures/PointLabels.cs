namespace Simulatie.Reporting.Figures;

/// <summary>Finds room for a label beside each point of a scatter.</summary>
internal static class PointLabels
{
    private const float ClearlyNearer = 0.7f;
    private static readonly float[] Distances = [7, 12, 20, 32, 48, 68];
    // Right, left, above, below, then the corners; in that order of preference.
    private static readonly (float X, float Y)[] Directions = [(1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (-1, -1), (1, 1), (-1, 1)];

    /// <summary>A box for each label: inside the bounds, over no obstacle and over no other label. A label without such room covers an obstacle, at worst another label.
    /// A place that is not clearly nearer to its own point than to another is taken only when there is no better.</summary>
    /// <param name="points">Where the points are; the first have the first choice.</param>
    /// <param name="sizes">Width and height of each label.</param>
    /// <param name="obstacles">What labels may not cover: points, intervals, lines.</param>
    /// <returns>The boxes, and whether every label found free room.</returns>
    public static (IReadOnlyList<Box> Boxes, bool AllFree) Place(
        IReadOnlyList<(float X, float Y)> points, IReadOnlyList<(float Width, float Height)> sizes, IReadOnlyList<Box> obstacles, Box bounds)
    {
        var boxes = new Box[points.Count];
        var labels = new List<Box>();
        var allFree = true;
        for (var label = 0; label < points.Count; label++)
        {
            var candidates = Candidates(points[label], sizes[label]).ToArray();
            var clear = candidates.Where(box => bounds.Contains(box) && !labels.Any(box.Overlaps)).ToArray();
            var free = clear.Where(box => !obstacles.Any(box.Overlaps)).ToArray();
            var own = free.Where(box => points.Where((_, other) => other != label).All(other => Distance(box, points[label]) <= Distance(box, other) * ClearlyNearer));
            allFree &= free.Length > 0;
            boxes[label] = own.Concat(free).Concat(clear).Concat(candidates).First();
            labels.Add(boxes[label]);
        }
        return (boxes, allFree);
    }

    private static IEnumerable<Box> Candidates((float X, float Y) point, (float Width, float Height) size) =>
        from distance in Distances
        from direction in Directions
        select Beside(point, size, distance, direction);

    /// <summary>From a point to the nearest edge of a box.</summary>
    public static float Distance(Box box, (float X, float Y) point)
    {
        var (x, y) = (Math.Clamp(point.X, box.Left, box.Right) - point.X, Math.Clamp(point.Y, box.Top, box.Bottom) - point.Y);
        return MathF.Sqrt(x * x + y * y);
    }

    private static Box Beside((float X, float Y) point, (float Width, float Height) size, float distance, (float X, float Y) direction) => new(
        point.X + direction.X * distance - (1 - direction.X) / 2 * size.Width,
        point.Y + direction.Y * distance - (1 - direction.Y) / 2 * size.Height,
        size.Width, size.Height);
}
