using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Simulatie.Model.Numerics;

/// <summary>Asks the processor for rows that are needed in a moment, so that it need not wait for memory then. Changes nothing but the time it takes.</summary>
internal static unsafe class Nearby
{
    /// <summary>A record that may lie across the border of two cache lines.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void FetchWhole<TRecord>(TRecord[] column, int row)
        where TRecord : unmanaged
    {
        if (!Sse.IsSupported)
            return;
        var start = (byte*)Unsafe.AsPointer(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(column), row));
        Sse.Prefetch0(start);
        Sse.Prefetch0(start + Unsafe.SizeOf<TRecord>() - 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Fetch<TCell>(TCell[] column, int row)
        where TCell : unmanaged
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(column), row)));
    }
}
