using System.Runtime.Intrinsics;
using CsCheck;
using Simulatie.Model.Numerics;
using Simulatie.Model.Observation;

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
                    (family % 2 == 0 ? tally.OfFamilies : tally.OfOtherFamilies)[cell] += Vector256.Create(Vector128.Create(one), Tally.OfMarks[marks]);
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
}
