using Simulatie.Experiments;
using Simulatie.Experiments.Classes;
using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Scenarios.Classes;

/// <summary>A prepared lesson: predict what a change does, then see it and talk about it.</summary>
/// <param name="Name">The file name without extension.</param>
/// <param name="Question">What the class is asked before the change.</param>
/// <param name="WatchFor">Where to look while the town lives.</param>
/// <param name="Discussion">What to talk about afterwards, in paragraphs.</param>
/// <param name="Scenario">The first world; the second has the changes too.</param>
/// <param name="Outcome">What is guessed, and charted month by month.</param>
/// <param name="Months">The horizon.</param>
public sealed record Lesson(
    string Name, Bilingual Title, Bilingual Question, Bilingual WatchFor, Bilingual Discussion,
    Scenario Scenario, OutcomeDefinition Outcome, uint Seed, int Months, IReadOnlyList<LeverChange> Changes);
