using System.Security.Cryptography;
using System.Text;
using Simulatie.Experiments.Calibration;

namespace Simulatie.Experiments.Recovery;

/// <summary>Makes what is kept of the town with one number in the bank.</summary>
/// <returns>Always equally many numbers.</returns>
internal delegate double[] BankRow(uint index);

/// <summary>Simulations from the prior, shared by all trials of a recovery and kept in a file that grows until it is long enough.</summary>
/// <remarks>The file is a head (a mark and the hash of what it belongs to) and one row of numbers per simulation, in order. What a kill left of a row is cut off.
/// A row depends on its number alone, so threads and interruptions change nothing.</remarks>
internal sealed class PriorBank
{
    private const int Batch = 512;
    private static readonly byte[] Mark = "SIMBANK1"u8.ToArray();

    private readonly double[][] _rows;

    private PriorBank(double[][] rows) => _rows = rows;

    public int Count => _rows.Length;

    public double[] this[int index] => _rows[index];

    /// <summary>Reads what the file holds and simulates what is missing.</summary>
    /// <param name="belongsTo">Engine, seed, town and targets in words: another bank is refused.</param>
    /// <param name="progress">Told (rows there, rows wanted).</param>
    /// <exception cref="UserMistake">The file is no bank, or that of another recovery.</exception>
    public static PriorBank Fill(
        string file, string belongsTo, int count, int rowLength, BankRow make, int threads, Action<int, int>? progress = null, CancellationToken cancel = default)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        byte[] head = [.. Mark, .. SHA256.HashData(Encoding.UTF8.GetBytes(belongsTo))];
        using var stream = new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        var rows = new List<double[]>(count);
        rows.AddRange(Read(stream, file, head, rowLength).Take(count));
        while (rows.Count < count)
        {
            var made = new double[Math.Min(Batch, count - rows.Count)][];
            var first = (uint)rows.Count;
            InParallel.For(made.Length, threads, cancel, slot => made[slot] = make(first + (uint)slot));
            foreach (var row in made)
                stream.Write(Bytes(row));
            stream.Flush(flushToDisk: true);
            rows.AddRange(made);
            progress?.Invoke(rows.Count, count);
        }
        return new PriorBank([.. rows]);
    }

    /// <summary>The whole rows of the file; leaves it at the end of the last of them.</summary>
    private static List<double[]> Read(FileStream stream, string file, byte[] head, int rowLength)
    {
        var rows = new List<double[]>();
        if (stream.Length < head.Length && IsBegunHead(stream, head))
        {
            stream.SetLength(0);
            stream.Write(head);
            return rows;
        }
        var found = new byte[head.Length];
        stream.Position = 0;
        if (stream.ReadAtLeast(found, found.Length, throwOnEndOfStream: false) < found.Length || !found.AsSpan(0, Mark.Length).SequenceEqual(Mark))
            throw new UserMistake($"{file}: found a file that is no bank of simulations, expected one of ours or a name that is free");
        if (!found.AsSpan().SequenceEqual(head))
            throw new UserMistake($"{file}: found simulations of another engine, seed, town or target, expected those of this command: remove the file, or give another with --bank-file");
        var bytes = new byte[rowLength * sizeof(double)];
        while (stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length)
            rows.Add([.. Enumerable.Range(0, rowLength).Select(place => BitConverter.ToDouble(bytes, place * sizeof(double)))]);
        stream.SetLength(head.Length + (long)rows.Count * bytes.Length);
        stream.Position = stream.Length;
        return rows;
    }

    /// <summary>An empty file, or one that a kill ended inside its head.</summary>
    private static bool IsBegunHead(FileStream stream, byte[] head)
    {
        var begun = new byte[stream.Length];
        stream.ReadExactly(begun);
        return head.AsSpan().StartsWith(begun);
    }

    private static byte[] Bytes(double[] row)
    {
        var bytes = new byte[row.Length * sizeof(double)];
        Buffer.BlockCopy(row, 0, bytes, 0, bytes.Length);
        return bytes;
    }
}
