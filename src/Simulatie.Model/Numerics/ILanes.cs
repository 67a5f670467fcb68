using System.Runtime.CompilerServices;
using Simulatie.Model.Randomness;

namespace Simulatie.Model.Numerics;

/// <summary>Rows side by side. A formula of the model is written once over lanes: with <see cref="OneLane"/> it is the plain form, with <see cref="EightLanes"/> and <see cref="SixteenLanes"/> eight or sixteen rows go through it at a time, with the same bits.</summary>
/// <remarks>Only operations that IEEE 754 fixes to the bit, rounded together only in <see cref="MultiplyAdd"/>. Roles, marks and months enter as whole numbers in single precision.
/// A condition is a lane of ones or zeros, made by a comparison and used by <see cref="Choose"/>.</remarks>
internal interface ILanes<T>
    where T : unmanaged, ILanes<T>
{
    /// <summary>How many rows stand side by side.</summary>
    static abstract int Count { get; }

    /// <summary>The same value in every lane.</summary>
    static abstract T Of(float value);

    static abstract T operator +(T left, T right);

    static abstract T operator -(T left, T right);

    static abstract T operator *(T left, T right);

    static abstract T operator /(T left, T right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual T operator +(float left, T right) => T.Of(left) + right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual T operator -(float left, T right) => T.Of(left) - right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual T operator *(float left, T right) => T.Of(left) * right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual T operator +(T left, float right) => left + T.Of(right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual T operator -(T left, float right) => left - T.Of(right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual T operator *(T left, float right) => left * T.Of(right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual T operator /(T left, float right) => left / T.Of(right);

    /// <summary>left · right + more, rounded once.</summary>
    static abstract T MultiplyAdd(T left, T right, T more);

    /// <summary>The nearest whole number; of two as near, the even one.</summary>
    static abstract T Round(T value);

    /// <summary>2 to the power of a whole number between −126 and 127.</summary>
    static abstract T PowerOfTwo(T exponent);

    /// <summary>The value times 2 to such a power.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual T Scale(T value, T exponent) => value * T.PowerOfTwo(exponent);

    /// <summary>The right where it is larger, else the left.</summary>
    static abstract T Larger(T left, T right);

    /// <summary>The right where it is smaller, else the left.</summary>
    static abstract T Smaller(T left, T right);

    static abstract T Below(T left, T right);

    /// <summary>Where the left is not below the right; nowhere where one of them is no number.</summary>
    static abstract T NotBelow(T left, T right);

    static abstract T Same(T left, T right);

    static abstract T Both(T left, T right);

    static abstract T Either(T left, T right);

    static abstract T Not(T condition);

    static abstract T Choose(T condition, T then, T otherwise);

    /// <summary>The value where the condition holds, zero elsewhere.</summary>
    static abstract T Only(T condition, T value);

    /// <summary>How many of five conditions hold.</summary>
    static abstract T HowMany(T first, T second, T third, T fourth, T fifth);

    /// <summary>The lanes in which a condition holds, as bits from the lowest on.</summary>
    static abstract uint Where(T condition);

    /// <summary>The column's values from a row on; whole numbers become floats.</summary>
    static abstract T Load<TCell>(Column<TCell> column, int row)
        where TCell : unmanaged;

    static abstract void Store<TCell>(T value, Column<TCell> column, int row)
        where TCell : unmanaged;

    /// <summary>Whether the marks from a row on have any of these bits.</summary>
    static abstract T Marked<TMarks>(Column<TMarks> column, int row, byte marks)
        where TMarks : unmanaged;

    /// <summary>Sets these bits in the marks where the condition holds and takes them away elsewhere.</summary>
    static abstract void Mark<TMarks>(T condition, Column<TMarks> column, int row, byte marks)
        where TMarks : unmanaged;

    /// <summary>Two neighbours among the eight numbers of records that stand in a row.</summary>
    /// <param name="record">The first number of the first record.</param>
    /// <param name="number">Which of them is the first neighbour, from 0.</param>
    static abstract void LoadTwo(ref float record, int number, out T first, out T second);

    /// <summary>The first and the second number of pairs that stand in a row.</summary>
    static abstract void LoadPairs(ref float pair, out T first, out T second);

    /// <summary>Loads the eight numbers of records: the first number of each, the second, and so on.</summary>
    /// <param name="which">Numbers of the records, from a row on.</param>
    /// <param name="records">The first number of the record numbered 0.</param>
    static abstract void Load(ref float records, Column<int> which, int row, Span<T> numbers);

    /// <summary>Stores the eight numbers back into those records whose lane is set.</summary>
    static abstract void Store(ReadOnlySpan<T> numbers, uint lanes, ref float records, Column<int> which, int row);

    /// <summary>Draws the four words of a block for things numbered in a row, with one drawer.</summary>
    /// <param name="at">Where the words go.</param>
    static abstract void DrawInRow(PhiloxLanes chance, uint first, uint drawer, uint month, uint block, MonthWords words, int at);

    /// <summary>Draws the four words of a block for things with a number and a drawer each, from a row on.</summary>
    static abstract void Draw(PhiloxLanes chance, Column<int> ids, Column<uint> drawers, int row, uint month, uint block, MonthWords words, int at);

    /// <summary>Words of chance as fractions, in steps of 2⁻²⁴.</summary>
    static abstract T Fraction(Column<uint> words, int row);

    /// <summary>Upper halves of words of chance as fractions, in steps of 2⁻¹⁶.</summary>
    static abstract T UpperFraction(Column<uint> words, int row);

    static abstract T LowerFraction(Column<uint> words, int row);

    /// <summary>The entry of a table of up to eight at each lane's number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual T Look(LookupTable table, T whole) => T.Look(ref table.First, T.Indices(whole));

    /// <summary>The entry of a table of up to forty-eight at each lane's number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual T LookWide(LookupTable table, T whole) => T.LookWide(ref table.First, T.Indices(whole));

    /// <summary>Whole numbers as indices, which the two that follow want: integers, bit by bit, not numbers to reckon with.</summary>
    static abstract T Indices(T whole);

    /// <summary>The number at each lane's index, of up to eight in a row; there is room for <see cref="LookupTable.Length"/>.</summary>
    static abstract T Look(ref float first, T indices);

    /// <summary>The number at each lane's index, of up to <see cref="LookupTable.WideLength"/> in a row.</summary>
    static abstract T LookWide(ref float first, T indices);
}
