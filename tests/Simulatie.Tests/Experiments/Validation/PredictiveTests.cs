using Simulatie.Experiments.Calibration;
using Simulatie.Experiments.Validation;
using Simulatie.Study;

namespace Simulatie.Tests.Experiments.Validation;

public class PredictiveTests
{
    /// <summary>A town in which three of ten relationships are a sturende with a redder, negative and in contrast; the others a blijver with a begeleider, successful and both positive.</summary>
    private static readonly Predictive Towns = Predictive.Of([.. Enumerable.Repeat(Town(), 50)], seed: 3);

    [Fact]
    public void Studies_of_a_known_town_find_what_the_binomial_says()
    {
        var found = Towns.Count((client, _, _, _) => client == ClientRole.SturendeHulpvrager);
        // 35 draws at 0.3: mean 10.5; 2.5% and 97.5% points 5 or 6 and 16.
        Assert.InRange(found.Mean, 10.1, 10.9);
        Assert.InRange(found.Low, 5, 6);
        Assert.InRange(found.High, 15, 17);
        Assert.True(found.Holds(found.Low) && found.Holds(found.High) && !found.Holds(found.High + 1));
    }

    [Fact]
    public void Tables_of_outcomes_and_of_perceptions_each_add_up_to_the_relationships()
    {
        var study = Relationships35.Of(BlijverReading.Main);
        var configurations = PredictiveTables.Configurations(Towns, study);
        foreach (var tables in new[] { PredictiveTables.Outcomes(Towns, study), PredictiveTables.Perceptions(Towns, study) })
            for (var client = 0; client <= PredictiveTable.Sum; client++)
                for (var worker = 0; worker <= PredictiveTable.Sum; worker++)
                {
                    Assert.Equal(configurations.Study[client, worker], tables.Sum(table => table.Study[client, worker]));
                    Assert.Equal(configurations.Model[client, worker].Mean, tables.Sum(table => table.Model[client, worker].Mean), 9);
                }
        Assert.Equal((35, 35.0), (configurations.Study[PredictiveTable.Sum, PredictiveTable.Sum], configurations.Model[PredictiveTable.Sum, PredictiveTable.Sum].Mean));
    }

    private static TownFacts Town()
    {
        var shares = new double[ObservedCells.Count];
        shares[ObservedCells.Cell(ClientRole.SturendeHulpvrager, WorkerRole.Redder, RelationshipOutcome.Negative, PerceptionClass.Contrast)] = 0.3;
        shares[ObservedCells.Cell(ClientRole.AanhankelijkeBlijver, WorkerRole.Begeleider, RelationshipOutcome.Success, PerceptionClass.BothPositive)] = 0.7;
        return new TownFacts([new ObservedCells(shares, 0.5)], new PracticeFacts(), new TownStatistics([], []));
    }
}
