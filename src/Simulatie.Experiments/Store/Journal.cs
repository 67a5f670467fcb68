using System.Security.Cryptography;
using Simulatie.Experiments.Sweeps;

namespace Simulatie.Experiments.Store;

/// <summary>The finished runs of a part that is not full yet, added one by one, so that whatever ends the program costs no finished run.</summary>
/// <remarks>A record that was torn off while being written fails its checksum; it and whatever follows is cut away at the next start.</remarks>
internal sealed class Journal : IDisposable
{
    private const int ChecksumBytes = 8;
    private readonly FileStream _file;

    private Journal(FileStream file) => _file = file;

    /// <summary>Opens the journal, made when there is none, and tells what it holds.</summary>
    /// <param name="found">Told of each whole record, in the order in which they were added.</param>
    public static Journal Open(string path, Action<long, RunResult> found)
    {
        var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        try
        {
            var whole = 0L;
            using (var reader = new BinaryReader(file, System.Text.Encoding.UTF8, leaveOpen: true))
                while (ReadRecord(reader, file.Length) is var (run, result))
                {
                    found(run, result);
                    whole = file.Position;
                }
            file.SetLength(whole);
            file.Position = whole;
            return new Journal(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Adds one finished run; when this returns, only the loss of power can lose it.</summary>
    public void Add(long run, RunResult result)
    {
        var body = Body(run, result);
        using var record = new MemoryStream();
        using var writer = new BinaryWriter(record);
        writer.Write(body.Length);
        writer.Write(body);
        writer.Write(Checksum(body));
        _file.Write(record.GetBuffer().AsSpan(0, (int)record.Length));
        _file.Flush();
    }

    public void Dispose() => _file.Dispose();

    private static byte[] Body(long run, RunResult result)
    {
        using var body = new MemoryStream();
        using var writer = new BinaryWriter(body);
        writer.Write(run);
        writer.Write(result.Key);
        writer.Write(result.Error is not null);
        writer.Write(result.Error ?? "");
        WriteNumbers(writer, result.Varied);
        WriteNumbers(writer, result.Values);
        writer.Flush();
        return body.ToArray();
    }

    private static (long, RunResult)? ReadRecord(BinaryReader reader, long length)
    {
        if (length - reader.BaseStream.Position < sizeof(int))
            return null;
        var size = reader.ReadInt32();
        if (size <= 0 || length - reader.BaseStream.Position < (long)size + ChecksumBytes)
            return null;
        var body = reader.ReadBytes(size);
        if (!Checksum(body).SequenceEqual(reader.ReadBytes(ChecksumBytes)))
            return null;
        using var inside = new BinaryReader(new MemoryStream(body));
        var (run, key, failed, error) = (inside.ReadInt64(), inside.ReadString(), inside.ReadBoolean(), inside.ReadString());
        return (run, new RunResult(key, ReadNumbers(inside), ReadNumbers(inside), failed ? error : null));
    }

    private static void WriteNumbers(BinaryWriter writer, double[] numbers)
    {
        writer.Write(numbers.Length);
        foreach (var number in numbers)
            writer.Write(number);
    }

    private static double[] ReadNumbers(BinaryReader reader)
    {
        var numbers = new double[reader.ReadInt32()];
        for (var at = 0; at < numbers.Length; at++)
            numbers[at] = reader.ReadDouble();
        return numbers;
    }

    private static byte[] Checksum(byte[] body) => SHA256.HashData(body)[..ChecksumBytes];
}
