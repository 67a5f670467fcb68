using Simulatie.Study;
using static Simulatie.Study.ClientRole;
using static Simulatie.Study.WorkerRole;

namespace Simulatie.Tests.Study;

public class Relationships35Tests
{
    public static TheoryData<BlijverReading> Readings => [BlijverReading.Main, BlijverReading.Alternative];

    [Theory, MemberData(nameof(Readings))]
    public void There_are_35_relationships_in_16_cells(BlijverReading reading)
    {
        var table = Relationships35.Of(reading);
        Assert.Equal(35, table.All.Count);
        Assert.Equal(Enumerable.Range(1, 35), table.All.Select(relationship => relationship.Number));
        Assert.Equal(16, table.Cells.Count);
        Assert.All(table.Cells, cell => Assert.True(cell.Total > 0));
        Assert.Distinct(table.Cells.Select(cell => (cell.Client, cell.Worker)));
    }

    [Theory, MemberData(nameof(Readings))]
    public void Twelve_succeeded_fourteen_were_steadied_and_nine_ended_badly(BlijverReading reading) =>
        Assert.Equal(new OutcomeCounts(12, 14, 9), Relationships35.Of(reading).Outcomes);

    [Theory, MemberData(nameof(Readings))]
    public void There_are_21_positive_11_lost_and_3_contrasting_perceptions(BlijverReading reading) =>
        Assert.Equal(new PerceptionCounts(21, 11, 3), Relationships35.Of(reading).Perceptions);

    [Theory, MemberData(nameof(Readings))]
    public void Both_tables_hold_equally_many_relationships_in_every_cell(BlijverReading reading) =>
        Assert.All(Relationships35.Of(reading).Cells, cell => Assert.Equal(cell.Outcomes.Total, cell.Perceptions.Total));

    [Theory, MemberData(nameof(Readings))]
    public void The_rows_add_up_as_on_the_page(BlijverReading reading)
    {
        var table = Relationships35.Of(reading);
        OutcomeCounts[] outcomes = [new(0, 0, 1), new(0, 3, 0), new(0, 3, 1), new(2, 1, 2), new(0, 3, 5), new(10, 4, 0)];
        PerceptionCounts[] perceptions = [new(0, 1, 0), new(1, 1, 1), new(1, 1, 2), new(4, 1, 0), new(2, 6, 0), new(13, 1, 0)];
        Assert.Equal(outcomes, RoleNames.ClientRoles.Select(table.OutcomesOf));
        Assert.Equal(perceptions, RoleNames.ClientRoles.Select(table.PerceptionsOf));
    }

    [Fact]
    public void The_columns_add_up_in_the_main_reading()
    {
        var table = Relationships35.Of(BlijverReading.Main);
        OutcomeCounts[] outcomes = [new(0, 1, 1), new(0, 0, 1), new(0, 2, 0), new(1, 6, 0), new(11, 3, 6), new(0, 2, 1)];
        Assert.Equal(outcomes, RoleNames.WorkerRoles.Select(table.OutcomesOf));
        Assert.Equal([2, 1, 2, 7, 20, 3], RoleNames.WorkerRoles.Select(worker => table.PerceptionsOf(worker).Total));
    }

    [Fact]
    public void The_alternative_reading_moves_one_blijver_from_begeleider_to_probleemoplosser_and_nothing_else()
    {
        var (main, other) = (Relationships35.Of(BlijverReading.Main), Relationships35.Of(BlijverReading.Alternative));
        Assert.Equal((1, 4), (main[AanhankelijkeBlijver, Probleemoplosser].Total, main[AanhankelijkeBlijver, Begeleider].Total));
        Assert.Equal((2, 3), (other[AanhankelijkeBlijver, Probleemoplosser].Total, other[AanhankelijkeBlijver, Begeleider].Total));
        Assert.Equal(
            main.Cells.Where(cell => cell.Client != AanhankelijkeBlijver),
            other.Cells.Where(cell => cell.Client != AanhankelijkeBlijver));
    }

    [Fact]
    public void A_dash_on_the_page_is_an_empty_cell() =>
        Assert.Equal(0, Relationships35.Of(BlijverReading.Main)[Plantrekker, Redder].Total);

    [Theory, MemberData(nameof(Readings))]
    public void The_relationships_say_no_more_than_their_cells(BlijverReading reading)
    {
        var table = Relationships35.Of(reading);
        Assert.All(table.Cells, cell =>
        {
            var inCell = table.All.Where(relationship => relationship.Cell == cell).ToArray();
            Assert.All(Enum.GetValues<RelationshipOutcome>(), outcome =>
                Assert.Equal(cell.Outcomes[outcome], inCell.Count(relationship => relationship.Outcome == outcome)));
            Assert.All(Enum.GetValues<LegiblePerception>(), perception =>
                Assert.Equal(cell.PairingIsKnown ? cell.Perceptions[perception] : 0, inCell.Count(relationship => relationship.Perception == perception)));
        });
    }

    [Theory, MemberData(nameof(Readings))]
    public void Which_perception_goes_with_which_outcome_is_unknown_only_with_the_begeleider_of_blijver_and_medewerker(BlijverReading reading) =>
        Assert.Equal(
            [(AanhankelijkeBlijver, Begeleider), (BereidwilligeMedewerker, Begeleider)],
            Relationships35.Of(reading).Cells.Where(cell => !cell.PairingIsKnown).Select(cell => (cell.Client, cell.Worker)));

    [Fact]
    public void Every_success_is_inferred_and_every_other_outcome_read() => Assert.All(
        Relationships35.Of(BlijverReading.Main).All,
        relationship => Assert.Equal(relationship.Outcome == RelationshipOutcome.Success ? Certainty.Inferred : Certainty.Certain, relationship.OutcomeCertainty));

    [Fact]
    public void The_six_classes_of_perception_are_divided_over_the_three_legible_ones() => Assert.Equal(
        Enum.GetValues<PerceptionClass>().Order(),
        Enum.GetValues<LegiblePerception>().SelectMany(legible => legible.PossibleClasses()).Order());
}
