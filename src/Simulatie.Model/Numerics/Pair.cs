using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Simulatie.Model.Numerics;

/// <summary>The states of two families that stand next to each other as one vector: eight of the first, then eight of the second.</summary>
internal static class Pair
{
    public const int Families = 2;

    /// <summary>States of one family.</summary>
    public const int States = 8;

    /// <summary>The same for both families.</summary>
    public static Vector512<float> Of(Vector256<float> states) => Vector512.Create(states, states);

    /// <summary>The two numbers of each footing in the places of autonomy and reintegration.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> OfFootings(ref float footings, nuint family) => Vector512.Shuffle(
        Vector128.LoadUnsafe(ref footings, 2 * family).ToVector256Unsafe().ToVector512Unsafe(),
        Vector512.Create(0, 1, 0, 0, 0, 0, 0, 0, 2, 3, 2, 2, 2, 2, 2, 2));

    /// <summary>A number of each family in all its places.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> OfNumbers(ref float numbers, nuint family) => Vector512.Shuffle(
        Vector128.CreateScalarUnsafe(Unsafe.As<float, double>(ref Unsafe.Add(ref numbers, family))).AsSingle().ToVector256Unsafe().ToVector512Unsafe(),
        Vector512.Create(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1));
}
