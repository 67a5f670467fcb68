using System.Runtime.CompilerServices;

namespace Simulatie.Model.Numerics;

/// <summary>Powers of two and of e from operations that IEEE 754 fixes to the bit, so that results agree between platforms.</summary>
/// <remarks>The C library's exp may differ in its last digit from one system to the next. Only +, −, multiply-and-add rounded once, and powers of two are used,
/// so that one row at a time and sixteen agree bit for bit; relative error below 7·10⁻⁷.</remarks>
public static class PortableMath
{
    /// <summary>The natural logarithm of two.</summary>
    public const double Ln2 = 0.69314718055994531;

    private const float Log2EHigh = 1.44269502f;
    private const float Log2ELow = 1.92596302e-8f;
    private const float Limit = 115f;

    // Of the polynomials of degree five that are 1 at 0, the one nearest 2ˣ on ±½ (relative error 4.4·10⁻⁷, by Remez' exchange).
    private const float P1 = 0.69314283f;
    private const float P2 = 0.24022350652f;
    private const float P3 = 0.05557400516f;
    private const float P4 = 0.00966628246f;
    private const float P5 = 0.00111254945f;

    /// <summary>eˣ, with x cut to ±79.7.</summary>
    public static float Exp(float x) => Exp(OneLane.Of(x)).Value;

    /// <summary>The same, lane by lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Exp<T>(T x)
        where T : unmanaged, ILanes<T>
    {
        x = Between(x, -Limit / Log2EHigh, Limit / Log2EHigh);
        var whole = T.Round(x * Log2EHigh);
        var part = T.MultiplyAdd(x, T.Of(Log2ELow), T.MultiplyAdd(x, T.Of(Log2EHigh), 0f - whole));
        return Exp2(whole, part);
    }

    /// <summary>2ˣ; beyond ±115 about 2^±115.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Exp2<T>(T x)
        where T : unmanaged, ILanes<T>
    {
        var whole = T.Round(x);
        return Exp2(whole, x - whole);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Exp2<T>(T whole, T part)
        where T : unmanaged, ILanes<T>
    {
        var power = T.MultiplyAdd(part, T.Of(P5), T.Of(P4));
        power = T.MultiplyAdd(part, power, T.Of(P3));
        power = T.MultiplyAdd(part, power, T.Of(P2));
        power = T.MultiplyAdd(part, power, T.Of(P1));
        return T.Scale(T.MultiplyAdd(part, power, T.Of(1)), Between(whole, -Limit, Limit));
    }

    /// <summary><paramref name="value"/> cut to 0..1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Unit(float value) => value < 0f ? 0f : value > 1f ? 1f : value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Unit<T>(T value)
        where T : unmanaged, ILanes<T> => Between(value, 0, 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Between<T>(T value, float low, float high)
        where T : unmanaged, ILanes<T> => Smaller(Larger(value, T.Of(low)), T.Of(high));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Larger<T>(T left, T right)
        where T : unmanaged, ILanes<T> => T.Larger(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Smaller<T>(T left, T right)
        where T : unmanaged, ILanes<T> => T.Smaller(left, right);

    /// <summary>1 where the condition holds, 0 elsewhere.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T One<T>(T condition)
        where T : unmanaged, ILanes<T> => T.Only(condition, T.Of(1));
}
