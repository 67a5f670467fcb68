using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Simulatie.Model.Numerics;

/// <summary>Rows that stand together, of which some go and the others close ranks, at once.</summary>
internal unsafe interface ICellGroup<TGroup>
    where TGroup : struct, ICellGroup<TGroup>
{
    /// <summary>How many rows.</summary>
    static abstract int Rows { get; }

    /// <summary>Whether the processor can close ranks at once.</summary>
    static abstract bool IsSupported { get; }

    /// <param name="stay">The rows that stay, as bits.</param>
    static abstract TGroup Of(uint stay);

    /// <summary>Writes the cells that stay one after the other, of one byte each; what stands beyond them in as many cells as the group has comes to belong to nobody.</summary>
    void Ones(byte* from, byte* to);

    /// <summary>The same of two bytes each,</summary>
    void Twos(byte* from, byte* to);

    /// <summary>and of four.</summary>
    void Fours(byte* from, byte* to);
}

/// <summary>What is done to a group of rows whatever their number.</summary>
internal static unsafe class CellGroups
{
    /// <summary>Writes the cells that stay from a row on, at or before the group's own first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void CloseRanks<TGroup>(in TGroup staying, in Cells column, int group, int to)
        where TGroup : struct, ICellGroup<TGroup>
    {
        var from = column.At(group);
        var target = column.At(to);
        switch (column.Size)
        {
            case sizeof(byte):
                staying.Ones(from, target);
                break;
            case sizeof(ushort):
                staying.Twos(from, target);
                break;
            default:
                Debug.Assert(column.Size == sizeof(uint), "Cells have one, two or four bytes.");
                staying.Fours(from, target);
                break;
        }
    }
}

/// <summary>Sixteen rows (AVX-512 with VBMI2).</summary>
internal readonly unsafe struct SixteenCells : ICellGroup<SixteenCells>
{
    private readonly Vector128<byte> _ones;
    private readonly Vector256<ushort> _twos;
    private readonly Vector512<uint> _fours;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private SixteenCells(uint stay)
    {
        var bits = Vector512.Create(1u, 1 << 1, 1 << 2, 1 << 3, 1 << 4, 1 << 5, 1 << 6, 1 << 7, 1 << 8, 1 << 9, 1 << 10, 1 << 11, 1 << 12, 1 << 13, 1 << 14, 1 << 15);
        _fours = Vector512.Equals(Vector512.Create(stay) & bits, bits);
        _twos = Avx512F.ConvertToVector256UInt16(_fours);
        _ones = Avx512F.ConvertToVector128Byte(_fours);
    }

    public static int Rows => 16;

    public static bool IsSupported => Avx512F.IsSupported && Avx512Vbmi2.VL.IsSupported;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenCells Of(uint stay) => new(stay);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Ones(byte* from, byte* to) => Avx512Vbmi2.VL.Compress(Vector128<byte>.Zero, _ones, Vector128.Load(from)).Store(to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Twos(byte* from, byte* to) => Avx512Vbmi2.VL.Compress(Vector256<ushort>.Zero, _twos, Vector256.Load((ushort*)from)).Store((ushort*)to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Fours(byte* from, byte* to) => Avx512F.Compress(Vector512<uint>.Zero, _fours, Vector512.Load((uint*)from)).Store((uint*)to);
}

/// <summary>Eight rows (AVX2 with BMI2).</summary>
internal readonly unsafe struct EightCells : ICellGroup<EightCells>
{
    /// <summary>Of each cell, which one comes in its place: as numbers of bytes in ones and in twos, and of fours.</summary>
    private readonly Vector128<byte> _ones;
    private readonly Vector128<byte> _twos;
    private readonly Vector256<int> _fours;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private EightCells(uint stay)
    {
        // A byte of ones for each that stays picks its number out of the eight.
        var bytes = Bmi2.X64.ParallelBitDeposit(stay, 0x0101010101010101) * byte.MaxValue;
        _ones = Vector128.CreateScalar(Bmi2.X64.ParallelBitExtract(0x0706050403020100, bytes)).AsByte();
        var first = _ones + _ones;
        _twos = Sse2.UnpackLow(first, first + Vector128<byte>.One);
        _fours = Avx2.ConvertToVector256Int32(_ones);
    }

    public static int Rows => 8;

    public static bool IsSupported => Avx2.IsSupported && Bmi2.X64.IsSupported;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightCells Of(uint stay) => new(stay);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Ones(byte* from, byte* to) => *(ulong*)to = Ssse3.Shuffle(Vector128.CreateScalar(*(ulong*)from).AsByte(), _ones).AsUInt64().ToScalar();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Twos(byte* from, byte* to) => Ssse3.Shuffle(Vector128.Load(from), _twos).Store(to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Fours(byte* from, byte* to) => Avx2.PermuteVar8x32(Vector256.Load((int*)from), _fours).Store((int*)to);
}
