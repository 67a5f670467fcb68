using System.Globalization;
using System.Text;

namespace Simulatie.Experiments.Store;

/// <summary>Writes one data file row by row: UTF-8 without mark, lines ended by \n, numbers with nine significant digits and a point, nothing where a value is undefined.</summary>
internal sealed class CsvFile : IDisposable
{
    private readonly StreamWriter _writer;
    private readonly string _name;
    private readonly int _columns;
    private int _column;

    public CsvFile(string folder, string name, IReadOnlyList<string> columns)
    {
        _writer = new StreamWriter(Path.Combine(folder, name), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        (_name, _columns) = (name, columns.Count);
        foreach (var column in columns)
            Text(column);
        EndRow();
    }

    /// <summary>A word; quoted when it holds a comma, a quote or a line end.</summary>
    public CsvFile Text(string text)
    {
        Separate();
        _writer.Write(text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text);
        return this;
    }

    /// <summary>A number; NaN is left empty and minus zero is written as 0.</summary>
    public CsvFile Number(double value)
    {
        Separate();
        if (!double.IsNaN(value))
            _writer.Write((value + 0.0).ToString("G9", CultureInfo.InvariantCulture));
        return this;
    }

    public CsvFile Count(long value)
    {
        Separate();
        _writer.Write(value.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    public CsvFile Numbers(Estimate estimate) => Number(estimate.Mean).Number(estimate.Low).Number(estimate.High);

    public void EndRow()
    {
        if (_column != _columns)
            throw new InvalidOperationException($"{_name}: found a row of {_column} cells, expected {_columns}");
        _column = 0;
        _writer.WriteLine();
    }

    public void Dispose() => _writer.Dispose();

    private void Separate()
    {
        if (_column++ > 0)
            _writer.Write(',');
    }
}
