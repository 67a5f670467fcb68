using Simulatie.Experiments;
using Simulatie.Scenarios.Designs;

namespace Simulatie.Tests.Scenarios.Designs;

public class VaryTextTests
{
    [Theory]
    [InlineData("levers.patience=0.2:0.8:4", 0.2, 0.8, 4)]
    [InlineData("levers.patience=0.2:0.8", 0.2, 0.8, null)]
    [InlineData("levers.patience", 0.0, 1.0, null)]
    [InlineData(" levers.patience = 0.2:0.8 ", 0.2, 0.8, null)]
    [InlineData("population.families=300:500:3", 300.0, 500.0, 3)]
    public void A_parameter_is_varied_over_a_range_or_its_declared_one(string text, double low, double high, int? levels)
    {
        var factor = Assert.Single(VaryText.Read([text]));
        Assert.Equal((low, high, levels), (factor.Low, factor.High, factor.Levels));
    }

    [Theory]
    [InlineData("levers.patence", "found \"levers.patence\", expected the key of a parameter", "did you mean levers.patience?")]
    [InlineData("uncertainties.cost-of-retention=2.000:6.000:3", "found \"2.000:6.000:3\", expected numbers that can be read in one way: 2 or 2000")]
    [InlineData("levers.patience=0:1:1", "found \"1\", expected a COUNT of values from 2 to 100000")]
    [InlineData("levers.patience=0:1:2.5", "found \"2.5\", expected a COUNT")]
    [InlineData("levers.patience=1:0", "found \"1:0\", expected a FROM below TO")]
    [InlineData("levers.patience=0:1:2:3", "found \"0:1:2:3\", expected FROM:TO or FROM:TO:COUNT")]
    [InlineData("levers.patience=0,2:0,8", "found \"0,2:0,8\", expected FROM:TO")]
    [InlineData("levers.patience=NaN:1", "found \"NaN:1\", expected FROM:TO")]
    [InlineData("levers.patience=-1:1", "found \"-1:1\", expected values from 0 to 1")]
    [InlineData("population.families=300.5:500", "expected whole numbers: population.families takes no others")]
    [InlineData("population.families=300:302:5", "expected at most 3 values: population.families takes whole numbers only")]
    public void What_it_cannot_use_it_names_with_the_option_and_a_remedy(string text, params string[] parts)
    {
        var message = Assert.Throws<UserMistake>(() => VaryText.Read([text])).Message;
        Assert.StartsWith($"--vary {text}: ", message);
        Assert.All(parts, part => Assert.Contains(part, message));
    }

    [Fact]
    public void Every_option_that_is_wrong_is_told() =>
        Assert.Equal(2, Assert.Throws<UserMistake>(() => VaryText.Read(["a=1:2", "levers.patience", "b"])).Messages.Count);
}
