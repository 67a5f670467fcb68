using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Simulatie.Model.Numerics;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Model.Randomness;
using Simulatie.Model.State;
using Simulatie.Model.Transitions;
using Simulatie.Study;
using static Simulatie.Model.Numerics.PortableMath;

namespace Simulatie.Model.Steps;

/// <summary>Step 10: relationships end by rupture (E47, E84, E92, E155), by letting go, or because a short intervention is done (E143). The disposition becomes the last client role held.</summary>
internal static class Step10Endings
{
    /// <summary>Which relationships of a caseload end; the others move up.</summary>
    public static void Apply<T>(World world, Slice slice, in Caseload cases)
        where T : unmanaged, ILanes<T>
    {
        slice.EndedRows.Clear();
        for (var place = 0; place < cases.Count; place += T.Count)
        {
            var role = new WorkerRoles<T>(world.Numbers.Roles, T.Load(world.Relationships.WorkerRole, cases.Row(place)));
            var fraction = T.Fraction(cases.Month.Luck.Word2, place);
            var rupture = RuptureHazard(world, cases, place, role);
            var ruptures = T.Where(T.Below(fraction, rupture));
            var ends = T.Where(T.Below(fraction, rupture + CompletionHazard(world, cases, place, role))) & cases.Lanes<T>(place);
            for (; ends != 0; ends &= ends - 1)
            {
                var lane = BitOperations.TrailingZeroCount(ends);
                End(world, slice, cases.Row(place + lane), cases.Worker, (ruptures >> lane & 1) != 0 ? Ending.Rupture : Ending.Completion);
            }
        }

        Remove(world, cases.Worker, CollectionsMarshal.AsSpan(slice.EndedRows));
    }

    /// <summary>What endings do to the families of a slice, in order of row. A family may have two relationships: all that end leave their places first.</summary>
    public static void Settle(World world, Slice slice)
    {
        EachEnded(world, slice, static (world, family) => Nearby.Fetch(world.Families.Ties, family), LeavePlace);
        EachEnded(world, slice, static (world, family) => world.Families.FetchToLeave(family), Settle);
    }

    private static void EachEnded(World world, Slice slice, Action<World, int> fetch, Action<World, EndedRelationship> settle)
    {
        foreach (var one in slice.All)
        {
            var ended = CollectionsMarshal.AsSpan(one.Ended);
            for (var index = 0; index < ended.Length; index++)
            {
                if (index + Nearby.FamiliesAhead < ended.Length && slice.HasFamily(ended[index + Nearby.FamiliesAhead].Family))
                    fetch(world, ended[index + Nearby.FamiliesAhead].Family);
                if (slice.HasFamily(ended[index].Family))
                    settle(world, ended[index]);
            }
        }
    }

    /// <summary>Takes rows out of a worker's caseload, keeping the order of the others.</summary>
    public static void Remove(World world, int worker, ReadOnlySpan<int> rows)
    {
        world.Relationships.Remove(rows, world.Workers.Rows(worker).End);
        world.Workers.Cases[worker] -= rows.Length;
    }

    private static void End(World world, Slice slice, int row, int worker, Ending ending)
    {
        var table = world.Relationships;
        var role = world.Numbers.WorkerTraits[(int)table.WorkerRole[row]];
        var won = table.AutonomyChange[row] >= world.Numbers.Progress;
        var ended = new EndedRelationship(
            table.Family[row], (table.Marks[row] & RelationshipMarks.Second) != 0, worker, world.Workers.Generation[worker], table.ClientRole[row], ending,
            Alienating: ending == Ending.Rupture && IsAlienating(world, row, role),
            UnderControl: role.Control >= 0.5f,
            LetGoEarly: ending == Ending.Completion && !won,
            WithAftercare: ending == Ending.Completion);
        slice.Ended.Add(ended);
        slice.EndedRows.Add(row);
        Count(world, slice, row, ended);
    }

    /// <summary>Takes a relationship out of its family's first or second place.</summary>
    private static void LeavePlace(World world, EndedRelationship ended)
    {
        ref var ties = ref world.Families.Ties[ended.Family];
        if (ended.Second)
            ties.Second = FamilyTable.None;
        else
            ties.First = FamilyTable.None;
    }

    /// <summary>base · exp(−a (trust − middle) − b · satisfaction) · (1 + too early) · (1 + new crisis) · (1 + new worker), cut at 1 (L34, L39, L40).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T RuptureHazard<T>(World world, in Caseload cases, int place, in WorkerRoles<T> role)
        where T : unmanaged, ILanes<T>
    {
        var (table, row) = (world.Relationships, cases.Row(place));
        var numbers = world.Numbers.F;
        var one = T.Of(1);
        var tied = world.Organisations.Conditions[world.Workers.Organisation[cases.Worker]].IncomeTied;
        var inCrisis = T.Marked(cases.Month.Shocks, place, (byte)Shocks.CrisisBegins);
        var newWorker = T.Below(T.Load(table.MonthsSinceChangeOfWorker, row), T.Of(4));
        var hazard = (tied ? numbers.TiedRupturePerMonth : numbers.RupturePerMonth)
            * Exp(-numbers.RuptureTrust * (T.Load(table.Trust, row) - numbers.RuptureTrustMiddle)
                - numbers.RuptureSatisfaction * T.Load(table.ClientSatisfaction, row))
            * (1f + numbers.RuptureTooEarly * role.Process * (1f - T.Load(table.Open, row)));
        hazard *= T.Choose(inCrisis, T.Of(1 + numbers.RuptureCrisis), one);
        hazard *= T.Choose(newWorker, T.Of(1 + numbers.RuptureNewWorker), one);
        return Smaller(one, hazard);
    }

    /// <summary>A process role lets go as progress is made; a product role when a short question is answered, or slowly as dependent clients drift out (L47, L49), who are hard to taper off (E42). Result pressure hastens both (E69, E78).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T CompletionHazard<T>(World world, in Caseload cases, int place, in WorkerRoles<T> role)
        where T : unmanaged, ILanes<T>
    {
        var (table, row) = (world.Relationships, cases.Row(place));
        var numbers = world.Numbers.F;
        var client = T.Load(table.ClientRole, row);
        var progress = Smaller(T.Load(table.AutonomyChange, row), T.Load(table.ReintegrationChange, row));
        var ready = Unit(1 / (2 * world.Numbers.Progress) * progress);
        var calm = One(T.Not(T.Marked(cases.Month.Shocks, place, (byte)Shocks.InCrisis)));
        var guidance = numbers.CompletionPerMonth * role.Process * ready;
        var autonomous = Larger(T.Of(0), 2f * T.Look(world.Numbers.Roles.Autonomous, client) - 1f);
        var clinging = T.Look(world.Numbers.Roles.Clinging, client);
        var product = (1f - role.Process) * calm
            * (numbers.ShortHelpPerMonth * autonomous * T.Load(table.Results, row) + 0.5f * numbers.CompletionPerMonth * (1f - autonomous) * (1f - clinging));
        return Smaller(T.Of(1), (1 + numbers.Hastening * cases.Felt.ResultPressure) * (guidance + product));
    }

    private static bool IsAlienating(World world, int row, WorkerRoleTraits role)
    {
        var table = world.Relationships;
        var satisfaction = table.ClientSatisfaction[row];
        return role.Process * (1 - table.Open[row]) > world.Numbers.TooEarlyFlag
            || (role.Near < 0 && satisfaction < -world.Numbers.C.AlienatingDistantCut)
            || satisfaction < -world.Numbers.C.AlienatingCut;
    }

    private static void Count(World world, Slice slice, int row, EndedRelationship ended)
    {
        var cell = world.Relationships.Cell[row];
        slice.Tally.Count(ended.Ending == Ending.Rupture ? Measure.Ruptures : Measure.Completions, cell);
        slice.Tally.Count(Measure.EndedSuccess + (int)RelationshipJudgement.Of(world, row, ended.Alienating), cell);
    }

    private static void Settle(World world, EndedRelationship ended)
    {
        var families = world.Families;
        var numbers = world.Numbers.F;
        var family = ended.Family;
        families.Disposition[family] = ended.ClientRole;
        families.Ties[family].PreviousWorker = ended.Worker;
        families.Ties[family].PreviousWorkerGeneration = ended.WorkerGeneration;
        if (ended.Alienating)
        {
            ref var client = ref families.Client[family];
            client.Hurt += numbers.RuptureHurts * (1 - client.Hurt);
            client.Openness -= numbers.RuptureCloses * client.Openness;
        }

        if (Math.Max(families.Ties[family].First, families.Ties[family].Second) is >= 0 and var stays)
        {
            families.Marks[family] &= ~FamilyMarks.HelpedTwice;
            if ((families.Shocks[family] & Shocks.Leaves) == 0)
                world.Relationships.Marks[world.RowOf(family, stays)] &= ~(RelationshipMarks.Beside | RelationshipMarks.Younger);
            return;
        }

        families.MonthsOutside[family] = 0;
        families.AftercareLeft[family] = ended.WithAftercare ? (byte)world.Conditions.AftercareMonths : (byte)0;
        families.Marks[family] = families.Marks[family] & ~(FamilyMarks.InHelp | FamilyMarks.HelpedTwice | FamilyMarks.EndedUnderControl | FamilyMarks.LetGoEarly)
            | (ended.UnderControl ? FamilyMarks.EndedUnderControl : 0)
            | (ended.LetGoEarly ? FamilyMarks.LetGoEarly : 0);
    }
}
