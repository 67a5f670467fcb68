using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Simulatie.Model.Numerics;

/// <summary>Asks the processor for rows that are needed in a moment, so that it need not wait for memory then. Changes nothing but the time it takes.</summary>
internal static unsafe class Nearby
{
    private const int CacheLine = 64;

    /// <summary>How many families ahead in a list are asked for: they have come when their turn comes, and are not yet pushed out again.</summary>
    public const int FamiliesAhead = 6;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Fetch<TCell>(TCell[] column, int row)
        where TCell : unmanaged => Fetch(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(column), row));

    /// <summary>Some rows that stand together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Fetch<TCell>(TCell[] column, int from, int count)
        where TCell : unmanaged
    {
        for (var row = from; row < from + count; row += CacheLine / Unsafe.SizeOf<TCell>())
            Fetch(column, row);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Fetch<TCell>(ref TCell cell)
        where TCell : unmanaged
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref cell));
    }
}
