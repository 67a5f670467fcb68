using System.Runtime.Intrinsics;
using CsCheck;
using Simulatie.Model.Numerics;
using Simulatie.Model.Observation;
using Simulatie.Model.Steps;

namespace Simulatie.Tests.Model;

/// <summary>Counts that stand side by side in one number.</summary>
public class TallyTests
{
    [Fact]
    public void Families_are_summed_and_counted_however_many_there_are() =>
        Gen.Select(Gen.Int[0, Tally.Cells - 1], Gen.Int[0, (int)CountedMarks.All], Gen.Int[1, 512], Gen.Int[1, 40_000]).Sample((cell, marks, together, families) =>
        {
            var (tally, one) = (new Tally(), (int)FixedPoint.One);
            for (var from = 0; from < families; from += together)
            {
                var some = Math.Min(together, families - from);
                tally.ExpectFamilies(some);
                for (var family = 0; family < some; family++)
                    tally.OfFamilies[family % 2 * Tally.FamilyRows + cell] += Vector256.Create(Vector128.Create(one), Tally.OfMarks[marks]);
            }

            tally.Fold();
            long Counted(Measure measure) => tally.Counts[(int)measure * Tally.Cells + cell];
            long Of(CountedMarks mark) => ((CountedMarks)marks & mark) != 0 ? families : 0;
            return new[] { Measure.Autonomy, Measure.Reintegration, Measure.SelfImage, Measure.Openness }.All(state => Counted(state) == (long)families * one)
                && Counted(Measure.Families) == families
                && Counted(Measure.InHelp) == Of(CountedMarks.InHelp)
                && Counted(Measure.WaitingNow) == Of(CountedMarks.Waits)
                && Counted(Measure.LastingNow) == Of(CountedMarks.Lasting)
                && Counted(Measure.ReachedNow) == Of(CountedMarks.Reached)
                && tally.InAftercare == Of(CountedMarks.InAftercare);
        });

    [Fact]
    public void Relationships_are_counted_and_summed_by_cell_however_many_there_are() =>
        Gen.Select(Gen.Int[1, 90], Gen.Int[1, 1000], Gen.Int[0, 1000]).Sample((together, caseloads, seed) =>
        {
            var (tally, luck, month) = (new Tally(), new Random(seed), new CaseloadScratch(96));
            var (number, trust, hours, success, cells) = (new long[Tally.Cells], new long[Tally.Cells], new long[Tally.Cells], new long[Tally.Cells], new byte[together]);
            var pairs = new long[36];
            for (var caseload = 0; caseload < caseloads; caseload++)
            {
                for (var place = 0; place < together; place++)
                {
                    var (cell, client, worker, succeeds) = (luck.Next(Tally.Cells), luck.Next(6), luck.Next(6), luck.Next(2));
                    (cells[place], month.Configuration[place], month.Counted[place]) = ((byte)cell, (byte)(client * LookupTable.PairStride + worker), (ushort)(1 | succeeds << 1));
                    (month.CountedTrust[place], month.CountedHours[place]) = (luck.Next(1 << 20), luck.Next(1 << 23));
                    number[cell]++;
                    success[cell] += succeeds;
                    trust[cell] += month.CountedTrust[place];
                    hours[cell] += month.CountedHours[place];
                    pairs[client * 6 + worker]++;
                }

                tally.Relationships(cells, month);
            }

            tally.Fold();
            bool Are(Measure measure, long[] expected) => tally.Counts.AsSpan((int)measure * Tally.Cells, Tally.Cells).SequenceEqual(expected);
            return Are(Measure.RelationshipMonths, number) && Are(Measure.AliveSuccess, success) && Are(Measure.Trust, trust) && Are(Measure.HoursDelivered, hours)
                && pairs.SequenceEqual(tally.Configurations);
        }, iter: 20);
}
