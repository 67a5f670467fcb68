using System.Runtime.CompilerServices;

namespace Simulatie.Model.Numerics;

/// <summary>What the last group of rows side by side needs.</summary>
internal static class Lanes
{
    /// <summary>Which lanes from a row on lie before the end, as bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Before<T>(int row, int end)
        where T : unmanaged, ILanes<T> => end - row >= T.Count ? (1u << T.Count) - 1 : (1u << (end - row)) - 1;
}
