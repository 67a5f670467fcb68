/// <summary>What model R shows, step by step: how many relationships are in each pair of roles, summed trust, ruptures.</summary>
internal sealed class ModelRRecord(int relationships, int steps)
{
    private const ulong FnvStart = 1469598103934665603;
    private const ulong FnvPrime = 1099511628211;

    public long[][] Counts { get; } = [.. Enumerable.Range(0, steps).Select(_ => new long[ModelRTables.Roles * ModelRTables.Roles])];

    /// <summary>Summed trust in parts of 2⁻²².</summary>
    public long[] TrustParts { get; } = new long[steps];

    public long[] Ruptures { get; } = new long[steps];

    public double MeanTrust(int step) => TrustParts[step] / (double)ModelRTally.Parts / relationships;

    /// <summary>FNV-1a over every number of the record, as limit.cpp takes it: equal hashes are equal records.</summary>
    public string Hash()
    {
        var hash = FnvStart;
        for (var step = 0; step < steps; step++)
        {
            foreach (var count in Counts[step])
                Add((ulong)count);
            Add(BitConverter.DoubleToUInt64Bits(MeanTrust(step)));
            Add((ulong)Ruptures[step]);
        }

        return $"{hash:x16}";

        void Add(ulong value)
        {
            for (var shift = 0; shift < 64; shift += 8)
                hash = (hash ^ (value >> shift & 255)) * FnvPrime;
        }
    }
}
