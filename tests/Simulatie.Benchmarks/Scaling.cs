/// <summary>Relationship-months per second by size and threads.</summary>
internal static class Scaling
{
    public static void Print()
    {
        (string Name, Lap Lap)[] laps =
        [
            ("10^4", new Lap(10_000, 1, true, 50, 80)), ("10^5", new Lap(100_000, 1, true, 5, 80)), ("10^5 x2", new Lap(100_000, 2, true, 5, 80)),
            ("10^6", new Lap(1_000_000, 1, true, 1, 40)), ("10^6 x2", new Lap(1_000_000, 2, true, 1, 40)),
        ];
        for (var round = 0; round < 15; round++)
            foreach (var (_, lap) in laps)
                lap.Run();
        foreach (var (name, lap) in laps)
            Console.WriteLine($"{name,-10} median {lap.Median / 1e6:F2} best {lap.Best / 1e6:F2} M relationship-months per second");
    }
}
