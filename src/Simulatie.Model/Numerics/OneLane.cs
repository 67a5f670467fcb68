using System.Runtime.CompilerServices;
using Simulatie.Model.Randomness;

namespace Simulatie.Model.Numerics;

/// <summary>One row at a time: the plain form of every formula, and what the wide form is tested against.</summary>
internal readonly struct OneLane(float value) : ILanes<OneLane>
{
    private readonly float _value = value;

    public static int Count => 1;

    public float Value => _value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane Of(float value) => new(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane operator +(OneLane left, OneLane right) => new(left._value + right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane operator -(OneLane left, OneLane right) => new(left._value - right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane operator *(OneLane left, OneLane right) => new(left._value * right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane operator /(OneLane left, OneLane right) => new(left._value / right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane MultiplyAdd(OneLane left, OneLane right, OneLane more) => new(MathF.FusedMultiplyAdd(left._value, right._value, more._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane Round(OneLane value) => new(MathF.Round(value._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane PowerOfTwo(OneLane exponent) => new(BitConverter.Int32BitsToSingle(((int)exponent._value + 127) << 23));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane Larger(OneLane left, OneLane right) => left._value < right._value ? right : left;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane Smaller(OneLane left, OneLane right) => right._value < left._value ? right : left;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane Below(OneLane left, OneLane right) => Condition(left._value < right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane NotBelow(OneLane left, OneLane right) => Condition(left._value >= right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane Only(OneLane condition, OneLane value) => Holds(condition) ? value : new(0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane Same(OneLane left, OneLane right) => Condition(left._value == right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane Both(OneLane left, OneLane right) => Condition(Holds(left) && Holds(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane Either(OneLane left, OneLane right) => Condition(Holds(left) || Holds(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane Not(OneLane condition) => Condition(!Holds(condition));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane Choose(OneLane condition, OneLane then, OneLane otherwise) => Holds(condition) ? then : otherwise;

    public static OneLane HowMany(OneLane first, OneLane second, OneLane third, OneLane fourth, OneLane fifth) =>
        new(Where(first) + Where(second) + Where(third) + Where(fourth) + Where(fifth));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Where(OneLane condition) => Holds(condition) ? 1u : 0u;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane Load<TCell>(Column<TCell> column, int row)
        where TCell : unmanaged
    {
        ref var cell = ref column[row];
        if (typeof(TCell) == typeof(float))
            return new(Unsafe.As<TCell, float>(ref cell));
        if (Unsafe.SizeOf<TCell>() == 1)
            return new(Unsafe.As<TCell, byte>(ref cell));
        if (typeof(TCell) == typeof(ushort))
            return new(Unsafe.As<TCell, ushort>(ref cell));
        return new(Unsafe.As<TCell, int>(ref cell));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store<TCell>(OneLane value, Column<TCell> column, int row)
        where TCell : unmanaged
    {
        ref var cell = ref column[row];
        if (typeof(TCell) == typeof(float))
            Unsafe.As<TCell, float>(ref cell) = value._value;
        else if (Unsafe.SizeOf<TCell>() == 1)
            Unsafe.As<TCell, byte>(ref cell) = (byte)value._value;
        else if (typeof(TCell) == typeof(ushort))
            Unsafe.As<TCell, ushort>(ref cell) = (ushort)value._value;
        else
            Unsafe.As<TCell, int>(ref cell) = (int)value._value;
    }

    public static OneLane Marked<TMarks>(Column<TMarks> column, int row, byte marks)
        where TMarks : unmanaged => Condition((Unsafe.BitCast<TMarks, byte>(column[row]) & marks) != 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Mark<TMarks>(OneLane condition, Column<TMarks> column, int row, byte marks)
        where TMarks : unmanaged
    {
        var others = Unsafe.BitCast<TMarks, byte>(column[row]) & ~marks;
        column[row] = Unsafe.BitCast<byte, TMarks>((byte)(Holds(condition) ? others | marks : others));
    }

    public static void LoadTwo(ref float record, int number, out OneLane first, out OneLane second) =>
        (first, second) = (new(Unsafe.Add(ref record, number)), new(Unsafe.Add(ref record, number + 1)));

    public static void LoadPairs(ref float pair, out OneLane first, out OneLane second) => LoadTwo(ref pair, 0, out first, out second);

    public static void Load(ref float records, Column<int> which, int row, Span<OneLane> numbers)
    {
        for (var number = 0; number < numbers.Length; number++)
            numbers[number] = new(Unsafe.Add(ref records, (nint)which[row] * numbers.Length + number));
    }

    public static void Store(ReadOnlySpan<OneLane> numbers, uint lanes, ref float records, Column<int> which, int row)
    {
        for (var number = 0; number < numbers.Length && lanes != 0; number++)
            Unsafe.Add(ref records, (nint)which[row] * numbers.Length + number) = numbers[number].Value;
    }

    public static void DrawInRow(PhiloxLanes chance, uint first, uint drawer, uint month, uint block, MonthWords words, int at) =>
        words.Keep(at, chance.At(first, month, block, drawer));

    public static void Draw(PhiloxLanes chance, Column<int> ids, Column<uint> drawers, int row, uint month, uint block, MonthWords words, int at) =>
        words.Keep(at, chance.At((uint)ids[row], month, block, drawers[row]));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane Fraction(Column<uint> words, int row) => new(words[row].Fraction());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane UpperFraction(Column<uint> words, int row) => new(words[row].UpperFraction());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane LowerFraction(Column<uint> words, int row) => new(words[row].LowerFraction());

    public static OneLane Indices(OneLane whole) => new(BitConverter.Int32BitsToSingle((int)whole._value));

    public static OneLane Look(ref float first, OneLane indices) => new(Unsafe.Add(ref first, BitConverter.SingleToInt32Bits(indices._value)));

    public static OneLane LookWide(ref float first, OneLane indices) => Look(ref first, indices);

    private static OneLane Condition(bool holds) => new(BitConverter.Int32BitsToSingle(holds ? -1 : 0));

    private static bool Holds(OneLane condition) => BitConverter.SingleToInt32Bits(condition._value) != 0;
}
