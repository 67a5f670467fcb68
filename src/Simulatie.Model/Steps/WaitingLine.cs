using Simulatie.Model.State;

namespace Simulatie.Model.Steps;

/// <summary>One service's waiting list in one month, walked from the family that has waited longest.</summary>
internal readonly ref struct WaitingLine(World world, Slice slice, int service)
{
    /// <summary>Admits every family for which a free place fits, in order of waiting. The others keep their place in line; those who gave up leave it.</summary>
    public void Admit()
    {
        var (families, services) = (world.Families, world.Organisations);
        var usual = new FreePlaces(world.Workers, services.FirstWorker[service], services.Workers[service], specialised: false);
        var specialised = new FreePlaces(world.Workers, services.FirstWorker[service], services.Workers[service], specialised: true);
        var previous = FamilyTable.None;
        var family = services.LineHead[service];
        while (family != FamilyTable.None)
        {
            var next = families.NextInLine[family];
            var waits = families.Waiting[family] == service;
            var worker = waits ? Choose(family, usual, specialised) : FamilyTable.None;
            if (waits && worker == FamilyTable.None)
                previous = family;
            else
                Unlink(world, service, previous, family);
            if (worker != FamilyTable.None)
            {
                (world.Workers.Specialised[worker] ? specialised : usual).Take(worker);
                Step03Intake.Begin(world, slice, family, worker);
            }

            family = next;
        }
    }

    /// <summary>Takes a family that leaves town out of the line in which it waits.</summary>
    public static void Leave(World world, int family)
    {
        var (families, services) = (world.Families, world.Organisations);
        int service = families.Waiting[family];
        if (service == FamilyTable.None)
            return;
        var previous = FamilyTable.None;
        for (var other = services.LineHead[service]; other != family; other = families.NextInLine[other])
            previous = other;
        Unlink(world, service, previous, family);
    }

    /// <summary>The worker for a family: its previous one if he has a place, then a specialised one if the family is meant for him, then the least loaded; −1 when none fits.</summary>
    private int Choose(int family, FreePlaces usual, FreePlaces specialised)
    {
        var previous = world.Families.PreviousWorker[family];
        if (previous != FamilyTable.None
            && world.Workers.Organisation[previous] == service
            && world.Workers.Generation[previous] == world.Families.PreviousWorkerGeneration[family]
            && FreePlaces.Has(world.Workers, previous))
            return previous;
        var meant = world.Conditions.Levers.SpecialisedForAll || world.Families.GenerationPoor(family);
        return meant && specialised.Any ? specialised.LeastLoaded() : usual.Any ? usual.LeastLoaded() : FamilyTable.None;
    }

    private static void Unlink(World world, int service, int previous, int family)
    {
        var (families, services) = (world.Families, world.Organisations);
        var next = families.NextInLine[family];
        if (previous == FamilyTable.None)
            services.LineHead[service] = next;
        else
            families.NextInLine[previous] = next;
        if (services.LineTail[service] == family)
            services.LineTail[service] = previous;
        families.NextInLine[family] = FamilyTable.None;
    }
}
