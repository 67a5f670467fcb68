using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Simulatie.Model.Numerics;

/// <summary>Asks the processor for rows that are needed in a moment, so that it need not wait for memory then. Changes nothing but the time it takes.</summary>
internal static unsafe class Nearby
{
    /// <summary>What a processor takes from memory at once, bytes.</summary>
    public const int CacheLine = 64;

    /// <summary>How far ahead a walk asks for rows; of 64, 128 and 384 the best for the clients of a town that no cache holds, measured.</summary>
    private const int RowsAhead = 128;

    /// <summary>How many families ahead in a list are asked for: they have come when their turn comes, and are not yet pushed out again.</summary>
    public const int FamiliesAhead = 6;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Fetch<TCell>(Column<TCell> column, int row)
        where TCell : unmanaged => Fetch(ref column[row]);

    /// <summary>Some rows that stand together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Fetch<TCell>(Column<TCell> column, int from, int count)
        where TCell : unmanaged
    {
        for (var row = from; row < from + count; row += Math.Max(1, CacheLine / Unsafe.SizeOf<TCell>()))
            Fetch(column, row);
    }

    /// <summary>The same, whatever stands in the column.</summary>
    public static void Fetch(Cells column, int from, int count)
    {
        for (var line = (byte*)((nint)column.At(from) & -CacheLine); line < column.At(from + count); line += CacheLine)
            Fetch(ref *line);
    }

    /// <summary>The rows that a walk along a column comes to later.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void FetchAhead<TCell>(Column<TCell> column, int row, int count)
        where TCell : unmanaged
    {
        if (row + RowsAhead + count <= column.Rows)
            Fetch(column, row + RowsAhead, count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Fetch<TCell>(ref TCell cell)
        where TCell : unmanaged
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref cell));
    }
}
