using Simulatie.Experiments;
using Simulatie.Experiments.Designs;
using Simulatie.Model.Parameters;
using Simulatie.Scenarios.Yaml;
using Sylvan.Data.Csv;

namespace Simulatie.Scenarios.Designs;

/// <summary>Reads points from a CSV file: the first line holds keys of parameters, every other line one point.</summary>
public static class PointsReader
{
    private const int MostProblems = 20;

    /// <summary>The points; an empty cell leaves the parameter as the scenario has it, and a blank line is none.</summary>
    /// <param name="seed">Chooses the order in which the points are run.</param>
    /// <exception cref="UserMistake">The file cannot be used; the first problems are a message each.</exception>
    public static PointList Read(string path, uint seed)
    {
        try
        {
            using var reader = CsvDataReader.Create(path, new CsvDataReaderOptions { Delimiter = ',', HasHeaders = true });
            return Read(reader, path, seed);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or CsvFormatException or FormatException)
        {
            throw new UserMistake($"{path}: it cannot be read as a CSV file ({unreadable.Message}), expected keys of parameters on the first line and a point on every other");
        }
    }

    private static PointList Read(CsvDataReader reader, string path, uint seed)
    {
        var (problems, points) = (new List<Problem>(), new List<double[]>());
        var parameters = Header(reader, path, problems);
        while (problems.Count == 0 && reader.Read())
        {
            if (IsBlank(reader))
                continue;
            if (reader.RowFieldCount != parameters.Length)
                problems.Add(new Problem(path, reader.RowNumber + 1, 1, Cells(reader.RowFieldCount), $"{Cells(parameters.Length)}, one under each key; a number has a decimal point, not a comma"));
            else
                points.Add([.. parameters.Select((parameter, column) => Cell(parameter, reader.GetString(column), path, reader.RowNumber + 1, column, problems))]);
        }
        if (problems.Count == 0 && points.Count == 0)
            problems.Add(new Problem(path, 2, 1, "no point", "a line with a number under each key"));
        if (problems.Count > 0)
            throw new UserMistake([.. problems.Take(MostProblems).Select(problem => problem.ToString())]);
        return new PointList([.. parameters.Select((parameter, column) => Range(parameter, points, column))], points, seed);
    }

    private static string Cells(int count) => count == 1 ? "one cell" : $"{count} cells";

    private static bool IsBlank(CsvDataReader reader) => reader.RowFieldCount == 0 || (reader.RowFieldCount == 1 && reader.GetString(0).Trim() == "");

    private static ParameterDeclaration[] Header(CsvDataReader reader, string path, List<Problem> problems)
    {
        var parameters = new List<ParameterDeclaration>();
        for (var column = 0; column < reader.FieldCount; column++)
            if (ParameterCatalogue.Find(reader.GetName(column).Trim()) is { } parameter && !parameters.Contains(parameter))
                parameters.Add(parameter);
            else
                problems.Add(new Problem(path, 1, column + 1, Quote.Of(reader.GetName(column)), "the key of a parameter, each once: 'simulatie parameters' lists them", ParameterCatalogue.Nearest(reader.GetName(column).Trim())));
        return [.. parameters];
    }

    private static double Cell(ParameterDeclaration parameter, string text, string path, int line, int column, List<Problem> problems)
    {
        if (text.Trim() == "")
            return double.NaN;
        if (ValueText.TryRead(parameter, new Word(line, column + 1, text.Trim(), Quoted: false), out var value, out var expected, byHand: false))
            return value!.Value;
        problems.Add(new Problem(path, line, column + 1, Quote.Of(text), expected));
        return double.NaN;
    }

    // What the points span; a column of one value spans the declared range.
    private static Factor Range(ParameterDeclaration parameter, List<double[]> points, int column)
    {
        var values = points.Select(point => point[column]).Where(value => !double.IsNaN(value)).ToList();
        return values.Count > 0 && values.Min() < values.Max() ? new Factor(parameter, values.Min(), values.Max()) : Factor.WholeRange(parameter);
    }
}
