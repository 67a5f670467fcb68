using System.Runtime.CompilerServices;
using Simulatie.Model.Numerics;
using Simulatie.Model.State;

namespace Simulatie.Model.Steps;

/// <summary>Step 4: hours asked and available, pressure and delivered share of each worker, from the state at the start of the month (E61, E85, E124); and the client as each relationship meets him.</summary>
internal static class Step04Workload
{
    public static void Apply<T>(World world, in Caseload cases)
        where T : unmanaged, ILanes<T>
    {
        MeetClients<T>(world, cases);
        PassGate<T>(world, cases);
        CountHours<T>(world, cases);
    }

    /// <summary>Hours that a relationship asks in a month: by worker role, more with home visits and group work.</summary>
    public static float HoursAsked(World world, int row) => HoursAsked<OneLane>(world, row).Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T HoursAsked<T>(World world, int row)
        where T : unmanaged, ILanes<T>
    {
        var table = world.Relationships;
        return T.Look(world.Numbers.Roles.Hours, T.Load(table.WorkerRole, row))
            + T.Only(T.Marked(table.Marks, row, (byte)RelationshipMarks.HomeVisits), T.Of(world.Numbers.F.HomeVisitHours))
            + T.Only(T.Marked(table.Marks, row, (byte)RelationshipMarks.GroupWork), T.Of(world.Numbers.F.GroupWorkHours));
    }

    /// <summary>Writes down beside each relationship how its client stands now.</summary>
    private static void MeetClients<T>(World world, in Caseload cases)
        where T : unmanaged, ILanes<T>
    {
        var (families, table, month) = (world.Families, world.Relationships, cases.Month);
        for (var place = 0; place < cases.Count; place += T.Count)
            T.Load(ref families.Client[0].Autonomy, table.Family, cases.Row(place), month.Client<T>(place));

        table.Family.AsSpan(cases.First, cases.Count).CopyTo(month.Family.AsSpan());
        var (family, befall, befallen) = (month.Family, families.Shocks, month.Shocks);
        for (var place = 0; place < cases.Count; place++)
            befallen[place] = befall[family[place]];
    }

    /// <summary>How open each client is to guidance.</summary>
    private static void PassGate<T>(World world, in Caseload cases)
        where T : unmanaged, ILanes<T>
    {
        var (table, month, gate) = (world.Relationships, cases.Month, world.Numbers.Gate);
        for (var place = 0; place < cases.Count; place += T.Count)
        {
            var row = cases.Row(place);
            var client = month.Client<T>(place);
            T.Store(gate.Open(T.Load(table.Trust, row), client[ClientState.AtOpenness], client[ClientState.AtSelfImage], T.Load(table.Results, row)), table.Open, row);
        }
    }

    private static void CountHours<T>(World world, in Caseload cases)
        where T : unmanaged, ILanes<T>
    {
        var (workers, worker) = (world.Workers, cases.Worker);
        for (var place = 0; place < cases.Count; place += T.Count)
            T.Store(HoursAsked<T>(world, cases.Row(place)), cases.Month.Hours, place);
        var fte = workers.Fte[worker];
        var asked = workers.HandoverHours[worker] + fte * world.SharedHoursPerFte;
        workers.HandoverHours[worker] = 0;
        foreach (var hours in cases.Month.Hours.AsSpan(0, cases.Count))
            asked += hours;

        var administration = workers.Specialised[worker]
            ? world.Numbers.F.SpecialisedAdministration
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
