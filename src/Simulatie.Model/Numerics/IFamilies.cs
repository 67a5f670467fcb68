using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Simulatie.Model.Numerics;

/// <summary>The eight states of a family as one vector, or of several families that stand next to each other.</summary>
internal interface IFamilies<T>
    where T : struct, IFamilies<T>
{
    /// <summary>How many families the vector holds.</summary>
    static abstract int Count { get; }

    /// <summary>The same eight numbers for every family.</summary>
    static abstract T Of(Vector256<float> states);

    static abstract T Load(ref float states, nuint family);

    /// <summary>The two numbers of each footing in the places of autonomy and reintegration; what stands elsewhere means nothing.</summary>
    static abstract T OfFootings(ref float footings, nuint family);

    /// <summary>A number of each family in all its places.</summary>
    static abstract T OfNumbers(ref float numbers, nuint family);

    static abstract T operator +(T left, T right);

    static abstract T operator -(T left, T right);

    static abstract T operator *(T left, T right);

    static abstract T Larger(T left, T right);

    static abstract T Smaller(T left, T right);

    /// <summary>Where the bits of <paramref name="places"/> are set the one, elsewhere the other.</summary>
    static abstract T Choose(T places, T then, T otherwise);

    static abstract void Store(T value, ref float states, nuint family);

    /// <summary>The first four states of one of the families as whole numbers.</summary>
    static abstract Vector128<int> Whole(T value, int family);
}

/// <summary>One family.</summary>
internal readonly struct OneFamily(Vector256<float> value) : IFamilies<OneFamily>
{
    private readonly Vector256<float> _value = value;

    public static int Count => 1;

    public static OneFamily Of(Vector256<float> states) => new(states);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneFamily Load(ref float states, nuint family) => new(Vector256.LoadUnsafe(ref states, 8 * family));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneFamily OfFootings(ref float footings, nuint family) =>
        new(Vector128.CreateScalarUnsafe(Unsafe.As<float, double>(ref Unsafe.Add(ref footings, 2 * family))).AsSingle().ToVector256Unsafe());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneFamily OfNumbers(ref float numbers, nuint family) => new(Vector256.Create(Unsafe.Add(ref numbers, family)));

    public static OneFamily operator +(OneFamily left, OneFamily right) => new(left._value + right._value);

    public static OneFamily operator -(OneFamily left, OneFamily right) => new(left._value - right._value);

    public static OneFamily operator *(OneFamily left, OneFamily right) => new(left._value * right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneFamily Larger(OneFamily left, OneFamily right) => new(Vector256.MaxNative(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneFamily Smaller(OneFamily left, OneFamily right) => new(Vector256.MinNative(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneFamily Choose(OneFamily places, OneFamily then, OneFamily otherwise) =>
        new(Vector256.ConditionalSelect(places._value, then._value, otherwise._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(OneFamily value, ref float states, nuint family) => value._value.StoreUnsafe(ref states, 8 * family);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Whole(OneFamily value, int family) => Vector128.ConvertToInt32Native(value._value.GetLower());
}

/// <summary>Two families, for processors with vectors of sixteen.</summary>
internal readonly struct TwoFamilies(Vector512<float> value) : IFamilies<TwoFamilies>
{
    private readonly Vector512<float> _value = value;

    public static int Count => 2;

    public static TwoFamilies Of(Vector256<float> states) => new(Vector512.Create(states, states));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoFamilies Load(ref float states, nuint family) => new(Vector512.LoadUnsafe(ref states, 8 * family));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoFamilies OfFootings(ref float footings, nuint family) => new(Vector512.Shuffle(
        Vector128.LoadUnsafe(ref footings, 2 * family).ToVector256Unsafe().ToVector512Unsafe(),
        Vector512.Create(0, 1, 0, 0, 0, 0, 0, 0, 2, 3, 2, 2, 2, 2, 2, 2)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoFamilies OfNumbers(ref float numbers, nuint family) => new(Vector512.Shuffle(
        Vector128.CreateScalarUnsafe(Unsafe.As<float, double>(ref Unsafe.Add(ref numbers, family))).AsSingle().ToVector256Unsafe().ToVector512Unsafe(),
        Vector512.Create(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1)));

    public static TwoFamilies operator +(TwoFamilies left, TwoFamilies right) => new(left._value + right._value);

    public static TwoFamilies operator -(TwoFamilies left, TwoFamilies right) => new(left._value - right._value);

    public static TwoFamilies operator *(TwoFamilies left, TwoFamilies right) => new(left._value * right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoFamilies Larger(TwoFamilies left, TwoFamilies right) => new(Vector512.MaxNative(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoFamilies Smaller(TwoFamilies left, TwoFamilies right) => new(Vector512.MinNative(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoFamilies Choose(TwoFamilies places, TwoFamilies then, TwoFamilies otherwise) =>
        new(Vector512.ConditionalSelect(places._value, then._value, otherwise._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(TwoFamilies value, ref float states, nuint family) => value._value.StoreUnsafe(ref states, 8 * family);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Whole(TwoFamilies value, int family)
    {
        var whole = Vector512.ConvertToInt32Native(value._value);
        return (family == 0 ? whole.GetLower() : whole.GetUpper()).GetLower();
    }
}
