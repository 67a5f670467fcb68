using Simulatie.Model;
using Simulatie.Model.Parameters;
using Simulatie.Model.Steps;
using Simulatie.Study;

namespace Simulatie.Tests.Model;

public class EndogeneityTests
{
    [Fact]
    public void No_client_role_enters_progress()
    {
        var town = new ModelParameters { Population = new Population { Families = 300 }, Constants = new Constants { BurnInMonths = 40 } };
        float[][] Steps(Func<ClientRole, ClientRole> relabel)
        {
            var simulation = Simulation.Begin(town, 2, 0, 1);
            simulation.Live(until: -5);
            var (world, table) = (simulation.World, simulation.World.Relationships);
            for (var row = 0; row < table.Rows; row++)
                table.ClientRole[row] = relabel(table.ClientRole[row]);
            Step09ClientState.Apply(world, new Slice(0, world.Families.Count, 0, world.Workers.Count, 0, world.Organisations.Count));
            return [table.AutonomyStep, table.ReintegrationStep, table.SelfImageStep, table.OpennessStep, table.NetworkStep];
        }

        Assert.Equal(Steps(role => role), Steps(role => (ClientRole)(((int)role + 1) % RoleNames.Count)));
    }
}
