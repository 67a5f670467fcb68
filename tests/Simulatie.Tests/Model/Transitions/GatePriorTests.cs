using Simulatie.Model;
using Simulatie.Model.Parameters;

namespace Simulatie.Tests.Model.Transitions;

/// <summary>The prior of the gate's threshold is where the study's word holds that few are open at first (E80): "few" is coded as 2 to 15 in a hundred (evidence §5), and the lower end lies just above that: near 17.6 in a hundred, with a standard error of 0.2 over these towns.</summary>
public sealed class GatePriorTests
{
    private static readonly ParameterDeclaration Threshold = ParameterCatalogue.Find("uncertainties.gate-threshold")!;

    [Fact]
    public void At_the_lowest_threshold_of_the_prior_few_are_open_in_their_first_month_of_help() =>
        Assert.InRange(OpenAtFirst(Threshold.Low), 0.05, 0.185);

    [Fact]
    public void At_the_highest_hardly_anybody_is() =>
        Assert.InRange(OpenAtFirst(Threshold.High), 0, 0.03);

    /// <summary>Share of new relationships in which the client is at least half open to guidance.</summary>
    private static double OpenAtFirst(double threshold)
    {
        var parameters = Threshold.With(new ModelParameters(), threshold);
        var (all, open) = (0, 0);
        for (uint replicate = 0; replicate < 8; replicate++)
        {
            Simulation.Watch(parameters, seed: 3, replicate, months: 1, town =>
            {
                foreach (var relationship in town.Relationships())
                    if (relationship.Months <= 1)
                    {
                        all++;
                        open += relationship.Open >= 0.5 ? 1 : 0;
                    }
            });
        }

        Assert.True(all > 20_000);
        return open / (double)all;
    }
}
