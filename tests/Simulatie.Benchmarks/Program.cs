using System.Diagnostics;
using Simulatie.Model;
using Simulatie.Model.Parameters;
using Simulatie.Model.State;
using Simulatie.Model.Steps;

if (args is ["outcomes"]) { Outcomes.Print(); return; }
if (args is ["small"]) { Small.Print(100); return; }
if (args is ["scaling", .. var which]) { Scaling.Print(which); return; }
if (args is ["digest"]) { Digest.Print(); return; }
// Time per step of the month at one size; the speed table follows in its own file.
var families = args.Length > 0 ? int.Parse(args[0]) : 100_000;
var months = args.Length > 1 ? int.Parse(args[1]) : 24;
var town = new ModelParameters { Population = new Population { Families = families } };
var simulation = Simulation.Begin(town, 1, 0, Math.Max(1, months));
simulation.Live(until: -20);
if (args.Length > 2)
{
    var w = simulation.World;
    var groups = w.Workers.Cases.Sum(c => (c + 15) / 16);
    Console.WriteLine($"workers {w.Workers.Count} cases {w.Workers.Cases.Sum()} rows {w.Relationships.Rows} groups {groups} occupancy {w.Workers.Cases.Sum() / 16.0 / groups:F3} lines {string.Join(' ', w.Organisations.Line.Select(l => l.Count))} waiting {w.Families.Waiting.Count(x => x >= 0)} two {Enumerable.Range(0, w.Families.Count).Count(f => w.Families.First[f] >= 0 && w.Families.Second[f] >= 0)} crisis {w.Families.Crisis.Count(c => c > 0)} never {w.Families.MonthsOutside.Count(c => c == 65535)} aftercare");
    Console.WriteLine(string.Join(' ', w.Workers.Cases.Take(60)) + " | " + string.Join(' ', w.Workers.Places.Take(60)));
    foreach (var t in new[] { w.Rules.WorkerTables, w.Rules.ClientTables })
    {
        var f = System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance;
        var terms = (Array)t.GetType().GetField("_terms", f)!.GetValue(t)!;
        foreach (Array x in terms)
            Console.WriteLine(x.Length + ": " + string.Join(' ', x.Cast<object>().Select(o => { var v = (int)o.GetType().GetProperty("Value")!.GetValue(o)!; var b = o.GetType().GetProperty("ByPair")!.GetValue(o) is null ? "" : "*"; return (v >= 32 ? "e" : "") + (Simulatie.Study.Rules.Covariate)(v % 32) + b; })));
        Console.WriteLine("ofworker " + ((Array)t.GetType().GetField("_ofWorker", f)!.GetValue(t)!).Length);
    }
    var u = w.Numbers.U;
    Console.WriteLine($"seek {u.SeekPerMonth} crisis {u.CrisisSeek} second {u.SecondSeek} giveup {u.GiveUpPerMonth} {u.GiveUpAfterCrisis} helpseek {string.Join(' ', w.Numbers.ClientTraits.Select(t => t.HelpSeeking))} rupture {u.RupturePerMonth} replaced {w.Numbers.P.ReplacedPerMonth}");
}
StepProfile.Print(simulation.World, months);

internal static class StepProfile
{
    public static void Print(World world, int months)
    {
        var all = new Slice(0, world.Families.Count, 0, world.Workers.Count, 0, world.Organisations.Count);
        (string Name, Action<World, Slice> Step)[] steps =
        [
            ("1 shocks", Step01Shocks.Relationships), ("1 families", (w, s) => { foreach (var b in FamilyBlock.Of(s)) Step01Shocks.Families(w, b); }), ("2 seeking", Step02HelpSeeking.Apply), ("2 lines", Step02HelpSeeking.JoinLines), ("3 intake", Step03Intake.Apply),
            ("4 workload", Step04Workload.Apply), ("5 worker roles", Step05WorkerRoles.Apply), ("6 client roles", Step06ClientRoles.Apply),
            ("7 satisfaction", Step07Satisfaction.Apply), ("8 trust", Step08Trust.Apply), ("9 state", Step09ClientState.Apply), ("9 twos", Step09ClientState.AddTwos),
            ("10 endings", Step10Endings.Apply), ("10 settle", Step10Endings.Settle), ("11 staff", Step11Staff.Apply), ("12 outside", Step12OutsideHelp.Apply), ("13 families", (w, s) => { foreach (var b in FamilyBlock.Of(s)) Step13Observation.Families(w, s, b); }),
            ("12 leave", Step12OutsideHelp.LeaveHelp), ("12 replace", Step12OutsideHelp.Replace), ("13 observe", Step13Observation.Relationships), ("13 book", (w, s) => Step13Observation.Book(w, [s])),
        ];
        var times = new List<long>[steps.Length];
        for (var index = 0; index < steps.Length; index++)
            times[index] = [];
        var relationshipMonths = 0L;
        for (var month = 0; month < months; month++, world.Month++)
        {
            for (var index = 0; index < steps.Length; index++)
            {
                var start = Stopwatch.GetTimestamp();
                steps[index].Step(world, all);
                times[index].Add(Stopwatch.GetTimestamp() - start);
                if (index == 4)
                    world.ShareHours();
            }

            relationshipMonths += world.Workers.Cases.Sum();
        }

        var ticks = Array.ConvertAll(times, time => { time.Sort(); return time[time.Count / 10] * (long)months; });
        for (var index = 0; index < steps.Length; index++)
            Console.WriteLine($"{steps[index].Name,-16} {ticks[index] * 1e9 / Stopwatch.Frequency / relationshipMonths,8:F1} ns per relationship-month");
        var total = ticks.Sum() / (double)Stopwatch.Frequency;
        Console.WriteLine($"{"all",-16} {total * 1e9 / relationshipMonths,8:F1} ns; {relationshipMonths / total / 1e6:F2} M relationship-months per second; {(double)relationshipMonths / months / world.Families.Count:F3} relationships per family");
    }
}
