using Simulatie.Model.Numerics;
using Simulatie.Model.State;
using Simulatie.Model.Transitions;
using Simulatie.Study;

namespace Simulatie.Model.Steps;

/// <summary>Step 6: each client takes his next role, in reaction to the role that his worker just took (E04).</summary>
internal static class Step06ClientRoles
{
    public static void Apply(World world, Slice slice)
    {
        if (world.SideBySide)
            Apply<SixteenLanes>(world, slice);
        else
            Apply<OneLane>(world, slice);
    }

    private static void Apply<T>(World world, Slice slice)
        where T : unmanaged, ILanes<T>
    {
        Span<float> ofWorker = stackalloc float[CovariateValues.Count];
        Span<float> offsets = stackalloc float[RoleTables.Offsets];
        Span<T> values = stackalloc T[CovariateValues.SideBySide];
        Span<T> running = stackalloc T[RoleNames.Count];
        values[CovariateValues.WhenEager] = T.Of(0);
        for (var worker = slice.WorkerFrom; worker < slice.WorkerTo; worker++)
        {
            CovariateValues.OfWorker(world, worker, ofWorker);
            CovariateValues.OfWorker(world.Rules.ClientTables, ofWorker, values);
            world.Rules.ClientTables.SumOfWorker(ofWorker, offsets);
            var (first, end) = world.Workers.Rows(worker);
            for (var row = first; row < end; row += T.Count)
                Change(world, row, values, offsets, running);
        }
    }

    private static void Change<T>(World world, int row, Span<T> values, ReadOnlySpan<float> offsets, Span<T> running)
        where T : unmanaged, ILanes<T>
    {
        var table = world.Relationships;
        var now = T.Load(table.ClientRole, row);
        CovariateValues.OfRelationships(world, row, T.Load(table.ClientSatisfaction, row), values);
        var next = world.Rules.ClientTables.Draw(now, T.Load(table.WorkerRole, row), values, offsets, running, T.Fraction(table.Luck.Word1, row));
        var stays = T.Same(next, now);
        var changed = T.Marked(table.Marks, row, (byte)RelationshipMarks.EverChanged);
        T.Store(next, table.ClientRole, row);
        T.Mark(T.Choose(stays, changed, T.Same(now, now)), table.Marks, row, (byte)RelationshipMarks.EverChanged);
        T.Store(T.Choose(stays, T.Load(table.MonthsInConfiguration, row), T.Of(0)), table.MonthsInConfiguration, row);
    }
}
