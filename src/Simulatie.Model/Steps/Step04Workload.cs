using Simulatie.Model.State;
using Simulatie.Model.Transitions;

namespace Simulatie.Model.Steps;

/// <summary>Step 4: hours asked and available, pressure and delivered share of each worker, from the state at the start of the month (E61, E85, E124); and the client as each relationship meets him.</summary>
internal static class Step04Workload
{
    public static void Apply(World world, Slice slice)
    {
        for (var worker = slice.WorkerFrom; worker < slice.WorkerTo; worker++)
        {
            MeetClients(world, worker);
            CountHours(world, worker);
        }
    }

    /// <summary>Hours that a relationship asks in a month: by worker role, more with home visits and group work.</summary>
    public static float HoursAsked(World world, int row)
    {
        var marks = world.Relationships.Marks[row];
        var hours = world.Numbers.WorkerTraits[(int)world.Relationships.WorkerRole[row]].HoursPerMonth;
        if ((marks & RelationshipMarks.HomeVisits) != 0)
            hours += (float)world.Numbers.U.HomeVisitHours;
        if ((marks & RelationshipMarks.GroupWork) != 0)
            hours += (float)world.Numbers.U.GroupWorkHours;
        return hours;
    }

    private static void MeetClients(World world, int worker)
    {
        var (families, table) = (world.Families, world.Relationships);
        var gate = new OpennessGate(world.Numbers.U);
        var first = world.Workers.FirstRow[worker];
        for (var row = first; row < first + world.Workers.Cases[worker]; row++)
        {
            var family = table.Family[row];
            table.Openness[row] = families.Openness[family];
            table.SelfImage[row] = families.SelfImage[family];
            table.Autonomy[row] = families.Autonomy[family];
            table.Crisis[row] = families.Crisis[family];
            table.WorkerRoleBefore[row] = table.WorkerRole[row];
            table.Open[row] = gate.Open(table.Trust[row], table.Openness[row], table.SelfImage[row], table.Results[row]);
        }
    }

    private static void CountHours(World world, int worker)
    {
        var workers = world.Workers;
        var numbers = world.Numbers.U;
        var fte = workers.Fte[worker];
        var asked = workers.HandoverHours[worker] + fte * world.SharedHoursPerFte;
        workers.HandoverHours[worker] = 0;
        var first = workers.FirstRow[worker];
        for (var row = first; row < first + workers.Cases[worker]; row++)
            asked += HoursAsked(world, row);

        var administration = workers.Specialised[worker]
            ? (float)numbers.SpecialisedAdministration
            : world.Organisations.Conditions[workers.Organisation[worker]].Administration;
        var available = workers.VacantMonths[worker] > 0
            ? 0
            : fte * (float)world.Numbers.C.ContactHoursPerFte * (1 - administration) / (1 - (float)world.Numbers.C.UsualAdministration);
        workers.Asked[worker] = asked;
        workers.Available[worker] = available;
        workers.Pressure[worker] = asked <= available ? 0 : available == 0 ? 1 : Math.Min(1, asked / available - 1);
        workers.Delivered[worker] = asked <= available ? 1 : available / asked;
    }
}
