using Simulatie.Model.Observation;

namespace Simulatie.Experiments;

/// <summary>Starts one replicate: does once what its scenarios share, and returns what runs each of them.</summary>
/// <remarks>Scenarios are the same until month 0, so the burn-in can be simulated here and branched per scenario. Called once per replicate,
/// just before its first scenario; the returned function is called from several threads at once and dropped after the last scenario.</remarks>
/// <param name="scenarios">All that will be run, reference first.</param>
internal delegate ScenarioRun ReplicateStart(IReadOnlyList<Scenario> scenarios, uint seed, uint replicate, int months, CancellationToken cancel);

/// <summary>Runs one scenario of a replicate that was started.</summary>
internal delegate RunRecord ScenarioRun(Scenario scenario, CancellationToken cancel);
