using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Simulatie.Model.Numerics;

/// <summary>Sixteen cells of a column that stand together.</summary>
internal static class CellGroup
{
    /// <summary>Takes the next cell over into each cell of a group from <paramref name="place"/> on; those before it stay.</summary>
    /// <param name="group">The first cell of the group; the cell after the group is read too.</param>
    /// <param name="place">0 to 15.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void MoveUp<TCell>(TCell[] column, int group, int place)
        where TCell : unmanaged
    {
        ref var cell = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(column), group);
        if (Unsafe.SizeOf<TCell>() == sizeof(byte))
        {
            ref var bytes = ref Unsafe.As<TCell, byte>(ref cell);
            var stay = Vector128.LessThan(Vector128<byte>.Indices, Vector128.Create((byte)place));
            Vector128.ConditionalSelect(stay, Vector128.LoadUnsafe(ref bytes), Vector128.LoadUnsafe(ref bytes, 1)).StoreUnsafe(ref bytes);
        }
        else if (Unsafe.SizeOf<TCell>() == sizeof(ushort))
        {
            ref var shorts = ref Unsafe.As<TCell, ushort>(ref cell);
            var stay = Vector256.LessThan(Vector256<ushort>.Indices, Vector256.Create((ushort)place));
            Vector256.ConditionalSelect(stay, Vector256.LoadUnsafe(ref shorts), Vector256.LoadUnsafe(ref shorts, 1)).StoreUnsafe(ref shorts);
        }
        else
        {
            ref var words = ref Unsafe.As<TCell, uint>(ref cell);
            var stay = Vector512.LessThan(Vector512<uint>.Indices, Vector512.Create((uint)place));
            Vector512.ConditionalSelect(stay, Vector512.LoadUnsafe(ref words), Vector512.LoadUnsafe(ref words, 1)).StoreUnsafe(ref words);
        }
    }
}
