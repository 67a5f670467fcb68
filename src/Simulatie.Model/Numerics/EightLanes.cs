using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Simulatie.Model.Randomness;

namespace Simulatie.Model.Numerics;

/// <summary>Eight rows side by side: what most processors have vectors for.</summary>
internal readonly struct EightLanes(Vector256<float> value) : ILanes<EightLanes>
{
    private readonly Vector256<float> _value = value;

    public static int Count => 8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Of(float value) => new(Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator +(EightLanes left, EightLanes right) => new(left._value + right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator -(EightLanes left, EightLanes right) => new(left._value - right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator *(EightLanes left, EightLanes right) => new(left._value * right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator /(EightLanes left, EightLanes right) => new(left._value / right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes MultiplyAdd(EightLanes left, EightLanes right, EightLanes more) => new(Vector256.FusedMultiplyAdd(left._value, right._value, more._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Round(EightLanes value) => new(Vector256.Round(value._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes PowerOfTwo(EightLanes exponent) =>
        new(Vector256.ShiftLeft(Whole(exponent) + Vector256.Create(127), 23).AsSingle());

    /// <remarks>The processor's own maximum gives its second operand when neither is larger, which is what is asked for.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Larger(EightLanes left, EightLanes right) =>
        Avx.IsSupported ? new(Avx.Max(right._value, left._value)) : Choose(Below(left, right), right, left);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Smaller(EightLanes left, EightLanes right) =>
        Avx.IsSupported ? new(Avx.Min(right._value, left._value)) : Choose(Below(right, left), right, left);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Below(EightLanes left, EightLanes right) => new(Vector256.LessThan(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes NotBelow(EightLanes left, EightLanes right) => new(Vector256.GreaterThanOrEqual(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Only(EightLanes condition, EightLanes value) => new(condition._value & value._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Same(EightLanes left, EightLanes right) => new(Vector256.Equals(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Both(EightLanes left, EightLanes right) => new(left._value & right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Either(EightLanes left, EightLanes right) => new(left._value | right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Not(EightLanes condition) => new(~condition._value);

    /// <remarks>A condition is all ones or all zeros, so its highest bit is enough for the processor's own blend.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Choose(EightLanes condition, EightLanes then, EightLanes otherwise) => new(Avx.IsSupported
        ? Avx.BlendVariable(otherwise._value, then._value, condition._value)
        : Vector256.ConditionalSelect(condition._value, then._value, otherwise._value));

    /// <remarks>All ones is minus one, as a whole number.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes HowMany(EightLanes first, EightLanes second, EightLanes third, EightLanes fourth, EightLanes fifth) =>
        new(Vector256.ConvertToSingle(-(first._value.AsInt32() + second._value.AsInt32() + (third._value.AsInt32() + fourth._value.AsInt32() + fifth._value.AsInt32()))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Where(EightLanes condition) => Vector256.ExtractMostSignificantBits(condition._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Load<TCell>(Column<TCell> column, int row)
        where TCell : unmanaged
    {
        if (typeof(TCell) == typeof(float))
            return new(Vector256.LoadUnsafe(ref Unsafe.As<TCell, float>(ref column.From(row, Count))));
        return new(Vector256.ConvertToSingle(Whole(column, row)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store<TCell>(EightLanes value, Column<TCell> column, int row)
        where TCell : unmanaged
    {
        ref var cell = ref column.From(row, Count);
        if (typeof(TCell) == typeof(float))
            value._value.StoreUnsafe(ref Unsafe.As<TCell, float>(ref cell));
        else if (Unsafe.SizeOf<TCell>() == 1)
            Unsafe.WriteUnaligned(ref Unsafe.As<TCell, byte>(ref cell), Bytes(Whole(value)));
        else if (Unsafe.SizeOf<TCell>() == 2)
            Shorts(Whole(value)).StoreUnsafe(ref Unsafe.As<TCell, ushort>(ref cell));
        else
            Whole(value).StoreUnsafe(ref Unsafe.As<TCell, int>(ref cell));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Marked<TMarks>(Column<TMarks> column, int row, byte marks)
        where TMarks : unmanaged =>
        new(Vector256.GreaterThan(Whole(column, row) & Vector256.Create((int)marks), Vector256<int>.Zero).AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Mark<TMarks>(EightLanes condition, Column<TMarks> column, int row, byte marks)
        where TMarks : unmanaged
    {
        var all = Whole(column, row);
        var bits = Vector256.Create((int)marks);
        var marked = Vector256.AndNot(all, bits) | condition._value.AsInt32() & bits;
        Unsafe.WriteUnaligned(ref Unsafe.As<TMarks, byte>(ref column.From(row, Count)), Bytes(marked));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void LoadTwo(ref float record, int number, out EightLanes first, out EightLanes second)
    {
        TransposedEight.LoadTwo(ref record, number, out var one, out var other);
        (first, second) = (new(one), new(other));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void LoadPairs(ref float pair, out EightLanes first, out EightLanes second)
    {
        TransposedEight.LoadPairs(ref pair, out var one, out var other);
        (first, second) = (new(one), new(other));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Load(ref float records, Column<int> which, int row, Span<EightLanes> numbers) =>
        TransposedEight.Load(ref records, which, row, MemoryMarshal.Cast<EightLanes, Vector256<float>>(numbers));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(ReadOnlySpan<EightLanes> numbers, uint lanes, ref float records, Column<int> which, int row) =>
        TransposedEight.Store(MemoryMarshal.Cast<EightLanes, Vector256<float>>(numbers), lanes, ref records, which, row);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void DrawInRow(PhiloxLanes chance, uint first, uint drawer, uint month, uint block, MonthWords words, int at) =>
        Draw(chance, Vector256.Create(first) + Vector256<uint>.Indices, Vector256.Create(drawer), month, block, words, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Draw(PhiloxLanes chance, Column<int> ids, Column<uint> drawers, int row, uint month, uint block, MonthWords words, int at) =>
        Draw(chance, Whole(ids, row).AsUInt32(), Words(drawers, row), month, block, words, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Draw(PhiloxLanes chance, Vector256<uint> ids, Vector256<uint> drawers, uint month, uint block, MonthWords words, int at)
    {
        chance.At(ids, Vector256.Create(month), Vector256.Create(block), drawers, out var word0, out var word1, out var word2, out var word3);
        word0.StoreUnsafe(ref words.Word0.From(at, Count));
        word1.StoreUnsafe(ref words.Word1.From(at, Count));
        word2.StoreUnsafe(ref words.Word2.From(at, Count));
        word3.StoreUnsafe(ref words.Word3.From(at, Count));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Fraction(Column<uint> words, int row) =>
        new(Vector256.ConvertToSingle((Words(words, row) >> 8).AsInt32()) * (1f / (1 << 24)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes UpperFraction(Column<uint> words, int row) =>
        new(Vector256.ConvertToSingle((Words(words, row) >> 16).AsInt32()) * (1f / (1 << 16)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes LowerFraction(Column<uint> words, int row) =>
        new(Vector256.ConvertToSingle((Words(words, row) & Vector256.Create(0xFFFFu)).AsInt32()) * (1f / (1 << 16)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Indices(EightLanes whole) => new(Whole(whole).AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Look(ref float first, EightLanes indices) => new(Avx2.IsSupported
        ? Avx2.PermuteVar8x32(Vector256.LoadUnsafe(ref first), indices._value.AsInt32())
        : LookOneByOne(ref first, indices._value.AsInt32()));

    /// <remarks>Six tables of eight, of which the index's upper bits choose one: a blend only looks at the highest bit of each lane.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes LookWide(ref float first, EightLanes indices)
    {
        var whole = indices._value.AsInt32();
        if (!Avx2.IsSupported)
            return new(LookOneByOne(ref first, whole));
        var (odd, upperTwo, last) = ((whole << 28).AsSingle(), (whole << 27).AsSingle(), (whole << 26).AsSingle());
        var zeroOrOne = Avx.BlendVariable(Eighth(ref first, 0, whole), Eighth(ref first, 1, whole), odd);
        var twoOrThree = Avx.BlendVariable(Eighth(ref first, 2, whole), Eighth(ref first, 3, whole), odd);
        var fourOrFive = Avx.BlendVariable(Eighth(ref first, 4, whole), Eighth(ref first, 5, whole), odd);
        return new(Avx.BlendVariable(Avx.BlendVariable(zeroOrOne, twoOrThree, upperTwo), fourOrFive, last));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Eighth(ref float first, nuint table, Vector256<int> index) =>
        Avx2.PermuteVar8x32(Vector256.LoadUnsafe(ref first, 8 * table), index);

    private static Vector256<uint> Words(Column<uint> words, int row) => Vector256.LoadUnsafe(ref words.From(row, Count));

    private static Vector256<int> Whole(EightLanes value) => Vector256.ConvertToInt32Native(value._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Whole<TCell>(Column<TCell> column, int row)
        where TCell : unmanaged
    {
        ref var cell = ref column.From(row, Count);
        if (Unsafe.SizeOf<TCell>() == 1)
        {
            var bytes = Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<TCell, byte>(ref cell))).AsByte();
            return Avx2.IsSupported ? Avx2.ConvertToVector256Int32(bytes) : Wide(Vector128.WidenLower(bytes));
        }

        if (typeof(TCell) == typeof(ushort))
            return Wide(Vector128.LoadUnsafe(ref Unsafe.As<TCell, ushort>(ref cell)));
        return Vector256.LoadUnsafe(ref Unsafe.As<TCell, int>(ref cell));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Wide(Vector128<ushort> whole)
    {
        if (Avx2.IsSupported)
            return Avx2.ConvertToVector256Int32(whole);
        var (low, high) = Vector128.Widen(whole);
        return Vector256.Create(low, high).AsInt32();
    }

    /// <remarks>The lower halves are meant: months never pass 65535, marks never 255.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Shorts(Vector256<int> whole) => Sse41.IsSupported
        ? Sse41.PackUnsignedSaturate(whole.GetLower(), whole.GetUpper())
        : Vector128.Narrow(whole.GetLower().AsUInt32(), whole.GetUpper().AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bytes(Vector256<int> whole)
    {
        var shorts = Shorts(whole);
        return (Sse2.IsSupported ? Sse2.PackUnsignedSaturate(shorts.AsInt16(), shorts.AsInt16()) : Vector128.Narrow(shorts, shorts)).AsUInt64().ToScalar();
    }

    private static Vector256<float> LookOneByOne(ref float first, Vector256<int> index)
    {
        Span<float> found = stackalloc float[8];
        for (var lane = 0; lane < 8; lane++)
            found[lane] = Unsafe.Add(ref first, index[lane]);
        return Vector256.Create<float>(found);
    }
}
