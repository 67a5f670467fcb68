using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Simulatie.Model.Randomness;

/// <summary>Model R, eight relationships side by side (AVX2): the same record as <see cref="ModelRPlain"/>, bit for bit.</summary>
internal sealed class ModelRNarrowLanes(ModelRTown town)
{
    private const int Width = 8;
    private readonly PhiloxLanes _chance = new(town.Key0, town.Key1);
    private static readonly ModelRDraw Worker = new(ModelRTables.Worker, state => state & 0x38);

    /// <summary>Its outcome has the two roles the other way round.</summary>
    private static readonly ModelRDraw Client = new(ModelRTables.Client, state => (state & 7) << 3);

    /// <summary>Which target of trust (lower half) and which hazard (upper half) a state has, sixteen states a vector.</summary>
    private static readonly Vector128<byte>[] Fates =
        [.. ModelRTables.Target.Zip(ModelRTables.Hazard, (target, hazard) => (byte)(target | hazard << 4)).Chunk(16).Select(states => Vector128.Create(states))];

    private static readonly Vector256<float> LowTargets = Vector256.Create(ModelRTables.Targets);
    private static readonly Vector256<float> HighTargets = Vector256.Create(ModelRTables.Targets, Width);
    private static readonly Vector256<float> Hazards = Vector256.Create(ModelRTables.Hazards);

    public static bool IsSupported => Avx2.IsSupported && Fma.IsSupported;

    /// <summary>One step for the workers from first up to end.</summary>
    public void Live(uint step, int first, int end, ModelRTally tally)
    {
        Ceilings(first, end, tally);
        for (var row = 0; row < ModelRTown.Rows; row++)
        {
            var (start, length) = (row * town.Workers + first, end - first);
            var whole = length & -Width;
            Draw(step, start, whole, tally);
            Choose(ref town.State(start), whole, tally);
            Trust(ref town.State(start), ref town.Trust(start), whole, tally);
            Renew(ref town.State(start), whole, tally);
            tally.Count(ref town.State(start), whole);
            for (var rest = whole; rest < length; rest++)
                ModelRPlain.Live(town, step, start + rest, tally.Ceilings[rest], tally);
        }
    }

    /// <summary>Loads of thirty-two workers at once: twenty rows of bytes.</summary>
    private void Ceilings(int first, int end, ModelRTally tally)
    {
        for (var worker = first; worker < end; worker += Vector256<byte>.Count)
        {
            var load = Vector256<byte>.Zero;
            for (var row = 0; row < ModelRTown.Rows; row++)
                load += Vector256.LoadUnsafe(ref town.State(row * town.Workers + worker)) & Vector256.Create((byte)ModelRPlain.Intensive);
            var full = Vector256.GreaterThan(load, Vector256.Create((byte)(ModelRPlain.Intensive * ModelRPlain.MostIntensive)));
            Vector256.ConditionalSelect(full, Vector256.Create(ModelRPlain.LightOnly), Vector256.Create(ModelRPlain.AnyRole)).CopyTo(tally.Ceilings, worker - first);
        }
    }

    /// <summary>Words of chance for a row, ahead: rounds of Philox wait for one another, so nothing else stands in the loop.</summary>
    private void Draw(uint step, int start, int length, ModelRTally tally)
    {
        ref var words = ref MemoryMarshal.GetArrayDataReference(tally.RowWords);
        for (var at = 0; at < length; at += Width)
        {
            _chance.At(
                Vector256<uint>.Indices + Vector256.Create((uint)(start + at)), Vector256.Create(step), Vector256<uint>.Zero, Vector256<uint>.Zero,
                out var word0, out var word1, out var word2, out var word3);
            ref var here = ref Unsafe.Add(ref words, 4 * at);
            word0.StoreUnsafe(ref here);
            word1.StoreUnsafe(ref here, Width);
            word2.StoreUnsafe(ref here, 2 * Width);
            word3.StoreUnsafe(ref here, 3 * Width);
        }
    }

    private static void Choose(ref byte states, int length, ModelRTally tally)
    {
        ref var words = ref MemoryMarshal.GetArrayDataReference(tally.RowWords);
        ref var ceilings = ref MemoryMarshal.GetArrayDataReference(tally.Ceilings);
        for (var at = 0; at < length; at += Width)
        {
            ref var here = ref Unsafe.Add(ref words, 4 * at);
            var state = Wide(ref Unsafe.Add(ref states, at));
            var ceiling = state & Vector256.Create(0x38u) | Wide(ref Unsafe.Add(ref ceilings, at));
            var worker = Vector256.Min(Worker.Outcome(state, Vector256.LoadUnsafe(ref here)), ceiling);
            var swapped = Client.Outcome(worker, Vector256.LoadUnsafe(ref here, Width));
            var next = Bytes(swapped >> 3 | (swapped & Vector256.Create(7u)) << 3);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref states, at), next.AsUInt64().ToScalar());
        }
    }

    private static void Trust(ref byte states, ref float trusts, int length, ModelRTally tally)
    {
        ref var words = ref MemoryMarshal.GetArrayDataReference(tally.RowWords);
        ref var ended = ref MemoryMarshal.GetArrayDataReference(tally.Ended);
        var sum = Vector256<int>.Zero;
        for (var at = 0; at < length; at += Width)
        {
            var state = Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref states, at))).AsByte();
            sum += Trust(ref Unsafe.Add(ref trusts, at), Fate(state), Vector256.LoadUnsafe(ref words, (nuint)(4 * at + 2 * Width)), ref Unsafe.Add(ref ended, at / Width));
        }

        tally.Trust += Vector256.Sum(sum);
    }

    /// <summary>Trust and ruptures; what is returned is trust in parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Trust(ref float trusts, Vector256<int> fate, Vector256<uint> word2, ref byte ended)
    {
        var isHigh = (fate << 28).AsSingle();
        var target = Avx.BlendVariable(Avx2.PermuteVar8x32(LowTargets, fate), Avx2.PermuteVar8x32(HighTargets, fate), isHigh);
        var trust = Vector256.LoadUnsafe(ref trusts);
        trust = Fma.MultiplyAdd(Vector256.Create(0.1f), target - trust, trust);
        var hazard = Avx2.PermuteVar8x32(Hazards, fate >> 4) * (Vector256<float>.One - trust);
        var rupture = Vector256.LessThan(Avx.ConvertToVector256Single((word2 >> 8).AsInt32()), hazard);
        ended = (byte)rupture.ExtractMostSignificantBits();
        trust = Vector256.AndNot(trust, rupture);
        trust.StoreUnsafe(ref trusts);
        return Avx.ConvertToVector256Int32WithTruncation(trust * Vector256.Create(ModelRTally.Parts));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Fate(Vector128<byte> state)
    {
        var fate = Sse41.BlendVariable(Ssse3.Shuffle(Fates[0], state), Ssse3.Shuffle(Fates[1], state), Vector128.GreaterThan(state, Vector128.Create((byte)15)));
        fate = Sse41.BlendVariable(fate, Ssse3.Shuffle(Fates[2], state), Vector128.GreaterThan(state, Vector128.Create((byte)31)));
        return Avx2.ConvertToVector256Int32(fate);
    }

    /// <summary>Newcomers in the place of those that ended.</summary>
    private static void Renew(ref byte states, int length, ModelRTally tally)
    {
        for (var at = 0; at < length; at += 64)
        {
            var ended = Unsafe.ReadUnaligned<ulong>(ref tally.Ended[at / Width]);
            if (length - at < 64)
                ended &= (1ul << (length - at)) - 1;
            tally.Ruptures += BitOperations.PopCount(ended);
            for (; ended != 0; ended &= ended - 1)
            {
                var place = at + BitOperations.TrailingZeroCount(ended);
                Unsafe.Add(ref states, place) = ModelRTables.Fresh(tally.RowWords[4 * (place & -Width) + 3 * Width + place % Width]);
            }
        }
    }

    /// <summary>Eight bytes as whole numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Wide(ref byte bytes) =>
        Avx2.ConvertToVector256Int32(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref bytes)).AsByte()).AsUInt32();

    /// <summary>Eight whole numbers as bytes, in the lower half.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Bytes(Vector256<uint> numbers)
    {
        var shorts = Vector128.Narrow(numbers.GetLower(), numbers.GetUpper());
        return Vector128.Narrow(shorts, shorts);
    }
}
