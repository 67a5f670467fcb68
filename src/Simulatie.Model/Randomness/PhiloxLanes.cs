using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Simulatie.Model.Randomness;

/// <summary>Philox4x32-10 for sixteen or eight counters at once: the same words as <see cref="Philox.At"/>.</summary>
/// <remarks>Made once per run: the ten round keys stand ready as vectors.</remarks>
public sealed class PhiloxLanes
{
    private const int Rounds = 10;
    private const byte ExclusiveOr3 = 0x96;
    private readonly uint _key0;
    private readonly uint _key1;
    private readonly Vector512<uint>[] _keys = new Vector512<uint>[2 * Rounds];

    public PhiloxLanes(uint key0, uint key1)
    {
        (_key0, _key1) = (key0, key1);
        for (var round = 0u; round < Rounds; round++)
        {
            _keys[2 * round] = Vector512.Create(key0 + round * Philox.Weyl0);
            _keys[2 * round + 1] = Vector512.Create(key1 + round * Philox.Weyl1);
        }
    }

    /// <summary>The block of one counter.</summary>
    public Block At(uint c0, uint c1, uint c2, uint c3) => Philox.At(c0, c1, c2, c3, _key0, _key1);

    /// <summary>The four words at counters (c0, c1, c2, c3), lane by lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void At(
        Vector512<uint> c0, Vector512<uint> c1, Vector512<uint> c2, Vector512<uint> c3,
        out Vector512<uint> word0, out Vector512<uint> word1, out Vector512<uint> word2, out Vector512<uint> word3)
    {
        if (!Avx512F.IsSupported)
        {
            At(c0.GetLower(), c1.GetLower(), c2.GetLower(), c3.GetLower(), out var low0, out var low1, out var low2, out var low3);
            At(c0.GetUpper(), c1.GetUpper(), c2.GetUpper(), c3.GetUpper(), out var high0, out var high1, out var high2, out var high3);
            (word0, word1, word2, word3) = (Vector512.Create(low0, high0), Vector512.Create(low1, high1), Vector512.Create(low2, high2), Vector512.Create(low3, high3));
            return;
        }

        // A product of two 32-bit words fills 64 bits, so even and odd lanes go apart until the end.
        var (a, b, c, d) = (c0, c1, c2, c3);
        var (oddA, oddB, oddC, oddD) = (Upper(c0), Upper(c1), Upper(c2), Upper(c3));
        ref var key = ref MemoryMarshal.GetArrayDataReference(_keys);
        // Two rounds at a time: then the numbers are back in the registers where they were.
        for (var round = 0; round < Rounds; round += 2)
        {
            var (key0, key1) = (Unsafe.Add(ref key, 2 * round), Unsafe.Add(ref key, 2 * round + 1));
            Round(ref a, ref b, ref c, ref d, key0, key1);
            Round(ref oddA, ref oddB, ref oddC, ref oddD, key0, key1);
            (key0, key1) = (Unsafe.Add(ref key, 2 * round + 2), Unsafe.Add(ref key, 2 * round + 3));
            Round(ref a, ref b, ref c, ref d, key0, key1);
            Round(ref oddA, ref oddB, ref oddC, ref oddD, key0, key1);
        }

        (word0, word1, word2, word3) = (Merge(a, oddA), Merge(b, oddB), Merge(c, oddC), Merge(d, oddD));
    }

    /// <summary>The four words at eight counters, where vectors are half as wide (AVX2).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void At(
        Vector256<uint> c0, Vector256<uint> c1, Vector256<uint> c2, Vector256<uint> c3,
        out Vector256<uint> word0, out Vector256<uint> word1, out Vector256<uint> word2, out Vector256<uint> word3)
    {
        if (!Avx2.IsSupported)
        {
            OneByOne(c0, c1, c2, c3, out word0, out word1, out word2, out word3);
            return;
        }

        var (a, b, c, d) = (c0, c1, c2, c3);
        var (oddA, oddB, oddC, oddD) = (Upper(c0), Upper(c1), Upper(c2), Upper(c3));
        ref var key = ref MemoryMarshal.GetArrayDataReference(_keys);
        // Two rounds at a time: then the numbers are back in the registers where they were.
        for (var round = 0; round < Rounds; round += 2)
        {
            var (key0, key1) = (Unsafe.Add(ref key, 2 * round).GetLower(), Unsafe.Add(ref key, 2 * round + 1).GetLower());
            Round(ref a, ref b, ref c, ref d, key0, key1);
            Round(ref oddA, ref oddB, ref oddC, ref oddD, key0, key1);
            (key0, key1) = (Unsafe.Add(ref key, 2 * round + 2).GetLower(), Unsafe.Add(ref key, 2 * round + 3).GetLower());
            Round(ref a, ref b, ref c, ref d, key0, key1);
            Round(ref oddA, ref oddB, ref oddC, ref oddD, key0, key1);
        }

        (word0, word1, word2, word3) = (Merge(a, oddA), Merge(b, oddB), Merge(c, oddC), Merge(d, oddD));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Round(ref Vector512<uint> a, ref Vector512<uint> b, ref Vector512<uint> c, ref Vector512<uint> d, Vector512<uint> key0, Vector512<uint> key1)
    {
        var product0 = Avx512F.Multiply(a, Vector512.Create(Philox.Multiplier0)).AsUInt32();
        var product1 = Avx512F.Multiply(c, Vector512.Create(Philox.Multiplier1)).AsUInt32();
        a = Avx512F.TernaryLogic(b, Upper(product1), key0, ExclusiveOr3);
        b = product1;
        c = Avx512F.TernaryLogic(d, Upper(product0), key1, ExclusiveOr3);
        d = product0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Round(ref Vector256<uint> a, ref Vector256<uint> b, ref Vector256<uint> c, ref Vector256<uint> d, Vector256<uint> key0, Vector256<uint> key1)
    {
        var product0 = Avx2.Multiply(a, Vector256.Create(Philox.Multiplier0)).AsUInt32();
        var product1 = Avx2.Multiply(c, Vector256.Create(Philox.Multiplier1)).AsUInt32();
        (a, b, c, d) = (Upper(product1) ^ (b ^ key0), product1, Upper(product0) ^ (d ^ key1), product0);
    }

    /// <summary>The upper half of every 64 bits, in both halves' place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Upper(Vector512<uint> value) => Avx512F.Shuffle(value, 0xF5);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Upper(Vector256<uint> value) => Avx2.Shuffle(value, 0xF5);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Merge(Vector512<uint> even, Vector512<uint> odd) =>
        Vector512.ConditionalSelect(Vector512.Create(0x00000000FFFFFFFFul).AsUInt32(), even, Avx512F.Shuffle(odd, 0xA0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Merge(Vector256<uint> even, Vector256<uint> odd) => Avx2.Blend(even, Avx2.Shuffle(odd, 0xA0), 0b10101010);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void OneByOne(
        Vector256<uint> c0, Vector256<uint> c1, Vector256<uint> c2, Vector256<uint> c3,
        out Vector256<uint> word0, out Vector256<uint> word1, out Vector256<uint> word2, out Vector256<uint> word3)
    {
        var width = Vector256<uint>.Count;
        Span<uint> words = stackalloc uint[4 * width];
        for (var lane = 0; lane < width; lane++)
        {
            var block = Philox.At(c0[lane], c1[lane], c2[lane], c3[lane], _key0, _key1);
            words[lane] = block.Word0;
            words[lane + width] = block.Word1;
            words[lane + 2 * width] = block.Word2;
            words[lane + 3 * width] = block.Word3;
        }

        word0 = Vector256.Create<uint>(words);
        word1 = Vector256.Create<uint>(words[width..]);
        word2 = Vector256.Create<uint>(words[(2 * width)..]);
        word3 = Vector256.Create<uint>(words[(3 * width)..]);
    }
}
