using Simulatie.Model.Parameters;

namespace Simulatie.Tests.Model.Parameters;

public sealed class RuleStrengthsTests
{
    [Fact]
    public void Parameters_with_the_same_strengths_are_equal()
    {
        var left = new ModelParameters { RuleStrengths = new Dictionary<string, double> { ["W02"] = 1, ["C01"] = -2 } };
        var right = new ModelParameters { RuleStrengths = new Dictionary<string, double> { ["C01"] = -2, ["W02"] = 1 } };
        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.NotEqual(left, right with { RuleStrengths = new Dictionary<string, double> { ["C01"] = -2 } });
        Assert.Equal(["C01", "W02"], left.RuleStrengths.Keys);
    }

    [Fact]
    public void They_do_not_change_with_the_table_that_they_came_from()
    {
        var table = new Dictionary<string, double> { ["W01"] = 1 };
        var parameters = new ModelParameters { RuleStrengths = table };
        table["W01"] = 2;
        Assert.Equal(1, parameters.RuleStrengths["W01"]);
    }

    [Theory]
    [InlineData(3.01)]
    [InlineData(-3.01)]
    [InlineData(double.NaN)]
    public void A_strength_beyond_three_is_refused(double strength) =>
        Assert.Throws<ParameterRangeException>(() => new ModelParameters { RuleStrengths = new Dictionary<string, double> { ["W01"] = strength } });
}
