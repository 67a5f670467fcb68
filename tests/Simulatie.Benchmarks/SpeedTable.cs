using Simulatie.Model.Numerics;

/// <summary>The short table: every row measured in turn with the others, ratios.</summary>
internal static class SpeedTable
{
    private const int Rounds = 30;

    public static void Print()
    {
        // Stretches of some tens of milliseconds: in shorter ones it shows that two threads have to be started.
        var plain = Lap.Of("100,000 families, plain form", Towns.Settled(100_000, 1, LaneWidth.One), 1);
        var small = Lap.Of("10,000 families, 1 thread", Towns.Settled(10_000, 1), 50);
        var middle = Lap.Of("100,000 families, 1 thread", Towns.Settled(100_000, 1), 10);
        var middleTwo = Lap.Of("100,000 families, 2 threads", Towns.Settled(100_000, 2), 10);
        var large = Lap.Of("1,000,000 families, 1 thread", Towns.Settled(1_000_000, 1), 3);
        var largeTwo = Lap.Of("1,000,000 families, 2 threads", Towns.Settled(1_000_000, 2), 3);
        var (oneRun, twoRuns) = (SmallRuns.Of(1, 4), SmallRuns.Of(2, 4));
        var (limit, why) = PhiloxLimit.Of(100_000);
        Lap[] laps = [plain, small, middle, middleTwo, large, largeTwo, oneRun, twoRuns];
        for (var round = 0; round < Rounds; round++)
            foreach (var lap in limit is null ? laps : [.. laps, limit])
                lap.Run();

        Console.WriteLine($"{Rounds} rounds, each row in turn, {Environment.ProcessorCount} processors. Rates in millions of relationship-months per second.");
        Console.WriteLine("A ratio is the median over the rounds, in each of which the two rates were measured one after the other.");
        Console.WriteLine();
        Console.WriteLine($"{"",-48} {"median",8} {"best",8}  ratio");
        Row(plain, "1 × plain");
        foreach (var lap in (Lap[])[small, middle, middleTwo, large, largeTwo])
            Row(lap, $"{lap.Over(plain):F1} × plain{(limit is null ? "" : $", {lap.Over(limit):F3} of the limit")}");
        if (limit is not null)
            Row(limit, "");
        else
            Console.WriteLine($"limit: C++, not measured, {why}");
        Console.WriteLine();
        Console.WriteLine($"two threads on one town: {middleTwo.Over(middle):F2} at 100,000 families, {largeTwo.Over(large):F2} at 1,000,000");
        Console.WriteLine($"cost of a relationship-month at 1,000,000 families over that at 10,000: {small.Over(large):F2}");
        Console.WriteLine($"whole runs of 1,000 families, ten years after the burn-in: {oneRun.Median:F0} a second on one thread, {twoRuns.Over(oneRun):F2} times that on two, {SmallRuns.Garbage() / 1e6:F1} MB asked for per run");
        ModelRRows.Print();
    }

    private static void Row(Lap lap, string ratio) => Console.WriteLine($"{lap.Name,-48} {lap.Median / 1e6,8:F2} {lap.Best / 1e6,8:F2}  {ratio}");
}
