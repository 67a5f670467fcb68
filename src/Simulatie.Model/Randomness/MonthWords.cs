using Simulatie.Model.Numerics;

namespace Simulatie.Model.Randomness;

/// <summary>The month's words of chance of many rows: the four words of one block each.</summary>
internal sealed class MonthWords(int rows)
{
    public Column<uint> Word0 { get; } = new(rows);

    public Column<uint> Word1 { get; } = new(rows);

    public Column<uint> Word2 { get; } = new(rows);

    public Column<uint> Word3 { get; } = new(rows);

    public void Keep(int row, Block block) => (Word0[row], Word1[row], Word2[row], Word3[row]) = (block.Word0, block.Word1, block.Word2, block.Word3);
}
