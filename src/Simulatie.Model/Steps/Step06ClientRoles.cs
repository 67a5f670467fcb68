using System.Runtime.CompilerServices;
using Simulatie.Model.Numerics;
using Simulatie.Model.State;
using Simulatie.Model.Transitions;
using Simulatie.Study;

namespace Simulatie.Model.Steps;

/// <summary>Step 6: each client takes his next role, in reaction to the role that his worker just took (E04).</summary>
internal static class Step06ClientRoles
{
    public static void Apply<T>(World world, Slice slice, in Caseload cases)
        where T : unmanaged, ILanes<T>
    {
        var lanes = slice.Lanes;
        var (ofWorker, offsets, tables) = (lanes.OfWorker, lanes.Offsets, world.Rules.ClientTables);
        var values = lanes.Covariates<T>();
        var odds = lanes.Odds<T>();
        var roles = lanes.Roles<T>();
        values[CovariateValues.WhenEager] = T.Of(0);
        CovariateValues.OfWorker<T>(tables, ofWorker, values);
        tables.SumOfWorker(ofWorker, offsets);
        for (var place = 0; place < cases.Count; place += T.Count)
            Change<T>(world, cases, place, values, offsets, odds, roles);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Change<T>(World world, in Caseload cases, int place, Span<T> values, ReadOnlySpan<float> offsets, Span<T> odds, Span<T> roles)
        where T : unmanaged, ILanes<T>
    {
        var (table, row) = (world.Relationships, cases.Row(place));
        var now = T.Load(table.ClientRole, row);
        CovariateValues.OfRelationships(world, cases, place, T.Load(table.ClientSatisfaction, row), values);
        var next = world.Rules.ClientTables.Draw(now, T.Load(table.WorkerRole, row), values, offsets, odds, roles, T.Fraction(cases.Month.Luck.Word1, place));
        var stays = T.Same(next, now);
        var changed = T.Marked(table.Marks, row, (byte)RelationshipMarks.EverChanged);
        T.Store(next, table.ClientRole, row);
        T.Mark(T.Either(T.Not(stays), changed), table.Marks, row, (byte)RelationshipMarks.EverChanged);
        T.Store(T.Only(stays, T.Load(table.MonthsInConfiguration, row)), table.MonthsInConfiguration, row);
    }
}
