using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Simulatie.Model.Numerics;

/// <summary>The exponential function from operations that IEEE 754 fixes to the bit, so that results agree between platforms.</summary>
/// <remarks>The C library's exp may differ in its last digit from one system to the next. Only +, −, ·, / are used, never fused,
/// so the scalar and the vector form agree bit for bit; relative error below 3·10⁻⁷ for |x| ≤ 80.</remarks>
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Exp(float x)
    {
        x = x > Limit ? Limit : x < -Limit ? -Limit : x;
        var n = MathF.Floor(x * Log2E + 0.5f);
        x -= n * Ln2High;
        x -= n * Ln2Low;
        var p = ((((P0 * x + P1) * x + P2) * x + P3) * x + P4) * x + P5;
        var y = p * (x * x) + x + 1f;
        return y * BitConverter.Int32BitsToSingle(((int)n + 127) << 23);
    }

    /// <summary>The same, lane by lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Exp(Vector256<float> x)
    {
        x = Vector256.Min(Vector256.Max(x, Vector256.Create(-Limit)), Vector256.Create(Limit));
        var n = Vector256.Floor(x * Log2E + Vector256.Create(0.5f));
        x -= n * Ln2High;
        x -= n * Ln2Low;
        var p = Vector256.Create(P0) * x + Vector256.Create(P1);
        p = p * x + Vector256.Create(P2);
        p = p * x + Vector256.Create(P3);
        p = p * x + Vector256.Create(P4);
        p = p * x + Vector256.Create(P5);
        var y = p * (x * x) + x + Vector256.Create(1f);
        return y * Vector256.ShiftLeft(Vector256.ConvertToInt32(n) + Vector256.Create(127), 23).AsSingle();
    }

    /// <summary>1 / (1 + e⁻ˣ).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Logistic(float x) => 1f / (1f + Exp(-x));

    /// <summary><paramref name="value"/> cut to 0..1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Unit(float value) => value < 0f ? 0f : value > 1f ? 1f : value;
}
