namespace Simulatie.Reporting.Figures;

/// <summary>Finds room for a label beside each point of a scatter.</summary>
internal static class PointLabels
{
    private static readonly float[] Distances = [7, 12, 20, 32, 48, 68];
    // Right, left, above, below, then the corners; in that order of preference.
    private static readonly (float X, float Y)[] Directions = [(1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (-1, -1), (1, 1), (-1, 1)];

    /// <summary>A box for each label, or null when not all find room: inside the bounds, over no obstacle and over no other label.</summary>
    /// <param name="points">Where the points are.</param>
    /// <param name="sizes">Width and height of each label.</param>
    /// <param name="obstacles">What labels may not cover: points, intervals, lines.</param>
    public static IReadOnlyList<Box>? Place(
        IReadOnlyList<(float X, float Y)> points, IReadOnlyList<(float Width, float Height)> sizes, IReadOnlyList<Box> obstacles, Box bounds)
    {
        var placed = new Box[points.Count];
        var taken = new List<Box>(obstacles);
        // The widest label has the fewest places to go.
        foreach (var label in Enumerable.Range(0, points.Count).OrderByDescending(i => sizes[i].Width).ThenBy(i => i))
        {
            var room = Candidates(points[label], sizes[label]).FirstOrDefault(box => bounds.Contains(box) && !taken.Any(box.Overlaps));
            if (room == default)
                return null;
            placed[label] = room;
            taken.Add(room);
        }
        return placed;
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
