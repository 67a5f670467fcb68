using Simulatie.Model;
using Simulatie.Model.Numerics;
using Simulatie.Model.Parameters;
using Simulatie.Model.State;
using Simulatie.Model.Steps;
using Simulatie.Study;

namespace Simulatie.Tests.Model;

public class EndogeneityTests
{
    [Fact]
    public void No_client_role_enters_progress()
    {
        var town = new ModelParameters { Population = new Population { Families = 300 }, Constants = new Constants { BurnInMonths = 40 } };
        float[][] Steps<T>(Func<ClientRole, ClientRole> relabel)
            where T : unmanaged, ILanes<T>
        {
            var simulation = Simulation.Begin(town, 2, 0, 1);
            simulation.Live(until: -5);
            var (world, table) = (simulation.World, simulation.World.Relationships);
            for (var row = 0; row < table.Rows; row++)
                table.ClientRole[row] = relabel(table.ClientRole[row]);
            var (all, slice) = (Caseloads.AfterWorkload<T>(world), Slice.Cut(world, 1)[0]);
            foreach (var cases in all)
                Step09ClientState.Apply<T>(world, slice, cases);
            return
            [
                all.Values(month => month.AutonomyStep), all.Values(month => month.ReintegrationStep), all.Values(month => month.SelfImageStep),
                all.Values(month => month.OpennessStep), all.Values(month => month.NetworkStep),
            ];
        }

        void NoneEnters<T>()
            where T : unmanaged, ILanes<T> =>
            Assert.Equal(Steps<T>(role => role), Steps<T>(role => (ClientRole)(((int)role + 1) % RoleNames.Count)));

        NoneEnters<OneLane>();
        NoneEnters<EightLanes>();
        NoneEnters<SixteenLanes>();
    }
}
