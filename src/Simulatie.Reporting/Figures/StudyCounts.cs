using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>The study's 35 relationships as a table of counts.</summary>
public static class StudyCounts
{
    /// <summary>[client role, worker role].</summary>
    public static int[,] Of(BlijverReading reading)
    {
        var counts = new int[RoleNames.Count, RoleNames.Count];
        foreach (var cell in Relationships35.Of(reading).Cells)
            counts[(int)cell.Client, (int)cell.Worker] = cell.Total;
        return counts;
    }
}
