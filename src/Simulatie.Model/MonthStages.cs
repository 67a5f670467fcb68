using Simulatie.Model.Numerics;
using Simulatie.Model.State;
using Simulatie.Model.Steps;
using Simulatie.Model.Transitions;

namespace Simulatie.Model;

/// <summary>The month, in order (model §2):
/// <list type="number">
/// <item>Shocks: crises, suspicion, opportunities.</item>
/// <item>Help-seeking: families ask, are found, give up.</item>
/// <item>Intake: the longest-waiting to the free places.</item>
/// <item>Workload: hours asked and available, pressure, delivered share.</item>
/// <item>Worker roles change.</item>
/// <item>Client roles change.</item>
/// <item>Satisfaction of both actors moves.</item>
/// <item>Trust and recent results move.</item>
/// <item>Client state moves.</item>
/// <item>Endings: rupture, completion, end of a short intervention.</item>
/// <item>Staff: turnover, replacement, handover, experience, callus.</item>
/// <item>Outside help: relapse, decay, recovery, replacement of families.</item>
/// <item>Observation.</item>
/// </list></summary>
/// <remarks>They run in four stages. Between two stages the threads that share a town wait for one another, since a stage reads rows of other slices that the one before wrote; within a stage a slice keeps to its own.</remarks>
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
            Live(world, slice, new Caseload(world, worker, slice.Cases), NextCaseload.After(world, slice, worker));
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
            Step12OutsideHelp.Apply(world, slice, block);
            Step13Observation.Families<T>(world, slice, block);
            Step12OutsideHelp.Replace(world, slice);
        }

        if (world.IsLastMonth)
            Step13Observation.AtHorizon(world, slice);
    }

    /// <summary>One worker's month. Between the steps the next worker's caseload is asked for, a few clients at a time.</summary>
    private static void Live(World world, Slice slice, in Caseload cases, NextCaseload next)
    {
        var worker = cases.Worker;
        Step01Shocks.Relationships<T>(world, cases);
        next.AskForRows(0);
        Step04Workload.Apply<T>(world, cases);
        next.AskForClients();
        CovariateValues.OfWorker(world, worker, cases.Felt, slice.Lanes.OfWorker);
        Step05WorkerRoles.Apply<T>(world, slice, cases);
        next.AskForClients();
        next.AskForRows(1);
        Step06ClientRoles.Apply<T>(world, slice, cases);
        next.AskForClients();
        Step07Satisfaction.Apply<T>(world, cases);
        next.AskForClients();
        Step08Trust.Apply<T>(world, cases);
        next.AskForClients();
        Step09ClientState.Apply<T>(world, slice, cases);
        next.AskForClients();
        Step10Endings.Apply<T>(world, slice, cases);
        next.AskForClients();
        Step11Staff.Apply<T>(world, slice, worker);
        Step12OutsideHelp.LeaveHelp<T>(world, slice, cases);
        next.AskForClients();
        next.AskForRows(2);
        Step13Observation.Caseload<T>(world, slice, cases);
    }
}
