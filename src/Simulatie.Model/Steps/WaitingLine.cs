using System.Runtime.InteropServices;
using Simulatie.Model.Numerics;
using Simulatie.Model.State;

namespace Simulatie.Model.Steps;

/// <summary>One service's waiting list in one month, walked from the family that has waited longest.</summary>
internal readonly ref struct WaitingLine(World world, Slice slice, int service)
{
    /// <summary>How often a line is walked to its end, months.</summary>
    private const int MonthsApart = 12;

    /// <summary>Admits every family for which a free place fits, in order of waiting. The others keep their place in line; those who gave up or left town drop out of it as the walk meets them.</summary>
    /// <remarks>Once no place is free there is nobody left to admit; so that lines do not fill with families that are gone, a walk goes on to the end now and then.</remarks>
    public void Admit()
    {
        var (families, services) = (world.Families, world.Organisations);
        var (usual, specialised) = (slice.Usual, slice.Specialised);
        usual.Gather(world.Workers, services.FirstWorker[service], services.Workers[service]);
        specialised.Gather(world.Workers, services.FirstWorker[service], services.Workers[service]);
        var line = CollectionsMarshal.AsSpan(services.Line[service]);
        var toTheEnd = world.Month % MonthsApart == 0;
        var (kept, next) = (0, 0);
        for (; next < line.Length && (toTheEnd || usual.Any || specialised.Any); next++)
        {
            var waiter = line[next];
            var anyPlace = usual.Any || specialised.Any;
            if (next + Nearby.FamiliesAhead < line.Length)
                families.FetchInLine(line[next + Nearby.FamiliesAhead].Family, mayEnter: anyPlace);
            if (families.Ties[waiter.Family].Waiting != service || families.Ties[waiter.Family].WaitingSince != waiter.Since)
                continue;
            var worker = anyPlace ? Choose(waiter.Family) : FamilyTable.None;
            if (worker == FamilyTable.None)
            {
                line[kept++] = waiter;
                continue;
            }

            Step03Intake.Begin(world, slice, waiter.Family, worker);
            (world.Workers.Specialised[worker] ? specialised : usual).Take(worker);
        }

        line[next..].CopyTo(line[kept..]);
        CollectionsMarshal.SetCount(services.Line[service], kept + line.Length - next);
    }

    /// <summary>The worker for a family: its previous one if he has a place, then a specialised one if the family is meant for him, then the least loaded; −1 when none fits.</summary>
    private int Choose(int family)
    {
        var previous = world.Families.Ties[family].PreviousWorker;
        if (previous != FamilyTable.None
            && world.Workers.Organisation[previous] == service
            && world.Workers.Generation[previous] == world.Families.Ties[family].PreviousWorkerGeneration
            && FreePlaces.Has(world.Workers, previous))
            return previous;
        var meant = world.Conditions.Levers.SpecialisedForAll || world.Families.GenerationPoor(family);
        return meant && slice.Specialised.Any ? slice.Specialised.LeastLoaded() : slice.Usual.Any ? slice.Usual.LeastLoaded() : FamilyTable.None;
    }
}
