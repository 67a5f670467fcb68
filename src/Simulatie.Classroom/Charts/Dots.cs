using System.Text;
using Simulatie.Classroom.Live;
using Simulatie.Classroom.Texts;

namespace Simulatie.Classroom.Charts;

/// <summary>The dots of one cell of the map, placed row by row in the order of the workers.</summary>
/// <param name="Size">Distance between two dots.</param>
/// <param name="Paths">One path per class of trust: little, some, much; a round pen turns each point into a dot.</param>
/// <param name="Followed">Where the followed family is; null when it is elsewhere.</param>
public sealed record Dots(double Size, IReadOnlyList<string> Paths, (double X, double Y)? Followed)
{
    public const double Width = 100, Height = 62;

    private const double Largest = 10;

    /// <param name="followed">The family that a page follows, or −1.</param>
    public static Dots Of(IReadOnlyList<Tie> ties, int followed)
    {
        var size = Math.Min(Largest, Math.Sqrt(Width * Height / Math.Max(1, ties.Count)) * 0.97);
        while (ties.Count > Columns(size) * (int)(Height / size))
            size *= 0.98;
        var paths = new[] { new StringBuilder(), new StringBuilder(), new StringBuilder() };
        (double, double)? at = null;
        for (var index = 0; index < ties.Count; index++)
        {
            var (x, y) = ((index % Columns(size) + 0.5) * size, (index / Columns(size) + 0.5) * size);
            paths[Math.Clamp((int)(ties[index].Trust * 3), 0, 2)].Append('M').Append(Words.At(x)).Append(' ').Append(Words.At(y)).Append("h0");
            if (ties[index].Family == followed)
                at = (x, y);
        }

        return new Dots(size, [.. paths.Select(path => path.ToString())], at);
    }

    private static int Columns(double size) => (int)(Width / size);
}
