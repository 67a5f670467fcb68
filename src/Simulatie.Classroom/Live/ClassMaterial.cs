using Simulatie.Experiments;
using Simulatie.Scenarios.Classes;
using Simulatie.Study;

namespace Simulatie.Classroom.Live;

/// <summary>All that a class may use, read and checked before the page opens: a page never names a file.</summary>
/// <param name="Scenarios">The first one is where a class begins.</param>
/// <param name="Refused">Files that could not be used, with what is wrong with them.</param>
/// <param name="Plan">Which luck, over how many months, with which calibrated set; as <c>run</c> would do it.</param>
/// <param name="Language">The language in which pages open.</param>
public sealed record ClassMaterial(
    IReadOnlyList<Scenario> Scenarios, IReadOnlyList<Lesson> Lessons, IReadOnlyList<string> Refused, RunPlan Plan, Language Language)
{
    /// <summary>Larger towns would not move smoothly on a page.</summary>
    public const int MostFamilies = 20_000;
}
