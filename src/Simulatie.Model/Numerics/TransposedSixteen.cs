using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Simulatie.Model.Numerics;

/// <summary>Sixteen records of eight numbers each, read and written as eight vectors of sixteen: one for each number.</summary>
internal static class TransposedSixteen
{
    private const int Numbers = 8;
    private const int Rows = 16;

    /// <summary>Two neighbouring numbers of sixteen records in a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void LoadTwo(ref float record, int number, out Vector512<float> first, out Vector512<float> second)
    {
        if (!Avx512F.IsSupported)
        {
            TransposedEight.LoadTwo(ref record, number, out var firstLow, out var secondLow);
            TransposedEight.LoadTwo(ref Unsafe.Add(ref record, Rows / 2 * Numbers), number, out var firstHigh, out var secondHigh);
            (first, second) = (Vector512.Create(firstLow, firstHigh), Vector512.Create(secondLow, secondHigh));
            return;
        }

        // Of four records, then of eight: the one number of each, and after it the other.
        var each = Vector512.Create(0, 8, 16, 24, 1, 9, 17, 25, 0, 0, 0, 0, 0, 0, 0, 0) + Vector512.Create(number);
        var halves = Vector512.Create(0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23);
        var low = Avx512F.PermuteVar16x32x2(OfFour(ref record, 0, each), halves, OfFour(ref record, 4, each));
        var high = Avx512F.PermuteVar16x32x2(OfFour(ref record, 8, each), halves, OfFour(ref record, 12, each));
        (first, second) = (Vector512.Create(low.GetLower(), high.GetLower()), Vector512.Create(low.GetUpper(), high.GetUpper()));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> OfFour(ref float record, nuint row, Vector512<int> each) => Avx512F.PermuteVar16x32x2(
        Vector512.LoadUnsafe(ref record, row * Numbers), each, Vector512.LoadUnsafe(ref record, (row + 2) * Numbers));

    /// <summary>The first and the second number of sixteen pairs in a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void LoadPairs(ref float pair, out Vector512<float> first, out Vector512<float> second)
    {
        if (!Avx512F.IsSupported)
        {
            TransposedEight.LoadPairs(ref pair, out var firstLow, out var secondLow);
            TransposedEight.LoadPairs(ref Unsafe.Add(ref pair, Rows), out var firstHigh, out var secondHigh);
            (first, second) = (Vector512.Create(firstLow, firstHigh), Vector512.Create(secondLow, secondHigh));
            return;
        }

        var (low, high) = (Vector512.LoadUnsafe(ref pair), Vector512.LoadUnsafe(ref pair, Rows));
        first = Avx512F.PermuteVar16x32x2(low, 2 * Vector512<int>.Indices, high);
        second = Avx512F.PermuteVar16x32x2(low, 2 * Vector512<int>.Indices + Vector512<int>.One, high);
    }

    /// <summary>Reads the records that stand in <paramref name="which"/> from a row on.</summary>
    /// <param name="record">The first number of the record numbered 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Load(ref float record, Column<int> which, int row, Span<Vector512<float>> numbers)
    {
        ref var first = ref which[row];
        if (!Avx512F.IsSupported)
        {
            LoadOneByOne(ref record, ref first, numbers);
            return;
        }

        // Rows 0–3 beside 4–7, and 8–11 beside 12–15: so the quarters come out in order.
        var (a, b, c, d) = (Two(ref record, ref first, 0), Two(ref record, ref first, 1), Two(ref record, ref first, 2), Two(ref record, ref first, 3));
        var (e, f, g, h) = (Two(ref record, ref first, 8), Two(ref record, ref first, 9), Two(ref record, ref first, 10), Two(ref record, ref first, 11));
        Turn(ref a, ref b, ref c, ref d);
        Turn(ref e, ref f, ref g, ref h);
        const byte lower = 0x88, upper = 0xDD;
        numbers[7] = Avx512F.Shuffle4x128(d, h, upper);
        numbers[0] = Avx512F.Shuffle4x128(a, e, lower);
        numbers[1] = Avx512F.Shuffle4x128(b, f, lower);
        numbers[2] = Avx512F.Shuffle4x128(c, g, lower);
        numbers[3] = Avx512F.Shuffle4x128(d, h, lower);
        numbers[4] = Avx512F.Shuffle4x128(a, e, upper);
        numbers[5] = Avx512F.Shuffle4x128(b, f, upper);
        numbers[6] = Avx512F.Shuffle4x128(c, g, upper);
    }

    /// <summary>Writes those records whose lane is set.</summary>
    public static void Store(ReadOnlySpan<Vector512<float>> numbers, uint lanes, ref float record, Column<int> which, int row)
    {
        ref var first = ref which[row];
        if (!Avx512F.IsSupported)
        {
            StoreOneByOne(numbers, lanes, ref record, ref first);
            return;
        }

        var h = numbers[7];
        var (a, b, c, d) = (numbers[0], numbers[1], numbers[2], numbers[3]);
        var (e, f, g) = (numbers[4], numbers[5], numbers[6]);
        Turn(ref a, ref b, ref c, ref d);
        Turn(ref e, ref f, ref g, ref h);
        Four(a, e, lanes, ref record, ref first, 0);
        Four(b, f, lanes, ref record, ref first, 1);
        Four(c, g, lanes, ref record, ref first, 2);
        Four(d, h, lanes, ref record, ref first, 3);
    }

    /// <summary>The record of a row beside that of four rows on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Two(ref float record, ref int first, int row) => Vector512.Create(
        Vector256.LoadUnsafe(ref record, (nuint)Unsafe.Add(ref first, row) * Numbers),
        Vector256.LoadUnsafe(ref record, (nuint)Unsafe.Add(ref first, row + 4) * Numbers));

    /// <summary>Four by four numbers in every quarter change rows for columns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Turn(ref Vector512<float> a, ref Vector512<float> b, ref Vector512<float> c, ref Vector512<float> d)
    {
        var (ab0, ab1) = (Avx512F.UnpackLow(a, b), Avx512F.UnpackHigh(a, b));
        var (cd0, cd1) = (Avx512F.UnpackLow(c, d), Avx512F.UnpackHigh(c, d));
        (a, b, c, d) = (Avx512F.Shuffle(ab0, cd0, 0x44), Avx512F.Shuffle(ab0, cd0, 0xEE), Avx512F.Shuffle(ab1, cd1, 0x44), Avx512F.Shuffle(ab1, cd1, 0xEE));
    }

    /// <summary>Writes every fourth record from a row on: the first four numbers stand in the quarters of one vector, the last four in those of the other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Four(Vector512<float> left, Vector512<float> right, uint lanes, ref float record, ref int first, int row)
    {
        One(left.GetLower().GetLower(), right.GetLower().GetLower(), lanes, ref record, ref first, row);
        One(left.GetLower().GetUpper(), right.GetLower().GetUpper(), lanes, ref record, ref first, row + 4);
        One(left.GetUpper().GetLower(), right.GetUpper().GetLower(), lanes, ref record, ref first, row + 8);
        One(left.GetUpper().GetUpper(), right.GetUpper().GetUpper(), lanes, ref record, ref first, row + 12);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void One(Vector128<float> left, Vector128<float> right, uint lanes, ref float record, ref int first, int row)
    {
        if ((lanes >> row & 1) == 0)
            return;
        var start = (nuint)Unsafe.Add(ref first, row) * Numbers;
        left.StoreUnsafe(ref record, start);
        right.StoreUnsafe(ref record, start + Numbers / 2);
    }

    private static void LoadOneByOne(ref float record, ref int first, Span<Vector512<float>> numbers)
    {
        var flat = MemoryMarshal.Cast<Vector512<float>, float>(numbers);
        for (var row = 0; row < Rows; row++)
            for (var number = 0; number < Numbers; number++)
                flat[number * Rows + row] = Unsafe.Add(ref record, (nuint)Unsafe.Add(ref first, row) * Numbers + (nuint)number);
    }

    private static void StoreOneByOne(ReadOnlySpan<Vector512<float>> numbers, uint lanes, ref float record, ref int first)
    {
        var flat = MemoryMarshal.Cast<Vector512<float>, float>(numbers);
        for (; lanes != 0; lanes &= lanes - 1)
        {
            var row = BitOperations.TrailingZeroCount(lanes);
            for (var number = 0; number < Numbers; number++)
                Unsafe.Add(ref record, (nuint)Unsafe.Add(ref first, row) * Numbers + (nuint)number) = flat[number * Rows + row];
        }
    }
}
