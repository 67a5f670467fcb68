using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Simulatie.Model.Numerics;

/// <summary>The exponential function from operations that IEEE 754 fixes to the bit, so that results agree between platforms.</summary>
/// <remarks>The C library's exp may differ in its last digit from one system to the next. Only +, −, ·, / and powers of two are used, never fused,
/// so that one row at a time and sixteen agree bit for bit; relative error below 3·10⁻⁷ for |x| ≤ 80.</remarks>
public static class PortableMath
{
    private const float Log2E = 1.44269504f;
    private const float Ln2High = 0.693359375f;
    private const float Ln2Low = -2.12194440e-4f;
    private const float Limit = 80f;

    // Minimax coefficients of (eˣ − 1 − x)/x² on ±ln 2 / 2, from Moshier's Cephes library (expf).
    private const float P0 = 1.9875691500e-4f;
    private const float P1 = 1.3981999507e-3f;
    private const float P2 = 8.3334519073e-3f;
    private const float P3 = 4.1665795894e-2f;
    private const float P4 = 1.6666665459e-1f;
    private const float P5 = 5.0000001201e-1f;

    /// <summary>eˣ, with x cut to ±80.</summary>
    public static float Exp(float x) => Exp(OneLane.Of(x)).Value;

    /// <summary>The same, lane by lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Exp<T>(T x)
        where T : unmanaged, ILanes<T>
    {
        x = Between(x, -Limit, Limit);
        var n = T.Floor(x * Log2E + 0.5f);
        x -= n * Ln2High;
        x -= n * Ln2Low;
        var p = ((((P0 * x + P1) * x + P2) * x + P3) * x + P4) * x + P5;
        var y = p * (x * x) + x + 1f;
        return T.Scale(y, n);
    }

    /// <summary>1 / (1 + e⁻ˣ).</summary>
    public static float Logistic(float x) => Logistic(OneLane.Of(x)).Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Logistic<T>(T x)
        where T : unmanaged, ILanes<T> => T.Of(1) / (1f + Exp(0f - x));

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

    /// <summary>Where the left is not below the right; nowhere where one of them is no number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T NotBelow<T>(T left, T right)
        where T : unmanaged, ILanes<T> => T.Either(T.Below(right, left), T.Same(left, right));

    /// <summary>1 where the condition holds, 0 elsewhere.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T One<T>(T condition)
        where T : unmanaged, ILanes<T> => T.Choose(condition, T.Of(1), T.Of(0));
}
