using Simulatie.Model.Randomness;
using Simulatie.Model.State;
using Simulatie.Model.Transitions;
using Simulatie.Study;

namespace Simulatie.Model.Steps;

/// <summary>Step 6: each client takes his next role, in reaction to the role that his worker just took (E04).</summary>
internal static class Step06ClientRoles
{
    public static void Apply(World world, Slice slice)
    {
        Span<float> covariates = stackalloc float[CovariateValues.Count];
        var table = world.Relationships;
        for (var worker = slice.WorkerFrom; worker < slice.WorkerTo; worker++)
        {
            CovariateValues.OfWorker(world, worker, covariates);
            var first = world.Workers.FirstRow[worker];
            for (var row = first; row < first + world.Workers.Cases[worker]; row++)
            {
                var now = table.ClientRole[row];
                CovariateValues.OfRelationship(world, row, table.WorkerRole[row], table.ClientSatisfaction[row], covariates);
                var odds = world.Rules.Client.LogOdds((int)now, (int)table.WorkerRole[row], covariates);
                var next = (ClientRole)RoleKernel.Draw(odds, table.WordClientRole[row].Fraction());
                if (next == now)
                    continue;
                table.ClientRole[row] = next;
                table.Marks[row] |= RelationshipMarks.EverChanged;
                table.MonthsInConfiguration[row] = 0;
            }
        }
    }
}
