using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Simulatie.Model.Numerics;

/// <summary>A column of a table: cells side by side, from the start of a cache line on, in memory that stays where it is, so that reading one takes one instruction.</summary>
/// <remarks>Rows are checked in debug builds only; tests run those. The memory lives as long as an object that is in use holds the column, as a town holds its tables; a local variable is not enough.</remarks>
internal readonly unsafe struct Column<TCell>
    where TCell : unmanaged
{
    private readonly TCell* _first;
    private readonly byte[] _memory;

    public Column(int rows)
    {
        Rows = rows;
        _memory = GC.AllocateArray<byte>(checked(rows * sizeof(TCell) + Nearby.CacheLine), pinned: true);
        _first = (TCell*)(((nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_memory)) + Nearby.CacheLine - 1) & -Nearby.CacheLine);
    }

    public Column(ReadOnlySpan<TCell> cells)
        : this(cells.Length) => cells.CopyTo(AsSpan());

    public int Rows { get; }

    public ref TCell this[int row]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            Debug.Assert(row >= 0 && row < Rows, "There is no such row.");
            return ref _first[row];
        }
    }

    /// <summary>The first of some cells that are read or written at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref TCell From(int row, int count)
    {
        Debug.Assert(row >= 0 && row + count <= Rows, "There are not so many rows.");
        return ref _first[row];
    }

    /// <summary>The column, whatever stands in it.</summary>
    public Cells Cells => new((nint)_first, Rows, sizeof(TCell));

    public Span<TCell> AsSpan() => new(_first, Rows);

    public Span<TCell> AsSpan(int from, int count)
    {
        Debug.Assert(from >= 0 && from + count <= Rows, "There are no such rows.");
        return new(_first + from, count);
    }
}

/// <summary>A column, whatever stands in it: for what is done to all columns of a table alike.</summary>
/// <param name="First">Where the first cell stands.</param>
/// <param name="Size">Of a cell, in bytes.</param>
internal readonly unsafe record struct Cells(nint First, int Rows, int Size)
{
    public nint Length => (nint)Rows * Size;

    public byte* At(int row) => (byte*)First + (nint)row * Size;

    public void Clear() => NativeMemory.Clear((void*)First, (nuint)Length);

    /// <summary>Copies some rows to rows of another column with cells of the same size, or of this one; they may overlap.</summary>
    public void CopyTo(int from, int count, Cells other, int to) =>
        Buffer.MemoryCopy(At(from), other.At(to), (nint)(other.Rows - to) * Size, (nint)count * Size);
}
