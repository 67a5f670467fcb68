using Simulatie.Model.Numerics;
using Simulatie.Model.Observation;
using Simulatie.Model.Randomness;
using Simulatie.Model.State;
using Simulatie.Model.Transitions;
using Simulatie.Study;
using static Simulatie.Model.Numerics.PortableMath;

namespace Simulatie.Model.Steps;

/// <summary>Step 10: relationships end by rupture (E47, E84, E92, E155), by letting go, or because a short intervention is done (E143). The disposition becomes the last client role held.</summary>
internal static class Step10Endings
{
    public static void Apply(World world, Slice slice)
    {
        slice.Ended.Clear();
        for (var worker = slice.WorkerFrom; worker < slice.WorkerTo; worker++)
            Apply(world, slice, worker);
    }

    /// <summary>What an ending does to its family; settled in order of slice, since a family may have two relationships.</summary>
    public static void Settle(World world, Slice slice)
    {
        foreach (var ended in slice.Ended)
            Settle(world, ended);
    }

    /// <summary>Takes a row out of its worker's caseload, keeping the order of the others.</summary>
    public static void Remove(World world, int row)
    {
        var (workers, table) = (world.Workers, world.Relationships);
        var worker = table.Worker[row];
        Unlink(world, row);
        var last = workers.FirstRow[worker] + --workers.Cases[worker];
        for (var next = row; next < last; next++)
        {
            table.CopyRow(next + 1, table, next);
            Relink(world, next);
        }
    }

    private static void Apply(World world, Slice slice, int worker)
    {
        var (workers, table) = (world.Workers, world.Relationships);
        var felt = Constraints.On(world, worker);
        var first = workers.FirstRow[worker];
        var kept = first;
        for (var row = first; row < first + workers.Cases[worker]; row++)
        {
            if (Decide(world, row, worker, felt) is { } ended)
            {
                slice.Ended.Add(ended);
                Count(world, slice, row, ended);
                world.Families.Disposition[table.Family[row]] = table.ClientRole[row];
                Unlink(world, row);
                continue;
            }

            if (kept != row)
            {
                table.CopyRow(row, table, kept);
                Relink(world, kept);
            }

            kept++;
        }

        workers.Cases[worker] = kept - first;
    }

    private static EndedRelationship? Decide(World world, int row, int worker, Constraints felt)
    {
        var table = world.Relationships;
        var role = world.Numbers.WorkerTraits[(int)table.WorkerRole[row]];
        var rupture = RuptureHazard(world, row, worker, role);
        var completion = CompletionHazard(world, row, role, felt);
        var fraction = table.WordEnding[row].Fraction();
        if (fraction >= rupture + completion)
            return null;
        var ending = fraction < rupture ? Ending.Rupture : Ending.Completion;
        var won = table.AutonomyChange[row] >= world.Numbers.Progress;
        return new EndedRelationship(
            table.Family[row], worker, ending,
            Alienating: ending == Ending.Rupture && IsAlienating(world, row, role),
            UnderControl: role.Control >= 0.5f,
            LetGoEarly: ending == Ending.Completion && !won,
            WithAftercare: ending == Ending.Completion);
    }

    /// <summary>base · exp(−a (trust − middle) − b · satisfaction) · (1 + too early) · (1 + new crisis) · (1 + new worker), cut at 1 (L34, L39, L40).</summary>
    internal static float RuptureHazard(World world, int row, int worker, WorkerRoleTraits role)
    {
        var table = world.Relationships;
        var numbers = world.Numbers.U;
        var tied = world.Organisations.Conditions[world.Workers.Organisation[worker]].IncomeTied;
        var hazard = (float)(tied ? numbers.TiedRupturePerMonth : numbers.RupturePerMonth)
            * Exp(-(float)numbers.RuptureTrust * (table.Trust[row] - (float)numbers.RuptureTrustMiddle)
                - (float)numbers.RuptureSatisfaction * table.ClientSatisfaction[row])
            * (1 + (float)numbers.RuptureTooEarly * role.Process * (1 - table.Open[row]));
        if (table.Crisis[row] == 1)
            hazard *= 1 + (float)numbers.RuptureCrisis;
        if (table.MonthsSinceChangeOfWorker[row] <= 3)
            hazard *= 1 + (float)numbers.RuptureNewWorker;
        return Math.Min(1, hazard);
    }

    /// <summary>A process role lets go as progress is made; a product role when a short question is answered, or slowly as dependent clients drift out (L47, L49), who are hard to taper off (E42). Result pressure hastens both (E69, E78).</summary>
    internal static float CompletionHazard(World world, int row, WorkerRoleTraits role, Constraints felt)
    {
        var table = world.Relationships;
        var numbers = world.Numbers.U;
        var client = world.Numbers.ClientTraits[(int)table.ClientRole[row]];
        var ready = Unit(Math.Min(table.AutonomyChange[row], table.ReintegrationChange[row]) / (2 * world.Numbers.Progress));
        var calm = table.Crisis[row] == 0 ? 1f : 0f;
        var guidance = role.Process * (float)numbers.CompletionPerMonth * ready;
        var autonomous = Math.Max(0, 2 * client.Autonomous - 1);
        var product = (1 - role.Process) * calm
            * (autonomous * (float)numbers.ShortHelpPerMonth * table.Results[row] + (1 - autonomous) * 0.5f * (float)numbers.CompletionPerMonth * (1 - client.Clinging));
        return Math.Min(1, (guidance + product) * (1 + (float)numbers.Hastening * felt.ResultPressure));
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
        var cell = world.Families.Cell[ended.Family];
        slice.Tally.Count(ended.Ending == Ending.Rupture ? Measure.Ruptures : Measure.Completions, cell);
        slice.Tally.Count(Measure.EndedSuccess + (int)RelationshipJudgement.Of(world, row, ended.Alienating), cell);
    }

    private static void Settle(World world, EndedRelationship ended)
    {
        var families = world.Families;
        var numbers = world.Numbers.U;
        var family = ended.Family;
        families.PreviousWorker[family] = ended.Worker;
        families.PreviousWorkerGeneration[family] = world.Workers.Generation[ended.Worker];
        if (ended.Alienating)
        {
            families.Hurt[family] += (float)numbers.RuptureHurts * (1 - families.Hurt[family]);
            families.Openness[family] -= (float)numbers.RuptureCloses * families.Openness[family];
        }

        if (families.InHelp(family))
            return;
        families.MonthsOutside[family] = 0;
        families.AftercareLeft[family] = ended.WithAftercare ? (byte)world.Conditions.AftercareMonths : (byte)0;
        families.Marks[family] = families.Marks[family] & ~(FamilyMarks.EndedUnderControl | FamilyMarks.LetGoEarly)
            | (ended.UnderControl ? FamilyMarks.EndedUnderControl : 0)
            | (ended.LetGoEarly ? FamilyMarks.LetGoEarly : 0);
    }

    private static void Unlink(World world, int row)
    {
        var second = (world.Relationships.Marks[row] & RelationshipMarks.Second) != 0;
        (second ? world.Families.Second : world.Families.First)[world.Relationships.Family[row]] = FamilyTable.None;
    }

    private static void Relink(World world, int row)
    {
        var second = (world.Relationships.Marks[row] & RelationshipMarks.Second) != 0;
        (second ? world.Families.Second : world.Families.First)[world.Relationships.Family[row]] = row;
    }
}
