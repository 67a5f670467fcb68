using Simulatie.Experiments;
using Simulatie.Model.Observation;
using Simulatie.Reporting.Figures;
using Simulatie.Study;

namespace Simulatie.Tests.Reporting.Figures;

public class FigureDataTests
{
    private static readonly IReadOnlyList<ScenarioRuns> Scenarios = ScenarioRuns.Of(Gallery.Result(4));

    [Fact]
    public void Role_shares_are_the_counts_of_all_replicates_over_their_sum()
    {
        var shares = RoleShares.Of(Scenarios[1]);
        var (month, runs) = (7, Scenarios[1].Runs);
        var begeleiders = runs.Sum(run => RoleNames.ClientRoles.Sum(client => run.Configuration(month, client, WorkerRole.Begeleider)));
        var all = runs.Sum(run => RoleNames.ClientRoles.Sum(client => RoleNames.WorkerRoles.Sum(worker => run.Configuration(month, client, worker))));
        Assert.Equal((double)begeleiders / all, shares.Workers[month - shares.FirstMonth][(int)WorkerRole.Begeleider], 12);
        Assert.All(shares.Clients.Concat(shares.Workers), roles => Assert.Equal(1, roles.Sum(), 12));
    }

    [Fact]
    public void Configuration_shares_of_the_last_year_add_up_to_one() =>
        Assert.All(Scenarios, scenario => Assert.Equal(1, ConfigurationShares.Of(scenario).Shares.Cast<double>().Sum(), 12));

    [Fact]
    public void Curves_start_two_years_before_the_policy() =>
        Assert.Equal(-FigureStyle.MonthsShownBefore, Curves.Of(Outcome.Trust, Scenarios).Shown().Scenarios[0].Points[0].Month);

    [Fact]
    public void Effects_are_sorted_by_lasting_help_and_leave_out_the_reference()
    {
        var rows = EffectRow.Of(Gallery.Result(17), Effects.Headlines);
        Assert.Equal(16, rows.Count);
        Assert.Equal(rows.OrderByDescending(row => row.Differences[0].Value.Mean), rows);
        Assert.DoesNotContain(Gallery.Result(17).Reference.Title, rows.Select(row => row.Scenario));
    }

    [Fact]
    public void A_lower_number_of_ruptures_is_better_and_a_lower_success_is_worse()
    {
        var lower = new Estimate(-1, -2, -0.5);
        Assert.Equal(FigureStyle.Better, ForestPanel.Verdict(Outcome.Ruptures, lower, resolved: true));
        Assert.Equal(FigureStyle.Worse, ForestPanel.Verdict(Outcome.Success, lower, resolved: true));
        Assert.Equal(FigureStyle.Unresolved, ForestPanel.Verdict(Outcome.Success, lower, resolved: false));
        Assert.Equal(FigureStyle.Unresolved, ForestPanel.Verdict(Outcome.Caseload, lower, resolved: true));
    }

    [Fact]
    public void The_studys_counts_are_its_35_relationships_in_16_cells()
    {
        var counts = StudyCounts.Of(BlijverReading.Main).Cast<int>().ToArray();
        Assert.Equal(35, counts.Sum());
        Assert.Equal(16, counts.Count(count => count > 0));
    }

    [Fact]
    public void Figures_can_write_every_outcome_of_the_catalogue() =>
        Assert.All(OutcomeCatalogue.All, definition =>
        {
            var scale = OutcomeScale.Of(definition.Outcome);
            Assert.NotEmpty(scale.Name(definition.Outcome, Language.Dutch));
            Assert.NotEmpty(scale.DifferenceUnit.En);
        });
}
