using System.Runtime.CompilerServices;
using Simulatie.Model.Numerics;
using Simulatie.Model.State;
using Simulatie.Model.Steps;
using Simulatie.Study;

namespace Simulatie.Model.Observation;

/// <summary>Counts the relationships of a worker as they stand at the end of a month.</summary>
internal static class RelationshipTallying
{
    public static void Count<T>(World world, Tally tally, in Caseload cases)
        where T : unmanaged, ILanes<T>
    {
        var (table, month) = (world.Relationships, cases.Month);
        for (var place = 0; place < cases.Count; place += T.Count)
            Look<T>(world, cases, place);
        tally.Relationships(table.Cell.AsSpan(cases.First, cases.Count), month);
    }

    /// <summary>Writes down, side by side, under which measures each row counts, as <see cref="CountedAs"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Look<T>(World world, in Caseload cases, int place)
        where T : unmanaged, ILanes<T>
    {
        var (table, month, row) = (world.Relationships, cases.Month, cases.Row(place));
        var numbers = world.Numbers;
        var (client, role) = (T.Load(table.ClientRole, row), T.Load(table.WorkerRole, row));
        var guides = T.Below(T.Of(0), T.Look(numbers.Roles.Process, role));
        var tooEarly = T.Both(guides, T.Below(T.Of(numbers.TooEarlyFlag), 1f - T.Load(table.Open, row)));

        var (autonomy, reintegration) = (T.Load(table.AutonomyChange, row), T.Load(table.ReintegrationChange, row));
        var lower = PortableMath.Smaller(autonomy, reintegration);
        var negative = T.NotBelow(T.Of(-numbers.Setback), lower);
        var success = T.NotBelow(lower, T.Of(numbers.Progress)); // never negative too: progress lies above a setback

        var cut = numbers.SatisfactionCut;
        var (own, his) = (T.Load(table.ClientSatisfaction, row), T.Load(table.WorkerSatisfaction, row));
        var observed = T.NotBelow(T.Load(table.Months, row), T.Of(numbers.C.ObservedAfterMonths));
        var changed = T.Marked(table.Marks, row, (byte)RelationshipMarks.EverChanged);

        var medewerkerGuided = T.Both(T.Same(role, T.Of((int)WorkerRole.Begeleider)), T.Same(client, T.Of((int)ClientRole.BereidwilligeMedewerker)));
        var counted = (float)CountedAs.RelationshipMonths
            + As(success, CountedAs.AliveSuccess) + As(negative, CountedAs.AliveNegative)
            + As(medewerkerGuided, CountedAs.BegeleiderMedewerker) + As(guides, CountedAs.Process) + As(tooEarly, CountedAs.TooEarly)
            + (float)CountedAs.BothPositive * T.PowerOfTwo(Perception(Sign(own, cut), Sign(his, cut)))
            + As(observed, CountedAs.Observed) + As(T.Both(observed, T.Not(changed)), CountedAs.ObservedUnchanged);
        T.Store(counted, month.Counted, place);
        T.Store(client * LookupTable.PairStride + role, month.Configuration, place);
        T.Store(T.Load(table.Trust, row) * (float)FixedPoint.One, month.CountedTrust, place);
        T.Store(Step04Workload.HoursAsked<T>(world, row) * world.Workers.Delivered[cases.Worker] * (float)FixedPoint.One, month.CountedHours, place);
    }

    /// <summary>The perception class of two signs, as <see cref="RelationshipJudgement.Perception"/> numbers them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Perception<T>(T client, T worker)
        where T : unmanaged, ILanes<T>
    {
        var contrast = T.Same(client * worker, T.Of(-1));
        return T.Choose(contrast, T.Of(5), 2f - (client + worker));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Sign<T>(T satisfaction, float cut)
        where T : unmanaged, ILanes<T> =>
        PortableMath.One(T.Below(T.Of(cut), satisfaction)) - PortableMath.One(T.Below(satisfaction, T.Of(-cut)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T As<T>(T condition, CountedAs measure)
        where T : unmanaged, ILanes<T> => T.Only(condition, T.Of((float)measure));
}
