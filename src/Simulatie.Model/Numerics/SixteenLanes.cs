using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Simulatie.Model.Randomness;

namespace Simulatie.Model.Numerics;

/// <summary>Sixteen rows side by side. Where the machine has narrower vectors or none the same operations take more instructions and give the same bits.</summary>
internal readonly struct SixteenLanes(Vector512<float> value) : ILanes<SixteenLanes>
{
    private readonly Vector512<float> _value = value;

    public static int Count => 16;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes Of(float value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes operator +(SixteenLanes left, SixteenLanes right) => new(left._value + right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes operator -(SixteenLanes left, SixteenLanes right) => new(left._value - right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes operator *(SixteenLanes left, SixteenLanes right) => new(left._value * right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes operator /(SixteenLanes left, SixteenLanes right) => new(left._value / right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes MultiplyAdd(SixteenLanes left, SixteenLanes right, SixteenLanes more) => new(Vector512.FusedMultiplyAdd(left._value, right._value, more._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes Round(SixteenLanes value) => new(Vector512.Round(value._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes PowerOfTwo(SixteenLanes exponent) =>
        new(Vector512.ShiftLeft(Whole(exponent) + Vector512.Create(127), 23).AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes Scale(SixteenLanes value, SixteenLanes exponent) =>
        Avx512F.IsSupported ? new(Avx512F.Scale(value._value, exponent._value)) : value * PowerOfTwo(exponent);

    /// <remarks>The processor's own maximum gives its second operand when neither is larger, which is what is asked for.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes Larger(SixteenLanes left, SixteenLanes right) =>
        Avx512F.IsSupported ? new(Avx512F.Max(right._value, left._value)) : Choose(Below(left, right), right, left);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes Smaller(SixteenLanes left, SixteenLanes right) =>
        Avx512F.IsSupported ? new(Avx512F.Min(right._value, left._value)) : Choose(Below(right, left), right, left);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes Below(SixteenLanes left, SixteenLanes right) => new(Vector512.LessThan(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes NotBelow(SixteenLanes left, SixteenLanes right) => new(Vector512.GreaterThanOrEqual(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes Only(SixteenLanes condition, SixteenLanes value) => new(condition._value & value._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes Same(SixteenLanes left, SixteenLanes right) => new(Vector512.Equals(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes Both(SixteenLanes left, SixteenLanes right) => new(left._value & right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes Either(SixteenLanes left, SixteenLanes right) => new(left._value | right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes Not(SixteenLanes condition) => new(~condition._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes Choose(SixteenLanes condition, SixteenLanes then, SixteenLanes otherwise) =>
        new(Vector512.ConditionalSelect(condition._value, then._value, otherwise._value));

    /// <remarks>All ones is minus one, as a whole number.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes HowMany(SixteenLanes first, SixteenLanes second, SixteenLanes third, SixteenLanes fourth, SixteenLanes fifth) =>
        new(Vector512.ConvertToSingle(-(first._value.AsInt32() + second._value.AsInt32() + (third._value.AsInt32() + fourth._value.AsInt32() + fifth._value.AsInt32()))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Where(SixteenLanes condition) => (uint)Vector512.ExtractMostSignificantBits(condition._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes Load<TCell>(Column<TCell> column, int row)
        where TCell : unmanaged
    {
        if (typeof(TCell) == typeof(float))
            return new(Vector512.LoadUnsafe(ref Unsafe.As<TCell, float>(ref column.From(row, Count))));
        return new(Vector512.ConvertToSingle(Whole(column, row)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store<TCell>(SixteenLanes value, Column<TCell> column, int row)
        where TCell : unmanaged
    {
        ref var cell = ref column.From(row, Count);
        if (typeof(TCell) == typeof(float))
            value._value.StoreUnsafe(ref Unsafe.As<TCell, float>(ref cell));
        else if (Unsafe.SizeOf<TCell>() == 1)
            Bytes(Whole(value)).StoreUnsafe(ref Unsafe.As<TCell, byte>(ref cell));
        else if (Unsafe.SizeOf<TCell>() == 2)
            Shorts(Whole(value)).StoreUnsafe(ref Unsafe.As<TCell, ushort>(ref cell));
        else
            Whole(value).StoreUnsafe(ref Unsafe.As<TCell, int>(ref cell));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes Marked<TMarks>(Column<TMarks> column, int row, byte marks)
        where TMarks : unmanaged =>
        new(Vector512.GreaterThan(Whole(column, row) & Vector512.Create((int)marks), Vector512<int>.Zero).AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Mark<TMarks>(SixteenLanes condition, Column<TMarks> column, int row, byte marks)
        where TMarks : unmanaged
    {
        var all = Whole(column, row);
        var bits = Vector512.Create((int)marks);
        var marked = Vector512.ConditionalSelect(condition._value.AsInt32(), all | bits, Vector512.AndNot(all, bits));
        Bytes(marked).StoreUnsafe(ref Unsafe.As<TMarks, byte>(ref column.From(row, Count)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void LoadTwo(ref float record, int number, out SixteenLanes first, out SixteenLanes second)
    {
        TransposedSixteen.LoadTwo(ref record, number, out var one, out var other);
        (first, second) = (new(one), new(other));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void LoadPairs(ref float pair, out SixteenLanes first, out SixteenLanes second)
    {
        TransposedSixteen.LoadPairs(ref pair, out var one, out var other);
        (first, second) = (new(one), new(other));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Load(ref float records, Column<int> which, int row, Span<SixteenLanes> numbers) =>
        TransposedSixteen.Load(ref records, which, row, MemoryMarshal.Cast<SixteenLanes, Vector512<float>>(numbers));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(ReadOnlySpan<SixteenLanes> numbers, uint lanes, ref float records, Column<int> which, int row) =>
        TransposedSixteen.Store(MemoryMarshal.Cast<SixteenLanes, Vector512<float>>(numbers), lanes, ref records, which, row);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void DrawInRow(PhiloxLanes chance, uint first, uint drawer, uint month, uint block, MonthWords words, int at) =>
        Draw(chance, Vector512.Create(first) + Vector512<uint>.Indices, Vector512.Create(drawer), month, block, words, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Draw(PhiloxLanes chance, Column<int> ids, Column<uint> drawers, int row, uint month, uint block, MonthWords words, int at) =>
        Draw(chance, Whole(ids, row).AsUInt32(), Words(drawers, row), month, block, words, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Draw(PhiloxLanes chance, Vector512<uint> ids, Vector512<uint> drawers, uint month, uint block, MonthWords words, int at)
    {
        chance.At(ids, Vector512.Create(month), Vector512.Create(block), drawers, out var word0, out var word1, out var word2, out var word3);
        word0.StoreUnsafe(ref words.Word0.From(at, Count));
        word1.StoreUnsafe(ref words.Word1.From(at, Count));
        word2.StoreUnsafe(ref words.Word2.From(at, Count));
        word3.StoreUnsafe(ref words.Word3.From(at, Count));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes Fraction(Column<uint> words, int row) =>
        new(Vector512.ConvertToSingle((Words(words, row) >> 8).AsInt32()) * (1f / (1 << 24)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes UpperFraction(Column<uint> words, int row) =>
        new(Vector512.ConvertToSingle((Words(words, row) >> 16).AsInt32()) * (1f / (1 << 16)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes LowerFraction(Column<uint> words, int row) =>
        new(Vector512.ConvertToSingle((Words(words, row) & Vector512.Create(0xFFFFu)).AsInt32()) * (1f / (1 << 16)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes Indices(SixteenLanes whole) => new(Whole(whole).AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes Look(ref float first, SixteenLanes indices) => new(Avx512F.IsSupported
        ? Avx512F.PermuteVar16x32(Vector512.LoadUnsafe(ref first), indices._value.AsInt32())
        : LookOneByOne(ref first, indices._value.AsInt32()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes LookWide(ref float first, SixteenLanes indices)
    {
        var whole = indices._value.AsInt32();
        if (!Avx512F.IsSupported)
            return new(LookOneByOne(ref first, whole));
        var low = Avx512F.PermuteVar16x32x2(Vector512.LoadUnsafe(ref first), whole, Vector512.LoadUnsafe(ref first, 16));
        var high = Avx512F.PermuteVar16x32(Vector512.LoadUnsafe(ref first, 32), whole);
        return new(Vector512.ConditionalSelect(Vector512.GreaterThan(whole, Vector512.Create(31)).AsSingle(), high, low));
    }

    private static Vector512<uint> Words(Column<uint> words, int row) => Vector512.LoadUnsafe(ref words.From(row, Count));

    private static Vector512<int> Whole(SixteenLanes value) => Vector512.ConvertToInt32Native(value._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Whole<TCell>(Column<TCell> column, int row)
        where TCell : unmanaged
    {
        ref var cell = ref column.From(row, Count);
        if (Unsafe.SizeOf<TCell>() == 1)
        {
            var bytes = Vector128.LoadUnsafe(ref Unsafe.As<TCell, byte>(ref cell));
            if (Avx512F.IsSupported)
                return Avx512F.ConvertToVector512Int32(bytes);
            var (low, high) = Vector128.Widen(bytes);
            return Wide(Vector256.Create(low, high));
        }

        if (typeof(TCell) == typeof(ushort))
            return Wide(Vector256.LoadUnsafe(ref Unsafe.As<TCell, ushort>(ref cell)));
        return Vector512.LoadUnsafe(ref Unsafe.As<TCell, int>(ref cell));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Wide(Vector256<ushort> whole)
    {
        if (Avx512F.IsSupported)
            return Avx512F.ConvertToVector512Int32(whole);
        var (low, high) = Vector256.Widen(whole);
        return Vector512.Create(low, high).AsInt32();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Shorts(Vector512<int> whole) => Avx512F.IsSupported
        ? Avx512F.ConvertToVector256UInt16(whole)
        : Vector256.Narrow(whole.GetLower().AsUInt32(), whole.GetUpper().AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Bytes(Vector512<int> whole)
    {
        if (Avx512F.IsSupported)
            return Avx512F.ConvertToVector128Byte(whole);
        var shorts = Shorts(whole);
        return Vector128.Narrow(shorts.GetLower(), shorts.GetUpper());
    }

    private static Vector512<float> LookOneByOne(ref float first, Vector512<int> index)
    {
        Span<float> found = stackalloc float[16];
        for (var lane = 0; lane < 16; lane++)
            found[lane] = Unsafe.Add(ref first, index[lane]);
        return Vector512.Create<float>(found);
    }
}
