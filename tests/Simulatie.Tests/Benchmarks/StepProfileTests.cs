using Simulatie.Model.Numerics;

namespace Simulatie.Tests.Benchmarks;

public class StepProfileTests
{
    /// <summary>It calls the steps one by one, to read the clock between them: in the order and with the outcome of the program.</summary>
    [Fact]
    public void What_is_timed_step_by_step_is_the_month_that_the_program_lives()
    {
        var (lived, timed) = (Towns.Settled(700, 1), Towns.Settled(700, 1).World);
        var profile = new StepProfile<SixteenLanes>(timed);
        for (var month = 0; month < 6; month++)
            profile.LiveMonth();
        lived.Live(lived.World.Month + 6);
        Assert.Equal(Digest.Of(lived.World), Digest.Of(timed));
    }
}
