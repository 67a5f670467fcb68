/// <summary>Relationship-months per second by size and threads.</summary>
internal static class Scaling
{
    public static void Print(string[] which)
    {
        (string Name, Func<Lap> Lap)[] all =
        [
            ("1e4", () => new Lap(10_000, 1, true, 50, 80)), ("1e5", () => new Lap(100_000, 1, true, 5, 80)), ("1e5x2", () => new Lap(100_000, 2, true, 5, 80)),
            ("1e6", () => new Lap(1_000_000, 1, true, 1, 40)), ("1e6x2", () => new Lap(1_000_000, 2, true, 1, 40)),
        ];
        var laps = all.Where(entry => which.Contains(entry.Name)).Select(entry => (entry.Name, Lap: entry.Lap())).ToList();
        for (var round = 0; round < 30; round++)
            foreach (var (_, lap) in laps)
                lap.Run();
        foreach (var (name, lap) in laps)
            Console.Write($"{name,-6} median {lap.Median / 1e6:F2} best {lap.Best / 1e6:F2}   ");
        Console.WriteLine("M/s");
    }
}
