using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Simulatie.Model.Randomness;

/// <summary>Model R, thirty-two relationships side by side (AVX-512): the same record as <see cref="ModelRPlain"/>, bit for bit.</summary>
internal sealed class ModelRLanes(ModelRTown town)
{
    private const int Width = 32;
    private readonly PhiloxLanes _chance = new(town.Key0, town.Key1);
    private readonly ModelRLadder _worker = new(ModelRTables.Worker);
    private readonly ModelRLadder _client = new(ModelRTables.Client);

    /// <summary>Which target of trust (low byte) and which hazard (high byte) a state has.</summary>
    private readonly Vector512<ushort>[] _fate = ModelRLadder.Halves([.. ModelRTables.Target.Zip(ModelRTables.Hazard, (target, hazard) => (ushort)(target | hazard << 8))]);

    private readonly Vector512<float> _targets = Vector512.Create(ModelRTables.Targets);
    private readonly Vector512<float> _hazards = Vector512.Create(ModelRTables.Hazards);

    public static bool IsSupported => Avx512BW.IsSupported;

    /// <summary>One step for the workers from first up to end.</summary>
    public void Live(uint step, int first, int end, ModelRTally tally)
    {
        Ceilings(first, end, tally);
        for (var row = 0; row < ModelRTown.Rows; row++)
        {
            var (start, length) = (row * town.Workers + first, end - first);
            var whole = length & -Width;
            Row(step, start, whole, tally);
            tally.Count(ref town.State(start), whole);
            for (var rest = whole; rest < length; rest++)
                ModelRPlain.Live(town, step, start + rest, tally.Ceilings[rest], tally);
        }
    }

    /// <summary>Loads of sixty-four workers at once: twenty rows of bytes.</summary>
    private void Ceilings(int first, int end, ModelRTally tally)
    {
        for (var worker = first; worker < end; worker += Vector512<byte>.Count)
        {
            var load = Vector512<byte>.Zero;
            for (var row = 0; row < ModelRTown.Rows; row++)
                load += Vector512.LoadUnsafe(ref town.State(row * town.Workers + worker)) & Vector512.Create((byte)ModelRPlain.Intensive);
            var full = Vector512.GreaterThan(load, Vector512.Create((byte)(ModelRPlain.Intensive * ModelRPlain.MostIntensive)));
            Vector512.ConditionalSelect(full, Vector512.Create(ModelRPlain.LightOnly), Vector512.Create(ModelRPlain.AnyRole)).CopyTo(tally.Ceilings, worker - first);
        }
    }

    private void Row(uint step, int start, int length, ModelRTally tally)
    {
        ref var states = ref town.State(start);
        ref var trusts = ref town.Trust(start);
        ref var ceilings = ref MemoryMarshal.GetArrayDataReference(tally.Ceilings);
        var newcomers = 0;
        var sum = Vector512<int>.Zero;
        for (var at = 0; at < length; at += Width)
        {
            var here = (nuint)at;
            Words(start + at, step, out var low0, out var low1, out var low2, out var low3);
            Words(start + at + Width / 2, step, out var high0, out var high1, out var high2, out var high3);
            var state = Avx512BW.ConvertToVector512UInt16(Vector256.LoadUnsafe(ref states, here));
            var ceiling = Avx512BW.ConvertToVector512UInt16(Vector256.LoadUnsafe(ref ceilings, here));
            var undecided = Vector512<ushort>.AllBitsSet;
            var worker = Vector512.Min(_worker.Reached(state, UpperHalves(low0, high0), ref undecided), ceiling);
            var client = _client.Reached(state & Vector512.Create((ushort)0x38) | worker, UpperHalves(low1, high1), ref undecided);
            var next = client << 3 | worker;
            if (Vector512.EqualsAny(undecided, Vector512<ushort>.Zero))
            {
                // A copy: what is passed by reference lives in memory, and next is to live in a register.
                var settled = next;
                Settle(undecided, ref settled, start + at, step, ref Unsafe.Add(ref ceilings, at));
                next = settled;
            }

            Avx512BW.ConvertToVector256Byte(next).StoreUnsafe(ref states, here);

            var fate = Avx512BW.PermuteVar32x16x2(_fate[0], next, _fate[1]);
            sum += Trust(ref Unsafe.Add(ref trusts, at), fate.GetLower(), low2, low3, at, tally, ref newcomers);
            sum += Trust(ref Unsafe.Add(ref trusts, at + Width / 2), fate.GetUpper(), high2, high3, at + Width / 2, tally, ref newcomers);
        }

        for (var newcomer = 0; newcomer < newcomers; newcomer++)
            Unsafe.Add(ref states, tally.Places[newcomer]) = ModelRTables.Fresh(tally.Words[newcomer]);
        tally.Ruptures += newcomers;
        var (lower, upper) = Vector512.Widen(sum);
        tally.Trust += Vector512.Sum(lower + upper);
    }

    /// <summary>Trust and ruptures of sixteen; what is returned is their trust in parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<int> Trust(ref float trusts, Vector256<ushort> fates, Vector512<uint> word2, Vector512<uint> word3, int at, ModelRTally tally, ref int newcomers)
    {
        var fate = Avx512F.ConvertToVector512Int32(fates);
        var trust = Vector512.LoadUnsafe(ref trusts);
        trust = Avx512F.FusedMultiplyAdd(Vector512.Create(0.1f), Avx512F.PermuteVar16x32(_targets, fate) - trust, trust);
        var hazard = Avx512F.PermuteVar16x32(_hazards, fate >> 8) * (Vector512<float>.One - trust);
        var rupture = Vector512.LessThan(Avx512F.ConvertToVector512Single((word2 >> 8).AsInt32()), hazard);
        trust = Vector512.ConditionalSelect(rupture, Vector512<float>.Zero, trust);
        trust.StoreUnsafe(ref trusts);
        var indices = (Vector512<uint>.Indices + Vector512.Create((uint)at)).AsSingle();
        Avx512F.Compress(Vector512<float>.Zero, rupture, indices).AsUInt32().StoreUnsafe(ref MemoryMarshal.GetArrayDataReference(tally.Places), (nuint)newcomers);
        Avx512F.Compress(Vector512<float>.Zero, rupture, word3.AsSingle()).AsUInt32().StoreUnsafe(ref MemoryMarshal.GetArrayDataReference(tally.Words), (nuint)newcomers);
        newcomers += BitOperations.PopCount(rupture.ExtractMostSignificantBits());
        return Avx512F.ConvertToVector512Int32WithTruncation(trust * Vector512.Create(ModelRTally.Parts));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Words(int first, uint step, out Vector512<uint> word0, out Vector512<uint> word1, out Vector512<uint> word2, out Vector512<uint> word3) =>
        _chance.At(
            Vector512<uint>.Indices + Vector512.Create((uint)first), Vector512.Create(step), Vector512<uint>.Zero, Vector512<uint>.Zero,
            out word0, out word1, out word2, out word3);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> UpperHalves(Vector512<uint> low, Vector512<uint> high) =>
        Avx512BW.PermuteVar32x16x2(low.AsUInt16(), Vector512<ushort>.Indices * 2 + Vector512<ushort>.One, high.AsUInt16());

    /// <summary>Where the upper half of a word equals that of a threshold, the whole word decides: the plain form does it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Settle(Vector512<ushort> undecided, ref Vector512<ushort> next, int first, uint step, ref byte ceilings)
    {
        for (var lane = 0; lane < Width; lane++)
            if (undecided[lane] == 0)
                next = next.WithElement(lane, ModelRPlain.NextRoles(town.State(first + lane), town.Words(first + lane, step), Unsafe.Add(ref ceilings, lane)));
    }
}
