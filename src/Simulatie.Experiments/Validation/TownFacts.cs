using Simulatie.Experiments.Calibration;
using Simulatie.Model;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;

namespace Simulatie.Experiments.Validation;

/// <summary>How relationships are met and weighed when a town is set beside the study.</summary>
public enum ObservedView : byte
{
    /// <summary>As calibration does: at four moments, each service the same, inside a service by contact hours.</summary>
    ContactHours,
    EqualInService,
    EqualInTown,
    /// <summary>Every relationship of the last two years, as it stood when it was last seen.</summary>
    Window,
}

/// <summary>Everything that validation keeps of one town of practice.</summary>
/// <param name="Flows">What calibration keeps of it.</param>
public sealed record TownFacts(IReadOnlyList<ObservedCells> Views, PracticeFacts Practice, TownStatistics Flows)
{
    public ObservedCells this[ObservedView view] => Views[(int)view];

    /// <summary>Simulates practice to month 0 and looks at its last five years.</summary>
    public static TownFacts Of(ModelParameters parameters, uint seed, uint replicate, CancellationToken cancel = default)
    {
        var practice = parameters with { Levers = new Levers(), StaffFactor = 1 };
        var watch = new PracticeWatch(practice);
        var run = Simulation.Watch(practice, seed, replicate, months: 1, watch.Look, cancel);
        return new TownFacts(
            [.. Enum.GetValues<ObservationWeight>().Select(weight => ObservedCells.Of(run.Observed, weight)), watch.Window()],
            watch.Facts(), TownStatistics.Of(run, ObservationWeight.ContactHours));
    }
}
