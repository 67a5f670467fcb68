using Simulatie.Model.State;
using Simulatie.Model.Transitions;
using Simulatie.Study;

namespace Simulatie.Model.Steps;

/// <summary>Step 7: the satisfaction of both actors moves to what this configuration gives them (E11, E51, E76, E116).</summary>
internal static class Step07Satisfaction
{
    public static void Apply(World world, Slice slice)
    {
        var table = world.Relationships;
        var rate = (float)world.Numbers.U.SatisfactionRate;
        for (var worker = slice.WorkerFrom; worker < slice.WorkerTo; worker++)
        {
            var felt = Constraints.On(world, worker);
            var first = world.Workers.FirstRow[worker];
            for (var row = first; row < first + world.Workers.Cases[worker]; row++)
            {
                var role = world.Numbers.WorkerTraits[(int)table.WorkerRole[row]];
                var tooEarly = role.Process * (1 - table.Open[row]);
                var client = ClientTarget(world, row, worker, felt, tooEarly);
                var own = WorkerTarget(world, row, worker, role, tooEarly);
                table.ClientSatisfaction[row] += rate * (client - table.ClientSatisfaction[row]);
                table.WorkerSatisfaction[row] += rate * (own - table.WorkerSatisfaction[row]);
            }
        }
    }

    /// <summary>Fit of the worker role with what this client role values, with recent results, minus bureaucracy, unmet hours and too early guidance.</summary>
    private static float ClientTarget(World world, int row, int worker, Constraints felt, float tooEarly)
    {
        var table = world.Relationships;
        var numbers = world.Numbers.U;
        return Cut(
            world.Numbers.Fit[(int)table.ClientRole[row], (int)table.WorkerRole[row]]
            + 0.4f * (table.Results[row] - 0.3f)
            - (float)numbers.BureaucracyAnnoys * felt.Bureaucracy
            - (float)numbers.ScarcityAnnoys * (1 - world.Workers.Delivered[worker])
            - (float)numbers.TooEarlyAnnoys * tooEarly);
    }

    /// <summary>Results and cooperation against ambition, minus pressure and callus. Ambition weighs more in a process role: who wants to guide wants progress (E139, E140).</summary>
    private static float WorkerTarget(World world, int row, int worker, WorkerRoleTraits role, float tooEarly)
    {
        var table = world.Relationships;
        var numbers = world.Numbers.U;
        var cooperation = table.Open[row] * table.Trust[row];
        var achieved = role.Process > 0 ? 0.4f * table.Results[row] + 0.6f * cooperation : table.Results[row];
        return Cut(
            1.5f * (achieved - (float)numbers.WorkerAmbition)
            - 0.3f * world.Workers.Pressure[worker]
            - 0.3f * world.Workers.Callus[worker]
            - 0.5f * (float)numbers.TooEarlyAnnoys * tooEarly);
    }

    private static float Cut(float target) => target < -1 ? -1 : target > 1 ? 1 : target;
}
