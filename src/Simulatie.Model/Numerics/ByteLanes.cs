using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Simulatie.Model.Numerics;

/// <summary>Thirty-two rows of a column of marks or small counts side by side. Whole numbers: the same on every machine, so that one form serves all.</summary>
/// <remarks>A condition is all ones where it holds and zero elsewhere.</remarks>
internal readonly struct ByteLanes(Vector256<byte> value)
{
    private readonly Vector256<byte> _value = value;

    /// <summary>How many rows.</summary>
    public const int Count = 32;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes Of(byte value) => new(Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes Load<TCell>(Column<TCell> column, int row)
        where TCell : unmanaged => new(Vector256.LoadUnsafe(ref Unsafe.As<TCell, byte>(ref column.From(row, Count))));

    /// <summary>The bytes of words, from the lowest of the first on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes LoadBytes(Column<uint> words, int word) =>
        new(Vector256.LoadUnsafe(ref words.From(word, Count / sizeof(uint))).AsByte());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store<TCell>(Column<TCell> column, int row)
        where TCell : unmanaged => _value.StoreUnsafe(ref Unsafe.As<TCell, byte>(ref column.From(row, Count)));

    /// <summary>Where any of these marks stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ByteLanes Has(byte marks) => new(~Vector256.Equals(_value & Vector256.Create(marks), Vector256<byte>.Zero));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ByteLanes Is(byte value) => Is(Of(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ByteLanes Is(ByteLanes value) => new(Vector256.Equals(_value, value._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ByteLanes AtLeast(byte least) => AtLeast(Of(least));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ByteLanes AtLeast(ByteLanes least) => new(Vector256.Equals(Vector256.Max(_value, least._value), _value));

    /// <summary>The entry of a table of <see cref="Count"/> at each row's number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ByteLanes Look(Column<byte> table) => new(Vector256.Shuffle(Vector256.LoadUnsafe(ref table.From(0, Count)), _value));

    /// <summary>The rows in which the condition holds, as bits from the lowest on.</summary>
    public uint Where
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector256.ExtractMostSignificantBits(_value);
    }

    /// <summary>Both conditions; or, of a condition and numbers, the numbers where it holds and zero elsewhere.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes operator &(ByteLanes left, ByteLanes right) => new(left._value & right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes operator &(ByteLanes condition, byte value) => new(condition._value & Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes operator |(ByteLanes left, ByteLanes right) => new(left._value | right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes operator +(ByteLanes left, ByteLanes right) => new(left._value + right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes operator ~(ByteLanes condition) => new(~condition._value);

    /// <summary>One more where the condition holds, up to a most.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ByteLanes OneMore(ByteLanes where, byte most) =>
        new(_value - Vector256.AndNot(where._value, Vector256.Equals(_value, Vector256.Create(most))));

    /// <summary>One less where the condition holds, down to zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ByteLanes OneLess(ByteLanes where) =>
        new(_value + Vector256.AndNot(where._value, Vector256.Equals(_value, Vector256<byte>.Zero)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes Choose(ByteLanes condition, ByteLanes then, ByteLanes otherwise) =>
        new(Vector256.ConditionalSelect(condition._value, then._value, otherwise._value));
}
