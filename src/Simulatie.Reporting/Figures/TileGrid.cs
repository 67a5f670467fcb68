namespace Simulatie.Reporting.Figures;

/// <summary>Small panels in rows, each below its title; a row is as high as its longest title needs.</summary>
/// <param name="TitleHeights">Height of each panel's title, in the order of the panels.</param>
/// <param name="PanelHeight">Height of the panel itself.</param>
/// <param name="Gap">Between a row and the next title.</param>
internal sealed record TileGrid(IReadOnlyList<float> TitleHeights, int Columns, float PanelHeight, float Gap)
{
    public float Height => Enumerable.Range(0, Rows).Sum(RowHeight);

    public int Column(int tile) => tile % Columns;

    /// <summary>The top of a panel, below its title; counted from the top of the grid.</summary>
    public float PanelTop(int tile)
    {
        var row = tile / Columns;
        return Enumerable.Range(0, row).Sum(RowHeight) + TitleHeight(row);
    }

    /// <summary>No panel lies below this one.</summary>
    public bool IsLowest(int tile) => tile + Columns >= TitleHeights.Count;

    private int Rows => (TitleHeights.Count + Columns - 1) / Columns;

    private float RowHeight(int row) => TitleHeight(row) + PanelHeight + Gap;

    private float TitleHeight(int row) => TitleHeights.Skip(row * Columns).Take(Columns).Max();
}
