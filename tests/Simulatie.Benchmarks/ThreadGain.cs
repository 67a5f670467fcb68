using System.Diagnostics;
using Simulatie.Model;
using Simulatie.Model.State;
using Simulatie.Model.Steps;

/// <summary>What two threads on one town gain, month by month in turn with one thread: on a machine that is seldom alone, the tenth of the months that took least says most.</summary>
internal static class ThreadGain
{
    private const int Months = 10;

    public static void Print(int families, int rounds)
    {
        var town = Towns.Settled(families, 1).World;
        var (alone, together) = (Slice.Cut(town, 1), Slice.Cut(town, 2));
        var (one, two) = (new List<long>(), new List<long>());
        using var pair = new Crew(together);
        using var single = new Crew(alone);
        for (var round = 0; round < rounds; round++)
        {
            Live(town, single, alone, one);
            Live(town, pair, together, two);
        }

        var (median, quiet) = (rounds * Months / 2, rounds * Months / 10);
        Console.WriteLine($"{families} families, ms per month: 1 thread {Ms(one, median):F2} (quietest tenth {Ms(one, quiet):F2}, best {Ms(one, 0):F2}), 2 threads {Ms(two, median):F2} ({Ms(two, quiet):F2}, {Ms(two, 0):F2}), gain {Ms(one, median) / Ms(two, median):F2} ({Ms(one, quiet) / Ms(two, quiet):F2}, {Ms(one, 0) / Ms(two, 0):F2})");
    }

    private static void Live(World town, Crew crew, Slice[] slices, List<long> times)
    {
        for (var month = 0; month < Months; month++, town.Month++)
        {
            var start = Stopwatch.GetTimestamp();
            town.ShareHours();
            crew.Each(town, MonthStages.Of(town.Width));
            Step13Observation.Book(town, slices);
            times.Add(Stopwatch.GetTimestamp() - start);
        }
    }

    private static double Ms(List<long> times, int rank) => times.Order().ElementAt(rank) * 1e3 / Stopwatch.Frequency;
}
