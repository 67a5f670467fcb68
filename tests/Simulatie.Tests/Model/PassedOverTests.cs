using CsCheck;
using Simulatie.Model;
using Simulatie.Model.Numerics;
using Simulatie.Model.Parameters;
using Simulatie.Model.Randomness;
using Simulatie.Model.State;
using Simulatie.Model.Steps;

namespace Simulatie.Tests.Model;

/// <summary>Families whose byte of luck lies above the highest chance of their kind are passed over: so no family's own chance may be higher.</summary>
public class PassedOverTests
{
    private static readonly Gen<Uncertainties> Numbers = Gen.Select(
        Gen.Double[0.01, 0.3], Gen.Double[1, 8], Gen.Double[0, 1], Gen.Double[0, 0.6], Gen.Double[0, 0.3], Gen.Double[1, 4],
        (seek, crisis, hurt, second, giveUp, afterCrisis) => new Uncertainties
        {
            SeekPerMonth = seek, CrisisSeek = crisis, HurtSeek = hurt, SecondSeek = second, GiveUpPerMonth = giveUp, GiveUpAfterCrisis = afterCrisis,
        });

    private static readonly Gen<Uncertainties> Relapses = Gen.Select(
        Gen.Double[0.016, 0.038], Gen.Double[0.008, 0.02], Gen.Double[0.005, 0.013], Gen.Double[0.001, 0.003], Gen.Double[1.4, 2.5], Gen.Double[0, 2], Gen.Double[0.4, 1],
        (early, middle, late, later, forced, letGo, aftercare) => new Uncertainties
        {
            RelapseEarly = early, RelapseMiddle = middle, RelapseLate = late, RelapseLater = later, RelapseForced = forced, RelapseLetGo = letGo, AftercareRelapse = aftercare,
        });

    [Fact]
    public void No_family_asks_or_gives_up_more_than_the_most_of_its_kind() =>
        Gen.Select(Numbers, Gen.Int[0, SeekingKind.Count - 1], Gen.Single[0, 1], Gen.Single[0, 1]).Sample((numbers, kind, openness, hurt) =>
        {
            var chances = new Numbers(new ModelParameters { Uncertainties = numbers }).Seeking;
            var own = Of<OneLane>(chances, kind, openness, hurt);
            return own == Of<EightLanes>(chances, kind, openness, hurt) && own == Of<SixteenLanes>(chances, kind, openness, hurt)
                && own >= 0 && SharedLuck.Edge(own) <= chances.Highest[kind];
        });

    [Fact]
    public void A_crisis_and_openness_make_a_family_ask_more_hurt_and_help_less() =>
        Gen.Select(Numbers, Gen.Int[0, 5], Gen.Single[0, 1], Gen.Single[0, 0.99f]).Sample((numbers, role, openness, hurt) =>
        {
            var chances = new Numbers(new ModelParameters { Uncertainties = numbers }).Seeking;
            var chance = Of<OneLane>(chances, role, openness, hurt);
            return chance > 0
                && Of<OneLane>(chances, role | SeekingKind.InCrisis, openness, hurt) >= chance
                && Of<OneLane>(chances, role | SeekingKind.InHelp, openness, hurt) <= chance
                && Of<OneLane>(chances, role, 1, hurt) >= chance
                && Of<OneLane>(chances, role, openness, 1) <= chance;
        });

    [Fact]
    public void Who_was_found_by_outreach_asks_and_who_has_two_helpers_never_does()
    {
        var chances = new Numbers(new ModelParameters()).Seeking;
        Assert.Equal(1, Of<OneLane>(chances, SeekingKind.Found, 0, 1));
        Assert.Equal(0, Of<OneLane>(chances, SeekingKind.HelpedTwice, 1, 0));
    }

    [Fact]
    public void Families_of_a_kind_relapse_alike() =>
        Gen.Select(Relapses, Gen.Byte.Array[ByteLanes.Count], Gen.Byte.Array[ByteLanes.Count], Gen.Byte[0, 2].Array[ByteLanes.Count]).Sample((numbers, months, marks, care) =>
        {
            var families = new FamilyTable(ByteLanes.Count);
            for (var family = 0; family < ByteLanes.Count; family++)
                (families.MonthsOutside[family], families.Marks[family], families.AftercareLeft[family]) = (months[family], (FamilyMarks)marks[family], care[family]);
            var (hazards, kinds) = (new RelapseHazards(new Singles(numbers)), new Column<byte>(ByteLanes.Count));
            RelapseHazards.Kinds(families, 0).Store(kinds, 0);
            return Enumerable.Range(0, ByteLanes.Count).All(family =>
                hazards.Edge[kinds[family]] == RelapseHazards.EdgeOf(hazards.Of(months[family], (FamilyMarks)marks[family], care[family])));
        }, iter: 1000);

    private static float Of<T>(SeekingChances chances, int kind, float openness, float hurt)
        where T : unmanaged, ILanes<T>
    {
        var chance = new Column<float>(T.Count);
        T.Store(chances.Chance(T.Of(kind), T.Of(openness), T.Of(hurt)), chance, 0);
        var last = chance[T.Count - 1];
        GC.KeepAlive(chance);
        return last;
    }
}
