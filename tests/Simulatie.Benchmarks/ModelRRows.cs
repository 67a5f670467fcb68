using System.Diagnostics;

/// <summary>Reference model R beside the C++ limit, which gives the same record: what the engine's generator and its way of working come to, next to the best we know.</summary>
internal static class ModelRRows
{
    private const int Relationships = 1_000_000;
    private const int Steps = 20;
    private const int Rounds = 30;

    public static void Print()
    {
        var (limit, why) = PhiloxLimit.Of(Relationships);
        var (one, two) = (Of(1), Of(2));
        for (var round = 0; round < Rounds; round++)
            foreach (var lap in limit is null ? [one, two] : (Lap[])[limit, one, two])
                lap.Run();
        Console.WriteLine($"model R at 1,000,000 relationships, {Form}: {one.Median / 1e6:F0} million a second, {two.Over(one):F2} times that on two threads; "
            + (limit is null ? $"the limit was not measured, {why}" : $"{one.Over(limit):F2} of the limit, bit for bit its record"));
    }

    private static string Form => ModelR.Forms[^1] switch
    {
        ModelRForm.Lanes => "side by side (AVX-512)",
        ModelRForm.NarrowLanes => "side by side (AVX2)",
        _ => "one by one (neither AVX-512 nor AVX2)",
    };

    /// <summary>Relationship-steps per second.</summary>
    private static Lap Of(int threads)
    {
        var town = new ModelRTown(Relationships, 1);
        return new Lap($"model R, {threads} threads", () =>
        {
            var start = Stopwatch.GetTimestamp();
            ModelR.Run(town, Steps, threads);
            return Relationships * (double)Steps / Stopwatch.GetElapsedTime(start).TotalSeconds;
        });
    }
}
