using CsCheck;
using Simulatie.Model.Numerics;
using Simulatie.Model.Randomness;

namespace Simulatie.Tests.Model;

/// <summary>Marks and small counts side by side do what one byte at a time does.</summary>
public class ByteLanesTests
{
    private static readonly Gen<byte[]> Rows = Gen.Byte.Array[ByteLanes.Count];

    [Fact]
    public void Conditions_hold_where_they_do_byte_by_byte() =>
        Gen.Select(Rows, Gen.Byte).Sample((rows, mark) =>
            Same(Of(rows).Has(mark), rows, row => (row & mark) != 0)
            && Same(Of(rows).Is(mark), rows, row => row == mark)
            && Same(Of(rows).AtLeast(mark), rows, row => row >= mark)
            && Same(Of(rows).Is(ByteLanes.Of(mark)), rows, row => row == mark)
            && Same(~Of(rows).Is(mark), rows, row => row != mark)
            && Same(Of(rows).Has(mark) & Of(rows).AtLeast(mark), rows, row => (row & mark) != 0 && row >= mark));

    [Fact]
    public void Counts_go_up_to_their_most_and_down_to_zero_where_the_condition_holds() =>
        Gen.Select(Rows, Rows, Gen.Byte[200, 255]).Sample((rows, other, most) =>
        {
            var counts = Array.ConvertAll(rows, row => Math.Min(row, most));
            var where = Of(other).AtLeast(128);
            return Bytes(Of(counts).OneMore(where, most)).SequenceEqual(counts.Zip(other, (count, with) => (byte)(with >= 128 && count < most ? count + 1 : count)))
                && Bytes(Of(counts).OneLess(where)).SequenceEqual(counts.Zip(other, (count, with) => (byte)(with >= 128 && count > 0 ? count - 1 : count)));
        });

    [Fact]
    public void One_or_the_other_is_chosen_row_by_row() =>
        Gen.Select(Rows, Rows, Rows).Sample((rows, then, otherwise) =>
            Bytes(ByteLanes.Choose(Of(rows).AtLeast(128), Of(then), Of(otherwise))).SequenceEqual(rows.Select((row, place) => row >= 128 ? then[place] : otherwise[place]))
            && Bytes(Of(rows).AtLeast(128) & 5).SequenceEqual(rows.Select(row => (byte)(row >= 128 ? 5 : 0)))
            && Bytes(Of(then) | Of(otherwise)).SequenceEqual(then.Zip(otherwise, (one, other) => (byte)(one | other))));

    [Fact]
    public void Bytes_are_added_looked_up_and_read_from_words() =>
        Gen.Select(Rows, Rows, Gen.UInt.Array[ByteLanes.Count / sizeof(uint)]).Sample((rows, other, words) =>
        {
            var (table, from) = (new Column<byte>(other), new Column<uint>(words));
            var same = Bytes(Of(rows) + Of(other)).SequenceEqual(rows.Zip(other, (one, more) => (byte)(one + more)))
                && Bytes(Of([.. rows.Select(row => (byte)(row % ByteLanes.Count))]).Look(table)).SequenceEqual(rows.Select(row => other[row % ByteLanes.Count]))
                && Bytes(ByteLanes.LoadBytes(from, 0)).Select((shared, family) => shared == SharedLuck.Of(from, family)).All(alike => alike);
            GC.KeepAlive(table);
            GC.KeepAlive(from);
            return same;
        });

    private static bool Same(ByteLanes condition, byte[] rows, Predicate<byte> holds) =>
        Bytes(condition).SequenceEqual(rows.Select(row => holds(row) ? byte.MaxValue : (byte)0))
        && condition.Where == rows.Select((row, place) => holds(row) ? 1u << place : 0).Aggregate(0u, (bits, bit) => bits | bit);

    private static ByteLanes Of(byte[] rows)
    {
        var column = new Column<byte>(rows);
        var lanes = ByteLanes.Load(column, 0);
        GC.KeepAlive(column);
        return lanes;
    }

    private static byte[] Bytes(ByteLanes lanes)
    {
        var column = new Column<byte>(ByteLanes.Count);
        lanes.Store(column, 0);
        var bytes = column.AsSpan().ToArray();
        GC.KeepAlive(column);
        return bytes;
    }
}
