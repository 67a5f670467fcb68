namespace Simulatie.Model.Numerics;

/// <summary>Weights as running shares of their total, from which a fraction of chance picks (inverse CDF).</summary>
internal static class RunningShares
{
    /// <summary>The last is exactly 1.</summary>
    public static float[] Of(params double[] weights)
    {
        var total = weights.Sum();
        var running = 0.0;
        var shares = Array.ConvertAll(weights, weight => (float)((running += weight) / total));
        shares[^1] = 1;
        return shares;
    }

    /// <summary>The first whose running share exceeds the fraction.</summary>
    /// <param name="fraction">From 0 on, below 1.</param>
    public static int Pick(float fraction, ReadOnlySpan<float> shares)
    {
        var picked = 0;
        foreach (var share in shares)
            picked += fraction >= share ? 1 : 0;
        return picked;
    }
}
