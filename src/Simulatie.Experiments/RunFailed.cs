namespace Simulatie.Experiments;

/// <summary>One run of many failed: names the run, so that it can be done again alone.</summary>
public sealed class RunFailed(Scenario scenario, uint seed, uint replicate, Exception cause)
    : Exception($"scenario '{scenario.Name}', seed {seed}, replicate {replicate}: {cause.Message}", cause)
{
    public Scenario Scenario { get; } = scenario;

    public uint Replicate { get; } = replicate;
}
