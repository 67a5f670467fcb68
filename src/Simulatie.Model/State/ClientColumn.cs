using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Simulatie.Model.Numerics;

namespace Simulatie.Model.State;

/// <summary>The states of the clients, one after the other. Each begins at a multiple of its size, so that none lies across two cache lines and a relationship waits for memory once.</summary>
internal sealed class ClientColumn
{
    /// <summary>How far ahead a walk asks for states; of 64, 128 and 384 the best for a town that no cache holds, measured.</summary>
    private const int Ahead = 128;
    private const int PerCacheLine = 2;
    private readonly int _start;

    public ClientColumn(int count)
    {
        Count = count;
        // Pinned, or it might be moved to where it does not begin at a multiple.
        Room = GC.AllocateArray<float>((count + 1) * ClientState.Count, pinned: true);
        var size = Unsafe.SizeOf<ClientState>();
        var address = Unsafe.ByteOffset(ref Unsafe.NullRef<float>(), ref MemoryMarshal.GetArrayDataReference(Room));
        _start = (int)(-address & (size - 1)) / sizeof(float);
    }

    public int Count { get; }

    /// <summary>The memory in which the states stand.</summary>
    public float[] Room { get; }

    public ref ClientState this[int family]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref Unsafe.As<float, ClientState>(ref Numbers(family));
    }

    /// <summary>Asks for the states of clients that a walk along the column comes to later.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void FetchAhead(int family, int count)
    {
        if (family + Ahead + count > Count)
            return;
        ref var later = ref Numbers(family + Ahead);
        for (; count > 0; count -= PerCacheLine, later = ref Unsafe.Add(ref later, PerCacheLine * ClientState.Count))
            Nearby.Fetch(ref later);
    }

    public Span<ClientState> AsSpan() => MemoryMarshal.Cast<float, ClientState>(Room.AsSpan(_start, Count * ClientState.Count));

    /// <summary>The eight numbers of a client.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref float Numbers(int family) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Room), _start + (nint)family * ClientState.Count);
}
