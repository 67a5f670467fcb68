using SkiaSharp;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>Six rows of client roles and six columns of worker roles, shaded by share.</summary>
internal sealed class RoleMatrix(Sheet sheet, Box cells, double[,] shares, double highest)
{
    private const float Edge = 1.5f;

    private float CellWidth => cells.Width / RoleNames.Count;

    private float CellHeight => cells.Height / RoleNames.Count;

    /// <summary>Every cell with what <paramref name="write"/> says of it.</summary>
    public void DrawCells(Action<Box, double, SKColor> write)
    {
        foreach (var client in RoleNames.ClientRoles)
            foreach (var worker in RoleNames.WorkerRoles)
            {
                var share = shares[(int)client, (int)worker];
                var cell = Cell(client, worker);
                var color = CellShading.Of(share, highest);
                sheet.Fill(cell.Grown(-Edge / 2), color);
                write(cell, share, CellShading.TextOn(color));
            }
    }

    public void NameRows(Lettering lettering)
    {
        foreach (var client in RoleNames.ClientRoles)
            sheet.Text(client.ShortName(), cells.Left - 8, Cell(client, 0).MiddleY, lettering, SKTextAlign.Right);
    }

    /// <summary>Slanted, because a cell is narrower than the longest name.</summary>
    /// <param name="bottom">Where the names start to climb.</param>
    public void NameColumns(Lettering lettering, float bottom)
    {
        foreach (var worker in RoleNames.WorkerRoles)
            sheet.Slanted(worker.ShortName(), Cell(0, worker).MiddleX - 3, bottom, lettering);
    }

    private Box Cell(ClientRole client, WorkerRole worker) => new(cells.Left + (int)worker * CellWidth, cells.Top + (int)client * CellHeight, CellWidth, CellHeight);
}
