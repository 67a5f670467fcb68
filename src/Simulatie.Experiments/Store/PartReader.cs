using Parquet;
using Parquet.Schema;

namespace Simulatie.Experiments.Store;

/// <summary>Reads columns of a part file.</summary>
internal sealed class PartReader : IDisposable
{
    private readonly FileStream _file;
    private readonly ParquetReader _reader;

    private PartReader(FileStream file, ParquetReader reader) => (_file, _reader) = (file, reader);

    /// <exception cref="UserMistake">It is no whole Parquet file.</exception>
    public static PartReader Open(string path)
    {
        var file = File.OpenRead(path);
        try
        {
            return new PartReader(file, ParquetReader.CreateAsync(file).GetAwaiter().GetResult());
        }
        catch (Exception unreadable) when (unreadable is not OutOfMemoryException)
        {
            file.Dispose();
            throw new UserMistake($"{path}: it cannot be read ({unreadable.Message}), expected a part of a sweep; where it is damaged, remove it and give the sweep's command again");
        }
    }

    /// <summary>The names of the columns, in order.</summary>
    public IReadOnlyList<string> Columns => [.. _reader.Schema.DataFields.Select(column => column.Name)];

    /// <summary>Texts; null where there is none.</summary>
    public string?[] Texts(string column) => All(column, (rows, field) =>
    {
        var texts = new string?[rows.RowCount];
        rows.ReadAsync(field, texts.AsMemory()!).AsTask().GetAwaiter().GetResult();
        return texts;
    });

    /// <summary>Numbers of a column that always has one.</summary>
    public T[] Numbers<T>(string column) where T : struct => All(column, (rows, field) =>
    {
        var numbers = new T[rows.RowCount];
        rows.ReadAsync<T>(field, numbers.AsMemory()).AsTask().GetAwaiter().GetResult();
        return numbers;
    });

    /// <summary>Numbers; null where there is none.</summary>
    public T?[] NumbersOrNothing<T>(string column) where T : struct => All(column, (rows, field) =>
    {
        var numbers = new T?[rows.RowCount];
        rows.ReadAsync<T>(field, numbers.AsMemory()).AsTask().GetAwaiter().GetResult();
        return numbers;
    });

    public void Dispose()
    {
        _reader.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _file.Dispose();
    }

    private T[] All<T>(string column, Func<ParquetRowGroupReader, DataField, T[]> read)
    {
        var field = _reader.Schema.DataFields.FirstOrDefault(field => field.Name == column)
            ?? throw new UserMistake($"{_file.Name}: found no column '{column}', expected every parameter that {SweepFile.Name} says is varied; was that file changed?");
        var values = new List<T>();
        for (var group = 0; group < _reader.RowGroupCount; group++)
        {
            using var rows = _reader.OpenRowGroupReader(group);
            values.AddRange(read(rows, field));
        }
        return [.. values];
    }
}
