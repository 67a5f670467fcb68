using Simulatie.Model;
using Simulatie.Model.Numerics;
using Simulatie.Model.Parameters;

/// <summary>Towns under practice that have run long enough for help to have filled up.</summary>
internal static class Towns
{
    private const int Settling = 60;
    private const int Room = 100_000;

    public static Simulation Settled(int families, int threads, LaneWidth? width = null)
    {
        var town = Simulation.Begin(new ModelParameters { Population = new Population { Families = families } }, 1, 0, Room, threads);
        town.Live(town.World.Month + Settling);
        town.World.Width = width ?? LaneWidths.Widest;
        return town;
    }
}
