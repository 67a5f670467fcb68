namespace Simulatie.Reporting.Figures;

/// <summary>Finds room for a label beside each point of a scatter.</summary>
internal static class PointLabels
{
    private static readonly float[] Distances = [7, 12, 20, 32, 48, 68];
    // Right, left, above, below, then the corners; in that order of preference.
    private static readonly (float X, float Y)[] Directions = [(1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (-1, -1), (1, 1), (-1, 1)];

    /// <summary>A box for each label: inside the bounds, over no obstacle and over no other label. A label without such room covers an obstacle, at worst another label.</summary>
    /// <param name="points">Where the points are.</param>
    /// <param name="sizes">Width and height of each label.</param>
    /// <param name="obstacles">What labels may not cover: points, intervals, lines.</param>
    /// <returns>The boxes, and whether every label found free room.</returns>
    public static (IReadOnlyList<Box> Boxes, bool AllFree) Place(
        IReadOnlyList<(float X, float Y)> points, IReadOnlyList<(float Width, float Height)> sizes, IReadOnlyList<Box> obstacles, Box bounds)
    {
        var boxes = new Box[points.Count];
        var labels = new List<Box>();
        var allFree = true;
        // The widest label has the fewest places to go.
        foreach (var label in Enumerable.Range(0, points.Count).OrderByDescending(i => sizes[i].Width).ThenBy(i => i))
        {
            var candidates = Candidates(points[label], sizes[label]).ToArray();
            var clear = candidates.Where(box => bounds.Contains(box) && !labels.Any(box.Overlaps)).ToArray();
            var free = clear.Where(box => !obstacles.Any(box.Overlaps)).ToArray();
            allFree &= free.Length > 0;
            boxes[label] = free.Concat(clear).Concat(candidates).First();
            labels.Add(boxes[label]);
        }
        return (boxes, allFree);
    }

    private static IEnumerable<Box> Candidates((float X, float Y) point, (float Width, float Height) size) =>
        from distance in Distances
        from direction in Directions
        select Beside(point, size, distance, direction);

    private static Box Beside((float X, float Y) point, (float Width, float Height) size, float distance, (float X, float Y) direction) => new(
        point.X + direction.X * distance - (1 - direction.X) / 2 * size.Width,
        point.Y + direction.Y * distance - (1 - direction.Y) / 2 * size.Height,
        size.Width, size.Height);
}
