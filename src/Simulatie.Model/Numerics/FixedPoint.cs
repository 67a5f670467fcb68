using System.Runtime.CompilerServices;

namespace Simulatie.Model.Numerics;

/// <summary>Sums of fractions as whole multiples of 2⁻²⁰, so that a total does not depend on the order of adding.</summary>
internal static class FixedPoint
{
    public const double One = 1 << 20;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Of(float value) => (long)(value * (float)One);

    public static double Value(long sum) => sum / One;
}
