using System.Diagnostics;
using Simulatie.Model.State;
using Simulatie.Model.Steps;

/// <summary>Time per step of the month: the tenth of the months in which it took least, since the machine is seldom alone.</summary>
internal static class StepProfile
{
    private static readonly (string Name, Action<World, Slice> Step)[] Steps =
    [
        ("1 shocks, families", (world, slice) => Each(slice, block => Step01Shocks.Families(world, block))),
        ("1 shocks, relationships", Step01Shocks.Relationships),
        ("2 seeking", Step02HelpSeeking.Apply), ("2 lines", Step02HelpSeeking.JoinLines),
        ("3 intake", Step03Intake.Apply), ("4 hours", (world, _) => world.ShareHours()), ("4 workload", Step04Workload.Apply),
        ("5 worker roles", Step05WorkerRoles.Apply), ("6 client roles", Step06ClientRoles.Apply),
        ("7 satisfaction", Step07Satisfaction.Apply), ("8 trust", Step08Trust.Apply), ("9 state", Step09ClientState.Apply), ("9 twos", Step09ClientState.AddTwos),
        ("10 endings", Step10Endings.Apply), ("10 settle", Step10Endings.Settle), ("11 staff", Step11Staff.Apply), ("12 outside", Step12OutsideHelp.Apply),
        ("13 families", (world, slice) => Each(slice, block => Step13Observation.Families(world, slice, block))),
        ("12 leave", Step12OutsideHelp.LeaveHelp), ("12 replace", Step12OutsideHelp.Replace),
        ("13 relationships", Step13Observation.Relationships), ("13 book", (world, slice) => Step13Observation.Book(world, [slice])),
    ];

    public static void Print(int families, int months)
    {
        var world = Towns.Settled(families, 1).World;
        var everything = Slice.Cut(world, 1)[0];
        var times = Steps.Select(_ => new List<long>()).ToArray();
        for (var month = 0; month < months; month++, world.Month++)
            for (var step = 0; step < Steps.Length; step++)
            {
                var start = Stopwatch.GetTimestamp();
                Steps[step].Step(world, everything);
                times[step].Add(Stopwatch.GetTimestamp() - start);
            }

        var (total, rows) = (0.0, world.Workers.Cases.Sum());
        for (var step = 0; step < Steps.Length; step++)
        {
            var time = times[step].Order().ElementAt(months / 10) * 1e9 / Stopwatch.Frequency / rows;
            Console.WriteLine($"{Steps[step].Name,-24} {time,8:F1} ns per relationship-month");
            total += time;
        }

        Console.WriteLine($"{"all",-24} {total,8:F1} ns, {1e3 / total:F2} million relationship-months per second, {(double)rows / families:F3} relationships per family");
    }

    private static void Each(Slice slice, Action<FamilyBlock> step)
    {
        foreach (var block in FamilyBlock.Of(slice))
            step(block);
    }
}
