using Simulatie.Model.Numerics;
using Simulatie.Model.State;
using Simulatie.Model.Steps;
using Simulatie.Model.Transitions;

namespace Simulatie.Model;

/// <summary>The month in stages. Between two stages the threads that share a town wait for one another, since a stage reads rows of other slices that the one before wrote; within a stage a slice keeps to its own.</summary>
internal static class MonthStages
{
    public static Action<World, Slice>[] Of(LaneWidth width) => width switch
    {
        LaneWidth.One => MonthStages<OneLane>.InOrder,
        LaneWidth.Eight => MonthStages<EightLanes>.InOrder,
        LaneWidth.Sixteen => MonthStages<SixteenLanes>.InOrder,
    };
}

/// <summary>The same with some number of rows side by side.</summary>
internal static class MonthStages<T>
    where T : unmanaged, ILanes<T>
{
    public static readonly Action<World, Slice>[] InOrder = [BeginMonth, AdmitFamilies, LiveCaseloads, EndMonth];

    /// <summary>Step 1 of the families, and step 2 up to who asks and who gives up: block by block.</summary>
    public static void BeginMonth(World world, Slice slice)
    {
        slice.Asking.Clear();
        foreach (var block in FamilyBlock.Of(slice))
        {
            Step01Shocks.Families<T>(world, slice.Scratch, block);
            Step02HelpSeeking.Apply<T>(world, slice, block);
        }
    }

    /// <summary>The waiting lines of step 2, and step 3: each service looks after its own.</summary>
    public static void AdmitFamilies(World world, Slice slice)
    {
        Step02HelpSeeking.JoinLines(world, slice);
        Step03Intake.Apply(world, slice);
    }

    /// <summary>Steps 1, 4 to 11 and 13 of the relationships, and those that step 12 takes out, worker by worker: what is worked out for a caseload stays near at hand from one step to the next.</summary>
    public static void LiveCaseloads(World world, Slice slice)
    {
        slice.Ended.Clear();
        slice.Older.Clear();
        slice.Younger.Clear();
        slice.TurnedGuides.Clear();
        for (var worker = slice.WorkerFrom; worker < slice.WorkerTo; worker++)
        {
            if (worker + 1 < slice.WorkerTo)
                FetchCaseload(world, worker + 1);
            Live(world, slice, new Caseload(world, worker, slice.Cases));
        }
    }

    /// <summary>What steps 5, 9 and 10 do to families, once every relationship is known; then steps 12 and 13 of the families, block by block: each is counted as soon as its month is over, and replaced where it leaves, while it is near at hand.</summary>
    public static void EndMonth(World world, Slice slice)
    {
        Step09ClientState.AddTwos(world, slice);
        Step10Endings.Settle(world, slice);
        Step05WorkerRoles.TellOthers(world, slice);
        slice.Relapsed.Clear();
        foreach (var block in FamilyBlock.Of(slice))
        {
            Step12OutsideHelp.Apply<T>(world, slice, block);
            Step13Observation.Families<T>(world, slice, block);
            Step12OutsideHelp.Replace(world, slice);
        }

        if (world.IsLastMonth)
            Step13Observation.AtHorizon(world, slice);
    }

    /// <summary>Asks for the relationships and clients of the worker who comes next: by then they have come.</summary>
    public static void FetchCaseload(World world, int worker)
    {
        var (first, end) = world.Workers.Rows(worker);
        world.Relationships.Fetch(first, end - first);
        foreach (var family in world.Relationships.Family.AsSpan(first, end - first))
        {
            Nearby.Fetch(ref world.Families.Client.Numbers(family));
            Nearby.Fetch(world.Families.Shocks, family);
        }
    }

    private static void Live(World world, Slice slice, in Caseload cases)
    {
        var (lanes, worker) = (slice.Lanes, cases.Worker);
        var client = lanes.OfClients<T>();
        Step01Shocks.Relationships<T>(world, cases);
        Step04Workload.Apply(world, cases, client);
        CovariateValues.OfWorker(world, worker, cases.Felt, lanes.OfWorker);
        Step05WorkerRoles.Apply<T>(world, slice, cases);
        Step06ClientRoles.Apply<T>(world, slice, cases);
        Step07Satisfaction.Apply<T>(world, cases);
        Step08Trust.Apply<T>(world, cases);
        Step09ClientState.Apply(world, slice, cases, client);
        Step10Endings.Apply<T>(world, slice, cases);
        Step11Staff.Apply<T>(world, slice, worker);
        Step12OutsideHelp.LeaveHelp<T>(world, slice, cases);
        Step13Observation.Caseload<T>(world, slice, worker);
    }
}
