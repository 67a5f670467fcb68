using System.Reflection;
using CsCheck;
using Simulatie.Model.Numerics;
using Simulatie.Model.State;

namespace Simulatie.Tests.Model;

/// <summary>Rows of relationships, whatever stands in them.</summary>
public class RelationshipTableTests
{
    private const int Rows = 144;

    private static readonly PropertyInfo[] Columns =
        [.. typeof(RelationshipTable).GetProperties().Where(column => column.PropertyType.IsGenericType && column.PropertyType.GetGenericTypeDefinition() == typeof(Column<>))];

    [Fact]
    public void Rows_that_are_taken_out_leave_the_others_of_their_caseload_in_order_and_all_other_rows_as_they_were() =>
        Gen.Select(Gen.Int[0, 4], Gen.Int[1, 80], Gen.Int[0, 79].Array[0, 20], Gen.Int[0, 200]).Sample((group, cases, places, seed) =>
        {
            var first = group * Room.Group;
            int[] rows = [.. places.Select(place => first + place % cases).Distinct().Order()];
            return Holds(table => table.Remove(rows, first + cases))
                && Holds(table => table.MoveUp(rows, first + cases))
                && (rows.Length == 0 || !EightCells.IsSupported || Holds(table => table.CloseRanks<EightCells>(rows, first + cases)));

            bool Holds(Action<RelationshipTable> remove)
            {
                var table = Filled(seed);
                var before = Columns.Select(column => Of(column, table)).ToArray();
                remove(table);
                return Columns.Zip(before).All(column =>
                {
                    var (now, was) = (Of(column.First, table), column.Second);
                    var stay = Enumerable.Range(first, cases).Except(rows).Select(row => was[row]).ToArray();
                    var room = first + Room.For(cases); // what lies between those that stay and here belongs to nobody
                    return now[..first].SequenceEqual(was[..first])
                        && now[first..(first + stay.Length)].SequenceEqual(stay)
                        && now[room..].SequenceEqual(was[room..]);
                });
            }
        });

    [Fact]
    public void Copied_rows_are_the_same_in_every_column()
    {
        var (table, copy) = (Filled(1), Filled(2));
        table.CopyRows(17, 40, copy, 80);
        Assert.NotEmpty(Columns);
        Assert.All(Columns, column => Assert.Equal(Of(column, table)[17..57], Of(column, copy)[80..120]));
    }

    [Fact]
    public void A_cleared_table_is_as_good_as_new()
    {
        var (cleared, fresh) = (Filled(3).Cleared(), new RelationshipTable(Rows));
        Assert.All(Columns, column => Assert.Equal(Of(column, fresh), Of(column, cleared)));
    }

    private static RelationshipTable Filled(int seed)
    {
        var (table, luck) = (new RelationshipTable(Rows), new Random(seed));
        foreach (var column in Columns)
            luck.NextBytes(Bytes(CellsOf(column, table)));
        return table;
    }

    private static long[] Of(PropertyInfo column, RelationshipTable table)
    {
        var cells = CellsOf(column, table);
        long[] all = [.. Bytes(cells).ToArray().Chunk(cells.Size).Select(cell => cell.Aggregate(0L, (whole, part) => whole << 8 | part))];
        GC.KeepAlive(table);
        return all;
    }

    private static Cells CellsOf(PropertyInfo column, RelationshipTable table) =>
        (Cells)column.PropertyType.GetProperty(nameof(Column<int>.Cells))!.GetValue(column.GetValue(table))!;

    private static unsafe Span<byte> Bytes(Cells cells) => new(cells.At(0), (int)cells.Length);
}
