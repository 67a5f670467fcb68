using System.Runtime.CompilerServices;

/// <summary>What one thread counts in a step, and the room it works in. Whole numbers only, so that neither order nor threads can change a sum.</summary>
internal sealed class ModelRTally
{
    /// <summary>Trust is summed in these parts of one.</summary>
    public const float Parts = 1 << 22;

    public readonly long[] Counts = new long[ModelRTables.States];
    public long Trust;
    public long Ruptures;

    /// <summary>The highest worker role that a worker of the block may take this step.</summary>
    public readonly byte[] Ceilings = new byte[ModelR.Block + 64];

    /// <summary>Two neighbouring states, counted with one addition.</summary>
    public readonly uint[] Pairs = new uint[1 << 16];

    /// <summary>The newcomers of a row: where, and their words of chance.</summary>
    public readonly uint[] Places = new uint[ModelR.Block + 64];
    public readonly uint[] Words = new uint[ModelR.Block + 64];

    /// <summary>The four words of chance of a row's relationships, eight by eight.</summary>
    public readonly uint[] RowWords = new uint[4 * ModelR.Block];

    /// <summary>Which relationships of a row ended, a bit each.</summary>
    public readonly byte[] Ended = new byte[ModelR.Block / 8];

    /// <summary>Adds this step to the record and begins anew.</summary>
    public void Book(ModelRRecord record, int step)
    {
        for (var client = 0; client < ModelRTables.Roles; client++)
            for (var worker = 0; worker < ModelRTables.Roles; worker++)
                record.Counts[step][client * ModelRTables.Roles + worker] += Counts[client << 3 | worker];
        record.TrustParts[step] += Trust;
        record.Ruptures[step] += Ruptures;
        Array.Clear(Counts);
        (Trust, Ruptures) = (0, 0);
    }

    /// <summary>Two states are one number, which halves the additions.</summary>
    public void Count(ref byte states, int length)
    {
        for (var at = 0; at < length; at += 2)
            Pairs[Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref states, at))]++;
    }

    /// <summary>Folds the pairs into the counts.</summary>
    public void Fold()
    {
        for (var first = 0; first < ModelRTables.Roles << 3; first++)
            for (var second = 0; second < ModelRTables.Roles << 3; second++)
            {
                ref var pair = ref Pairs[first | second << 8];
                Counts[first] += pair;
                Counts[second] += pair;
                pair = 0;
            }
    }
}
