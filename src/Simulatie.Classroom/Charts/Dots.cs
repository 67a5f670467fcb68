using System.Text;
using Simulatie.Classroom.Live;
using Simulatie.Classroom.Texts;

namespace Simulatie.Classroom.Charts;

/// <summary>The dots of one cell of the map, placed row by row in the order of the workers.</summary>
/// <param name="Size">Distance between two dots.</param>
/// <param name="Paths">One path per class of trust: little, some, much; a round pen turns each point into a dot.</param>
public sealed record Dots(double Size, IReadOnlyList<string> Paths)
{
    public const double Width = 100, Height = 62;

    private const double Largest = 10;

    public static Dots Of(IReadOnlyList<Tie> ties)
    {
        var size = Math.Min(Largest, Math.Sqrt(Width * Height / Math.Max(1, ties.Count)) * 0.97);
        while (ties.Count > Columns(size) * (int)(Height / size))
            size *= 0.98;
        var dots = new Dots(size, []);
        var paths = new[] { new StringBuilder(), new StringBuilder(), new StringBuilder() };
        for (var index = 0; index < ties.Count; index++)
        {
            var (x, y) = dots.Place(index);
            paths[Math.Clamp((int)(ties[index].Trust * 3), 0, 2)].Append('M').Append(Words.At(x)).Append(' ').Append(Words.At(y)).Append("h0");
        }

        return dots with { Paths = [.. paths.Select(path => path.ToString())] };
    }

    /// <summary>Where a dot lies.</summary>
    public (double X, double Y) Place(int index) => ((index % Columns(Size) + 0.5) * Size, (index / Columns(Size) + 0.5) * Size);

    private static int Columns(double size) => (int)(Width / size);
}
