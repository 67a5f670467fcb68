using Simulatie.Study;

namespace Simulatie.Reporting.Odd;

/// <summary>Every piece of the model as the ODD document tells it. The engine is the truth: whoever changes a step changes its entry here.</summary>
/// <remarks>The notation is explained in <see cref="OddNotation"/>.</remarks>
public static partial class OddEntries
{
    public static IReadOnlyList<OddEntry> All { get; } =
    [
        Conditions(), Staffing(), Newcomers(), NewWorkers(), PolicyStart(), LaterChanges(),
        Gate(), Constraints(), Transitions(),
        Shocks(), HelpSeeking(), Intake(), Workload(), WorkerRoles(), ClientRoles(), Satisfaction(), Trust(), ClientState(), Endings(), Staff(), OutsideHelp(), Observing(),
        Judgement(), ObservedSet(), Cost(),
    ];

    public static IEnumerable<OddEntry> In(OddPlace place) => All.Where(entry => entry.Place == place);

    private static OddWords Say(string nl, string en) => new(new Bilingual(nl, en));

    private static OddEquations Equations(string text) => new(text);
}
