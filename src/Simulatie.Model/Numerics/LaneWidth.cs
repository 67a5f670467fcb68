using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Simulatie.Model.Numerics;

/// <summary>How many rows go through a formula at a time; the same bits whichever it is.</summary>
internal enum LaneWidth
{
    /// <summary>The plain form.</summary>
    One = 1,
    Eight = 8,
    Sixteen = 16,
}

internal static class LaneWidths
{
    /// <summary>The widest that this processor has vectors for.</summary>
    public static LaneWidth Widest { get; } =
        Avx512F.IsSupported ? LaneWidth.Sixteen : Vector128.IsHardwareAccelerated ? LaneWidth.Eight : LaneWidth.One;
}
