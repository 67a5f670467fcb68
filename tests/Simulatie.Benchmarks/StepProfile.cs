using System.Diagnostics;
using Simulatie.Model;
using Simulatie.Model.Numerics;
using Simulatie.Model.Observation;
using Simulatie.Model.State;
using Simulatie.Model.Steps;
using Simulatie.Model.Transitions;

/// <summary>Time per part of the month: the twentieth of the months in which it took least, since the machine is seldom alone.</summary>
/// <remarks>What is done worker by worker is timed worker by worker too; reading the clock adds a nanosecond or so per relationship to each of these parts.</remarks>
internal static class StepProfile
{
    public static void Print(int families, int months)
    {
        var world = Towns.Settled(families, 1).World;
        switch (world.Width)
        {
            case LaneWidth.One: new StepProfile<OneLane>(world).Print(months); break;
            case LaneWidth.Eight: new StepProfile<EightLanes>(world).Print(months); break;
            default: new StepProfile<SixteenLanes>(world).Print(months); break;
        }
    }
}

internal sealed class StepProfile<T>(World world)
    where T : unmanaged, ILanes<T>
{
    private readonly Slice _slice = Slice.Cut(world, 1)[0];
    private readonly Dictionary<string, long> _now = [];
    private readonly Dictionary<string, List<long>> _times = [];
    private long _last;

    public void Print(int months)
    {
        for (var month = 0; month < months; month++)
        {
            LiveMonth();
            foreach (var (part, time) in _now)
                (_times.TryGetValue(part, out var times) ? times : _times[part] = []).Add(time);
            _now.Clear();
        }

        var (total, rows) = (0.0, world.Workers.Cases.Sum());
        foreach (var (part, times) in _times)
        {
            var time = times.Order().ElementAt(months / 20) * 1e9 / Stopwatch.Frequency / rows;
            Console.WriteLine($"{part,-24} {time,8:F1} ns per relationship-month");
            total += time;
        }

        Console.WriteLine($"{"all",-24} {total,8:F1} ns, {1e3 / total:F2} million relationship-months per second, {(double)rows / world.Families.Count:F3} relationships per family");
    }

    /// <summary>One month, as <see cref="MonthStages"/> has it but for the horizon.</summary>
    public void LiveMonth()
    {
        _last = Stopwatch.GetTimestamp();
        world.ShareHours();
        _slice.Asking.Clear();
        foreach (var block in FamilyBlock.Of(_slice))
        {
            Step01Shocks.Families<T>(world, _slice.Scratch, block);
            Lap("1 shocks, families");
            Step02HelpSeeking.Apply<T>(world, _slice, block);
            Lap("2 seeking");
        }

        Step02HelpSeeking.JoinLines(world, _slice);
        Lap("2 lines");
        Step03Intake.Apply(world, _slice);
        Lap("3 intake");
        LiveCaseloads();
        Step09ClientState.AddTwos(world, _slice);
        Lap("9 twos");
        Step10Endings.Settle(world, _slice);
        Lap("10 settle");
        Step05WorkerRoles.TellOthers(world, _slice);
        Lap("5 tell others");
        _slice.Relapsed.Clear();
        foreach (var block in FamilyBlock.Of(_slice))
        {
            Step12OutsideHelp.Apply(world, _slice, block);
            Lap("12 outside");
            Step13Observation.Families<T>(world, _slice, block);
            Lap("13 families");
            Step12OutsideHelp.Replace(world, _slice);
            Lap("12 replace");
        }

        Step13Observation.Book(world, [_slice]);
        Lap("13 book");
        world.Month++;
    }

    private void LiveCaseloads()
    {
        _slice.Ended.Clear();
        _slice.Older.Clear();
        _slice.Younger.Clear();
        _slice.TurnedGuides.Clear();
        var lanes = _slice.Lanes;
        for (var worker = 0; worker < world.Workers.Count; worker++)
        {
            var cases = new Caseload(world, worker, _slice.Cases);
            var next = NextCaseload.After(world, _slice, worker);
            Step01Shocks.Relationships<T>(world, cases);
            Lap("1 shocks, relationships");
            next.AskForRows(0);
            Step04Workload.Apply<T>(world, cases);
            Lap("4 workload");
            next.AskForClients();
            CovariateValues.OfWorker(world, worker, cases.Felt, lanes.OfWorker);
            Step05WorkerRoles.Apply<T>(world, _slice, cases);
            Lap("5 worker roles");
            next.AskForClients();
            next.AskForRows(1);
            Step06ClientRoles.Apply<T>(world, _slice, cases);
            Lap("6 client roles");
            next.AskForClients();
            Step07Satisfaction.Apply<T>(world, cases);
            Lap("7 satisfaction");
            next.AskForClients();
            Step08Trust.Apply<T>(world, cases);
            Lap("8 trust");
            next.AskForClients();
            Step09ClientState.Apply<T>(world, _slice, cases);
            Lap("9 state");
            next.AskForClients();
            Step10Endings.Apply<T>(world, _slice, cases);
            Lap("10 endings");
            next.AskForClients();
            Step11Staff.Apply<T>(world, _slice, worker);
            Lap("11 staff");
            Step12OutsideHelp.LeaveHelp<T>(world, _slice, cases);
            Lap("12 leave");
            next.AskForClients();
            next.AskForRows(2);
            Step13Observation.Caseload<T>(world, _slice, cases);
            Lap("13 relationships");
        }
    }

    private void Lap(string part)
    {
        var now = Stopwatch.GetTimestamp();
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_now, part, out _) += now - _last;
        _last = Stopwatch.GetTimestamp();
    }
}
