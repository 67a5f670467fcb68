using System.Text;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>Writes figures as <c>name.png</c> and <c>name.svg</c>, in the language of the run.</summary>
public static class FigureFiles
{
    /// <summary>Writes all figures into a folder, which is made when it is not there.</summary>
    /// <returns>The paths of the files, in the order of the figures.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was cancelled; the files so far remain.</exception>
    public static IReadOnlyList<string> Write(IEnumerable<Figure> figures, string folder, Language language, CancellationToken cancel = default)
    {
        Directory.CreateDirectory(folder);
        var paths = new List<string>();
        foreach (var figure in figures)
        {
            cancel.ThrowIfCancellationRequested();
            var (png, svg) = (Path.Combine(folder, figure.Name + ".png"), Path.Combine(folder, figure.Name + ".svg"));
            File.WriteAllBytes(png, figure.Png(language));
            File.WriteAllText(svg, figure.Svg(language), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            paths.AddRange([png, svg]);
        }
        return paths;
    }
}
