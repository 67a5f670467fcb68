using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Simulatie.Model.Numerics;

/// <summary>Eight records of eight numbers each, read and written as eight vectors of eight: one for each number.</summary>
internal static class TransposedEight
{
    public const int Numbers = 8;
    private const int Rows = 8;

    /// <summary>Two neighbouring numbers of eight records in a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void LoadTwo(ref float record, int number, out Vector256<float> first, out Vector256<float> second) =>
        (first, second) = (LoadOne(ref Unsafe.Add(ref record, number)), LoadOne(ref Unsafe.Add(ref record, number + 1)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> LoadOne(ref float number) => Vector256.Create(
        number, Unsafe.Add(ref number, Numbers), Unsafe.Add(ref number, 2 * Numbers), Unsafe.Add(ref number, 3 * Numbers),
        Unsafe.Add(ref number, 4 * Numbers), Unsafe.Add(ref number, 5 * Numbers), Unsafe.Add(ref number, 6 * Numbers), Unsafe.Add(ref number, 7 * Numbers));

    /// <summary>The first and the second number of eight pairs in a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void LoadPairs(ref float pair, out Vector256<float> first, out Vector256<float> second)
    {
        var (low, high) = (Vector256.LoadUnsafe(ref pair), Vector256.LoadUnsafe(ref pair, Rows));
        if (Avx2.IsSupported)
        {
            // Each half gives two quarters: those in the middle change places.
            const byte evens = 0b10_00_10_00, odds = 0b11_01_11_01, order = 0b11_01_10_00;
            first = Avx2.Permute4x64(Avx.Shuffle(low, high, evens).AsDouble(), order).AsSingle();
            second = Avx2.Permute4x64(Avx.Shuffle(low, high, odds).AsDouble(), order).AsSingle();
            return;
        }

        first = Vector256.Create(low[0], low[2], low[4], low[6], high[0], high[2], high[4], high[6]);
        second = Vector256.Create(low[1], low[3], low[5], low[7], high[1], high[3], high[5], high[7]);
    }

    /// <summary>Reads the records that stand in <paramref name="which"/> from a row on.</summary>
    /// <param name="record">The first number of the record numbered 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Load(ref float record, Column<int> which, int row, Span<Vector256<float>> numbers)
    {
        ref var first = ref which[row];
        if (!Avx.IsSupported)
        {
            LoadOneByOne(ref record, ref first, numbers);
            return;
        }

        // Halves of rows 0–3 beside the same halves of rows 4–7: four by four numbers then turn in both halves at once.
        var (a, b, c, d) = (Halves(ref record, ref first, 0, 0), Halves(ref record, ref first, 1, 0), Halves(ref record, ref first, 2, 0), Halves(ref record, ref first, 3, 0));
        var (e, f, g, h) = (Halves(ref record, ref first, 0, 4), Halves(ref record, ref first, 1, 4), Halves(ref record, ref first, 2, 4), Halves(ref record, ref first, 3, 4));
        Turn(ref a, ref b, ref c, ref d);
        Turn(ref e, ref f, ref g, ref h);
        numbers[7] = h;
        (numbers[0], numbers[1], numbers[2], numbers[3]) = (a, b, c, d);
        (numbers[4], numbers[5], numbers[6]) = (e, f, g);
    }

    /// <summary>Writes those records whose lane is set.</summary>
    public static void Store(ReadOnlySpan<Vector256<float>> numbers, uint lanes, ref float record, Column<int> which, int row)
    {
        ref var first = ref which[row];
        if (!Avx.IsSupported)
        {
            StoreOneByOne(numbers, lanes, ref record, ref first);
            return;
        }

        var h = numbers[7];
        var (a, b, c, d) = (numbers[0], numbers[1], numbers[2], numbers[3]);
        var (e, f, g) = (numbers[4], numbers[5], numbers[6]);
        Turn(ref a, ref b, ref c, ref d);
        Turn(ref e, ref f, ref g, ref h);
        Two(a, e, lanes, ref record, ref first, 0);
        Two(b, f, lanes, ref record, ref first, 1);
        Two(c, g, lanes, ref record, ref first, 2);
        Two(d, h, lanes, ref record, ref first, 3);
    }

    /// <summary>Four numbers of a row beside the same four of the row four further on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Halves(ref float record, ref int first, int row, nuint number) => Vector256.Create(
        Vector128.LoadUnsafe(ref record, (nuint)Unsafe.Add(ref first, row) * Numbers + number),
        Vector128.LoadUnsafe(ref record, (nuint)Unsafe.Add(ref first, row + 4) * Numbers + number));

    /// <summary>Four by four numbers in either half change rows for columns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Turn(ref Vector256<float> a, ref Vector256<float> b, ref Vector256<float> c, ref Vector256<float> d)
    {
        var (ab0, ab1) = (Avx.UnpackLow(a, b), Avx.UnpackHigh(a, b));
        var (cd0, cd1) = (Avx.UnpackLow(c, d), Avx.UnpackHigh(c, d));
        (a, b, c, d) = (Avx.Shuffle(ab0, cd0, 0x44), Avx.Shuffle(ab0, cd0, 0xEE), Avx.Shuffle(ab1, cd1, 0x44), Avx.Shuffle(ab1, cd1, 0xEE));
    }

    /// <summary>Writes a row and the one four further on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Two(Vector256<float> left, Vector256<float> right, uint lanes, ref float record, ref int first, int row)
    {
        if ((lanes >> row & 1) != 0)
            Vector256.Create(left.GetLower(), right.GetLower()).StoreUnsafe(ref record, (nuint)Unsafe.Add(ref first, row) * Numbers);
        if ((lanes >> (row + 4) & 1) != 0)
            Avx.Permute2x128(left, right, 0x31).StoreUnsafe(ref record, (nuint)Unsafe.Add(ref first, row + 4) * Numbers);
    }

    private static void LoadOneByOne(ref float record, ref int first, Span<Vector256<float>> numbers)
    {
        var flat = MemoryMarshal.Cast<Vector256<float>, float>(numbers);
        for (var row = 0; row < Rows; row++)
            for (var number = 0; number < Numbers; number++)
                flat[number * Rows + row] = Unsafe.Add(ref record, (nuint)Unsafe.Add(ref first, row) * Numbers + (nuint)number);
    }

    private static void StoreOneByOne(ReadOnlySpan<Vector256<float>> numbers, uint lanes, ref float record, ref int first)
    {
        var flat = MemoryMarshal.Cast<Vector256<float>, float>(numbers);
        for (; lanes != 0; lanes &= lanes - 1)
        {
            var row = BitOperations.TrailingZeroCount(lanes);
            for (var number = 0; number < Numbers; number++)
                Unsafe.Add(ref record, (nuint)Unsafe.Add(ref first, row) * Numbers + (nuint)number) = flat[number * Rows + row];
        }
    }
}
