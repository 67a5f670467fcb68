using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

/// <summary>Thresholds of every state, for thirty-two draws at once: only their upper sixteen bits, so that all states fit one table lookup.</summary>
internal sealed class ModelRLadder
{
    private readonly Vector512<ushort>[] _thresholds;

    public ModelRLadder(uint[] ladder) => _thresholds = Halves([.. ladder.Select(threshold => (ushort)(threshold >> 16))]);

    /// <summary>Per lane, how many thresholds the draw lies above; a lane of undecided becomes zero where upper halves are equal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<ushort> Reached(Vector512<ushort> state, Vector512<ushort> draw, ref Vector512<ushort> undecided)
    {
        var reached = Vector512<ushort>.Zero;
        for (var threshold = 0; threshold < ModelRTables.Thresholds; threshold++)
        {
            var here = Avx512BW.PermuteVar32x16x2(_thresholds[2 * threshold], state, _thresholds[2 * threshold + 1]);
            reached -= Vector512.GreaterThan(draw, here);
            undecided = Vector512.Min(undecided, draw ^ here);
        }

        return reached;
    }

    /// <summary>A table of sixty-four values per row, as pairs of vectors.</summary>
    public static Vector512<ushort>[] Halves(ushort[] table) => [.. table.Chunk(Vector512<ushort>.Count).Select(half => Vector512.Create<ushort>(half))];
}
