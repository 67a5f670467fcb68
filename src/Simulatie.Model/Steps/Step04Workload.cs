using System.Runtime.CompilerServices;
using Simulatie.Model.Numerics;
using Simulatie.Model.State;

namespace Simulatie.Model.Steps;

/// <summary>Step 4: hours asked and available, pressure and delivered share of each worker, from the state at the start of the month (E61, E85, E124); and the client as each relationship meets him.</summary>
internal static class Step04Workload
{
    public static void Apply(World world, Slice slice)
    {
        for (var worker = slice.WorkerFrom; worker < slice.WorkerTo; worker++)
        {
            if (world.SideBySide)
                MeetClients(world, worker, slice.Lanes.OfClients<SixteenLanes>());
            else
                MeetClients(world, worker, slice.Lanes.OfClients<OneLane>());
            CountHours(world, worker);
        }
    }

    /// <summary>Hours that a relationship asks in a month: by worker role, more with home visits and group work.</summary>
    public static float HoursAsked(World world, int row) => HoursAsked<OneLane>(world, row).Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T HoursAsked<T>(World world, int row)
        where T : unmanaged, ILanes<T>
    {
        var table = world.Relationships;
        var none = T.Of(0);
        return T.Look(world.Numbers.Roles.Hours, T.Load(table.WorkerRole, row))
            + T.Choose(T.Marked(table.Marks, row, (byte)RelationshipMarks.HomeVisits), T.Of((float)world.Numbers.U.HomeVisitHours), none)
            + T.Choose(T.Marked(table.Marks, row, (byte)RelationshipMarks.GroupWork), T.Of((float)world.Numbers.U.GroupWorkHours), none);
    }

    /// <summary>Writes down beside each relationship how its client stands now, and how open he is to guidance.</summary>
    private static void MeetClients<T>(World world, int worker, Span<T> client)
        where T : unmanaged, ILanes<T>
    {
        var (families, table) = (world.Families, world.Relationships);
        var (first, end) = world.Workers.Rows(worker);
        for (var row = first; row < end; row += T.Count)
        {
            T.Load(families.Client, table.Family, row, client);
            T.Store(client[ClientState.AtAutonomy], table.Autonomy, row);
            T.Store(client[ClientState.AtReintegration], table.Reintegration, row);
            T.Store(client[ClientState.AtSelfImage], table.SelfImage, row);
            T.Store(client[ClientState.AtOpenness], table.Openness, row);
            T.Store(client[ClientState.AtHurt], table.Hurt, row);
            T.Store(client[ClientState.AtNetwork], table.Network, row);
            T.Store(client[ClientState.AtCeiling], table.Ceiling, row);
            T.Store(client[ClientState.AtGenerationPoor], table.GenerationPoor, row);
            var open = world.Numbers.Gate.Open(
                T.Load(table.Trust, row), client[ClientState.AtOpenness], client[ClientState.AtSelfImage], T.Load(table.Results, row));
            T.Store(open, table.Open, row);
        }

        for (var row = first; row < end; row++)
        {
            var family = table.Family[row];
            table.Crisis[row] = families.Crisis[family];
            table.FamilyMarks[row] = families.Marks[family];
        }

        table.WorkerRole.AsSpan(first, end - first).CopyTo(table.WorkerRoleBefore.AsSpan(first));
    }

    private static void CountHours(World world, int worker)
    {
        var workers = world.Workers;
        var numbers = world.Numbers.U;
        var fte = workers.Fte[worker];
        var asked = workers.HandoverHours[worker] + fte * world.SharedHoursPerFte;
        workers.HandoverHours[worker] = 0;
        var (first, end) = workers.Rows(worker);
        for (var row = first; row < end; row++)
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
