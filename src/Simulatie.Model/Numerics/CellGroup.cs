using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Simulatie.Model.Numerics;

/// <summary>Sixteen rows that stand together, of which some go and the others close ranks.</summary>
internal readonly unsafe struct CellGroup
{
    private readonly Vector128<byte> _ones;
    private readonly Vector256<ushort> _twos;
    private readonly Vector512<uint> _fours;

    /// <param name="stay">The rows that stay, as bits.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public CellGroup(uint stay)
    {
        Staying = BitOperations.PopCount(stay);
        var bits = Vector512.Create(1u, 1 << 1, 1 << 2, 1 << 3, 1 << 4, 1 << 5, 1 << 6, 1 << 7, 1 << 8, 1 << 9, 1 << 10, 1 << 11, 1 << 12, 1 << 13, 1 << 14, 1 << 15);
        _fours = Vector512.Equals(Vector512.Create(stay) & bits, bits);
        _twos = Avx512F.ConvertToVector256UInt16(_fours);
        _ones = Avx512F.ConvertToVector128Byte(_fours);
    }

    /// <summary>Whether the processor can close ranks at once.</summary>
    public static bool IsSupported => Avx512F.IsSupported && Avx512Vbmi2.VL.IsSupported;

    /// <summary>How many rows stay.</summary>
    public int Staying { get; }

    /// <summary>Writes the cells that stay one after the other from a row on, at or before the group's own first; what stands in the sixteen cells from there on beyond those that stay comes to belong to nobody.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CloseRanks(in Cells column, int group, int to)
    {
        var from = column.At(group);
        var target = column.At(to);
        switch (column.Size)
        {
            case sizeof(byte):
                Avx512Vbmi2.VL.Compress(Vector128<byte>.Zero, _ones, Vector128.Load(from)).Store(target);
                break;
            case sizeof(ushort):
                Avx512Vbmi2.VL.Compress(Vector256<ushort>.Zero, _twos, Vector256.Load((ushort*)from)).Store((ushort*)target);
                break;
            default:
                Debug.Assert(column.Size == sizeof(uint), "Cells have one, two or four bytes.");
                Avx512F.Compress(Vector512<uint>.Zero, _fours, Vector512.Load((uint*)from)).Store((uint*)target);
                break;
        }
    }
}
