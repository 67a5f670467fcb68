using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

/// <summary>Draws a role for eight relationships at once, without a branch and without ties (AVX2).</summary>
/// <remarks>No two thresholds of a state share their upper six bits, so the upper six bits of a word leave one threshold open at most.
/// Each state has an entry for each upper six bits. Added to the word, it gives the outcome in the upper six bits of the sum:
/// the lower bits carry into them if and only if the word reaches the open threshold.</remarks>
internal sealed class ModelRDraw
{
    private const int Lower = 26;
    private readonly uint[] _entries = GC.AllocateArray<uint>(ModelRTables.States << 6, pinned: true);

    /// <summary>The outcome is <paramref name="beside"/> of the state plus the role drawn.</summary>
    public ModelRDraw(uint[] ladder, Func<uint, uint> beside)
    {
        for (var state = 0u; state < ModelRTables.States; state++)
        {
            var thresholds = Enumerable.Range(0, ModelRTables.Thresholds).Select(role => ladder[role * ModelRTables.States + state]).ToArray();
            for (var upper = 0u; upper < 64; upper++)
            {
                var least = upper << Lower;
                var role = (uint)thresholds.Count(threshold => threshold <= least);
                var open = thresholds.SingleOrDefault(threshold => threshold > least && threshold >> Lower == upper);
                _entries[state << 6 | upper] = (beside(state) + role << Lower) + (open == 0 ? 0 - least : (1u << Lower) - open);
            }
        }
    }

    /// <remarks>Eight loads: the processor's own gather takes longer.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<uint> Outcome(Vector256<uint> state, Vector256<uint> word)
    {
        var index = state << 6 | word >> Lower;
        var entry = Vector256.Create(Entry(ref index, 0), Entry(ref index, 1), Entry(ref index, 2), Entry(ref index, 3), Entry(ref index, 4), Entry(ref index, 5), Entry(ref index, 6), Entry(ref index, 7));
        return entry + word >> Lower;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Entry(ref Vector256<uint> index, int lane) =>
        Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_entries), Unsafe.Add(ref Unsafe.As<Vector256<uint>, uint>(ref index), lane));
}
