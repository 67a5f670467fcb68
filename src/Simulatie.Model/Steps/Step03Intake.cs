using Simulatie.Model.Numerics;
using Simulatie.Model.Observation;
using Simulatie.Model.Randomness;
using Simulatie.Model.State;
using Simulatie.Study;
using static Simulatie.Model.Numerics.PortableMath;

namespace Simulatie.Model.Steps;

/// <summary>Step 3: each service admits the families that have waited longest to its free places; continuity decides which worker (E57), then specialisation (E160), then load.</summary>
internal static class Step03Intake
{
    public static void Apply(World world, Slice slice)
    {
        for (var service = slice.OrganisationFrom; service < slice.OrganisationTo; service++)
            new WaitingLine(world, slice, service).Admit();
    }

    /// <summary>Starts the relationship of a family with a worker, in the worker's next row.</summary>
    public static void Begin(World world, Slice slice, int family, int worker)
    {
        var (families, table, workers) = (world.Families, world.Relationships, world.Workers);
        var row = workers.FirstRow[worker] + workers.Cases[worker]++;
        var beside = Math.Max(families.Ties[family].First, families.Ties[family].Second);
        var second = families.Ties[family].First != FamilyTable.None;
        if (second)
            families.Ties[family].Second = worker;
        else
            families.Ties[family].First = worker;
        var service = world.Organisations.Conditions[workers.Organisation[worker]];
        var kind = second ? Entity.SecondRelationship : Entity.FirstRelationship;
        var luck = world.Chance.Block(kind, family, families.Generation[family], world.Month, Decision.FirstWorkerRole);

        var offer = luck.Word1;
        table.Family[row] = family;
        table.Drawer[row] = Chance.Drawer(kind, families.Generation[family]);
        table.Cell[row] = families.Cell[family];
        table.WorkerRole[row] = FirstRole(world, worker, luck.Word0.Fraction());
        table.Marks[row] = (second ? RelationshipMarks.Second : RelationshipMarks.None)
            | (offer.UpperFraction() < service.HomeVisits ? RelationshipMarks.HomeVisits : RelationshipMarks.None)
            | (offer.LowerFraction() < service.GroupWork * world.Numbers.F.GroupWorkUptake ? RelationshipMarks.GroupWork : RelationshipMarks.None);
        table.ClientRole[row] = families.Disposition[family];
        table.Trust[row] = FirstTrust(world, family, service.FirstTrust);
        table.Results[row] = 0;
        table.ClientSatisfaction[row] = table.WorkerSatisfaction[row] = 0;
        table.Months[row] = table.MonthsInConfiguration[row] = 0;
        table.MonthsSinceChangeOfWorker[row] = byte.MaxValue;
        table.SuspicionLeft[row] = 0;
        table.StartAutonomy[row] = families.Client[family].Autonomy;
        table.AutonomyWon[row] = table.AutonomyChange[row] = table.ReintegrationChange[row] = 0;
        if (beside != FamilyTable.None)
            StandBeside(world, row, world.RowOf(family, beside));
        RememberStart(world, family, second);
        slice.Tally.Count(Measure.Admitted, families.Cell[family]);
        slice.Tally.Add(Measure.WaitedMonths, families.Cell[family], world.Month - families.Ties[family].WaitingSince);
        families.Ties[family].Waiting = FamilyTable.None;
        families.Marks[family] = families.Marks[family] & ~FamilyMarks.Waits | FamilyMarks.InHelp;
    }

    /// <summary>A second relationship of a family begins beside the one it has (E164).</summary>
    private static void StandBeside(World world, int younger, int older)
    {
        var table = world.Relationships;
        world.Families.Marks[table.Family[younger]] |= FamilyMarks.HelpedTwice;
        table.Marks[younger] |= RelationshipMarks.Beside | RelationshipMarks.Younger;
        table.Marks[older] |= RelationshipMarks.Beside;
        Step05WorkerRoles.SeeOther(world, younger, older);
        Step05WorkerRoles.SeeOther(world, older, younger);
    }

    /// <summary>The first worker role: the service's intake practice; a specialised worker mostly starts by solving problems (E156).</summary>
    private static WorkerRole FirstRole(World world, int worker, float fraction)
    {
        if (world.Workers.Specialised[worker])
            return fraction < world.Numbers.F.SpecialisedStartsGuiding ? WorkerRole.Begeleider : WorkerRole.Probleemoplosser;
        return (WorkerRole)RunningShares.Pick(fraction, world.Organisations.Conditions[world.Workers.Organisation[worker]].FirstRoles);
    }

    /// <summary>First trust comes from openness, hurt and what the name of the service calls up (E54, E63).</summary>
    private static float FirstTrust(World world, int family, float label)
    {
        var numbers = world.Numbers.F;
        return Unit(numbers.FirstTrust + label
            + numbers.FirstTrustOpenness * world.Families.Client[family].Openness
            - numbers.FirstTrustHurt * world.Families.Client[family].Hurt);
    }

    private static void RememberStart(World world, int family, bool second)
    {
        var families = world.Families;
        if (world.Month >= 0)
            PolicyStart.BeginFollowing(world, family);
        if (second || families.Ties[family].Second != FamilyTable.None)
            return;
        families.AftercareLeft[family] = 0;
        families.Marks[family] &= ~(FamilyMarks.EndedUnderControl | FamilyMarks.LetGoEarly);
        families.Before[family] = Footing.Of(families.Client[family]);
    }
}
