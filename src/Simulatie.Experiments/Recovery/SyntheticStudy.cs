using Simulatie.Experiments.Calibration;
using Simulatie.Study;

namespace Simulatie.Experiments.Recovery;

/// <summary>A study of 35 relationships made in a town of the model: what the real study would be if the model were the world.</summary>
internal static class SyntheticStudy
{
    /// <summary>The twelve shares of P1 to P5 that 35 relationships of the town show.</summary>
    /// <param name="index">With <paramref name="generation"/>, who is met. Whether a configuration was kept is drawn by itself, since a town keeps no link to it.</param>
    public static double[] Shares(TownStatistics town, KeyedLuck luck, uint generation, uint index)
    {
        var cells = new double[TownStatistics.CellCount];
        var stable = 0;
        for (var met = 0u; met < Relationships35.Count; met++)
        {
            cells[Cell(town.Cells, luck.Uniform(Purpose.Sample35, generation, index, met))] += 1.0 / Relationships35.Count;
            stable += luck.Uniform(Purpose.Sample35, generation, index, Relationships35.Count + met) < town.Stable ? 1 : 0;
        }
        return new TownStatistics(cells, [(double)stable / Relationships35.Count, 0, 0, 0, 0, 0]).Shares();
    }

    private static int Cell(IReadOnlyList<double> shares, double fraction)
    {
        var last = 0;
        for (var cell = 0; cell < shares.Count; cell++)
        {
            if (shares[cell] <= 0)
                continue;
            last = cell;
            if ((fraction -= shares[cell]) < 0)
                return cell;
        }
        return last;
    }
}
