using CsCheck;
using Simulatie.Model.Numerics;

namespace Simulatie.Tests.Model;

/// <summary>The memory of tables.</summary>
public class ColumnTests
{
    [Fact]
    public void A_column_begins_at_a_cache_line_and_holds_what_it_was_made_of() => Gen.Int.Array[0, 300].Sample(cells =>
    {
        var column = new Column<int>(cells);
        var holds = column.Cells.First % 64 == 0 && column.Rows == cells.Length && column.AsSpan().SequenceEqual(cells);
        GC.KeepAlive(column);
        return holds;
    });

    [Fact]
    public void A_new_column_holds_zeros()
    {
        var column = new Column<double>(100);
        Assert.All(column.AsSpan().ToArray(), cell => Assert.Equal(0, cell));
        GC.KeepAlive(column);
    }

    [Fact]
    public void A_column_too_long_for_memory_is_refused() => Assert.Throws<OverflowException>(() => new Column<long>(int.MaxValue));

    [Fact]
    public void Cells_move_up_over_each_other() => Gen.Select(Gen.Byte.Array[2, 200], Gen.Int[0, 199], Gen.Int[0, 199]).Sample((cells, one, other) =>
    {
        var (from, to) = (one % cells.Length, other % cells.Length);
        var count = cells.Length - Math.Max(from, to);
        var column = new Column<byte>(cells);
        column.Cells.CopyTo(from, count, column.Cells, to);
        cells.AsSpan(from, count).ToArray().CopyTo(cells, to);
        var same = column.AsSpan().SequenceEqual(cells);
        GC.KeepAlive(column);
        return same;
    });
}
