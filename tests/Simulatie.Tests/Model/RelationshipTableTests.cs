using System.Reflection;
using CsCheck;
using Simulatie.Model.State;

namespace Simulatie.Tests.Model;

/// <summary>Rows of relationships, whatever stands in them.</summary>
public class RelationshipTableTests
{
    private const int Rows = 144;

    /// <summary>Every column; the worker to whom a row belongs stays with the row.</summary>
    private static readonly PropertyInfo[] Columns = [.. typeof(RelationshipTable).GetProperties().Where(column => column.PropertyType.IsArray)];

    [Fact]
    public void A_row_that_is_taken_out_leaves_the_others_of_its_caseload_in_order_and_all_other_rows_as_they_were()
    {
        Assert.NotEmpty(Columns);
        Gen.Select(Gen.Int[0, 4], Gen.Int[1, 80], Gen.Int[0, 79], Gen.Int[0, 200]).Sample((group, cases, place, seed) =>
        {
            var (first, row) = (group * Room.Group, group * Room.Group + place % cases);
            var (table, end) = (Filled(seed), group * Room.Group + cases);
            var before = Columns.Select(column => Cells(column, table)).ToArray();
            table.Remove(row, end);
            return Columns.Zip(before).All(column =>
            {
                var (now, was) = (Cells(column.First, table), column.Second);
                if (column.First.Name == nameof(RelationshipTable.Worker))
                    return now.SequenceEqual(was);
                var room = first + Room.For(cases); // what lies between the end and here belongs to nobody
                return now[..row].SequenceEqual(was[..row])
                    && now[row..(end - 1)].SequenceEqual(was[(row + 1)..end])
                    && now[room..].SequenceEqual(was[room..]);
            });
        });
    }

    private static RelationshipTable Filled(int seed)
    {
        var (table, luck) = (new RelationshipTable(Rows), new Random(seed));
        foreach (var column in Columns)
        {
            var cells = (Array)column.GetValue(table)!;
            var bytes = new byte[Buffer.ByteLength(Plain(cells))];
            luck.NextBytes(bytes);
            Buffer.BlockCopy(bytes, 0, Plain(cells), 0, bytes.Length);
        }

        return table;
    }

    private static long[] Cells(PropertyInfo column, RelationshipTable table)
    {
        var cells = Plain((Array)column.GetValue(table)!);
        var size = Buffer.ByteLength(cells) / cells.Length;
        var bytes = new byte[Buffer.ByteLength(cells)];
        Buffer.BlockCopy(cells, 0, bytes, 0, bytes.Length);
        return [.. bytes.Chunk(size).Select(cell => cell.Aggregate(0L, (whole, part) => whole << 8 | part))];
    }

    /// <summary>Roles and marks as the bytes that they are.</summary>
    private static Array Plain(Array cells) => cells.GetType().GetElementType()!.IsEnum ? System.Runtime.CompilerServices.Unsafe.As<byte[]>(cells) : cells;
}
