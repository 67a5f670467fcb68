using System.Diagnostics;

/// <summary>Model R on the command line: one line with the rate and the hash of the record, to lay beside that of limit.cpp.</summary>
internal static class ModelRReport
{
    /// <summary>Relationships, steps, seed, threads, and a form by its name; all may be left out from the end.</summary>
    public static void Print(string[] size)
    {
        T Given<T>(int place, T otherwise) where T : IParsable<T> => size.Length > place ? T.Parse(size[place], null) : otherwise;
        var (relationships, steps, seed, threads) = (Given(0, 1_000_000), Given(1, 120), Given(2, 1ul), Given(3, 1));
        ModelRForm? form = size.Length > 4 ? Enum.Parse<ModelRForm>(size[4], ignoreCase: true) : null;
        // Until the just-in-time compiler has given its best.
        for (var again = 0; again < 40; again++)
            ModelR.Run(new ModelRTown(20_000, 1), 20, 1, form);
        Thread.Sleep(300);
        ModelR.Run(new ModelRTown(20_000, 1), 20, 1, form);
        var town = new ModelRTown(relationships, seed);
        var start = Stopwatch.GetTimestamp();
        var record = ModelR.Run(town, steps, threads, form);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Console.WriteLine($"rate {relationships * (double)steps / seconds:E3}  trust {record.MeanTrust(steps - 1):G17}  hash {record.Hash()}");
    }
}
