using Simulatie.Experiments;
using Simulatie.Experiments.Classes;
using Simulatie.Model.Observation;
using Simulatie.Scenarios.Classes;

namespace Simulatie.Classroom.Live;

/// <summary>Where a lesson stands.</summary>
public enum LessonStage
{
    /// <summary>The question is asked, and everyone guesses.</summary>
    Predict,
    /// <summary>The second world appears beside the guess.</summary>
    Reveal,
    /// <summary>The last month was reached: there is something to talk about, whatever month is looked at and whatever lever is tried.</summary>
    Discuss,
}

/// <summary>What the class looks at in one moment: a value that no later step changes.</summary>
/// <param name="Version">One more for every change.</param>
/// <param name="Scenario">The scenario of the first world.</param>
/// <param name="Month">The month on the screen.</param>
/// <param name="Horizon">The last month that can be shown.</param>
/// <param name="Changes">The levers that were moved, which the second world has and the first has not.</param>
/// <param name="First">The frames of the first world, one per month from <paramref name="FirstMonth"/>.</param>
/// <param name="Second">Those of the second world; empty while no lever has been moved, or while a lesson hides it.</param>
/// <param name="Policies">What each world on the screen is run with.</param>
/// <param name="Chart">The outcome that the large chart shows.</param>
/// <param name="Guess">What the class expects of <paramref name="Chart"/>, at each of the <see cref="GuessMonths"/>; null where nothing was drawn.</param>
/// <param name="Code">Reproduces all this.</param>
public sealed record ClassView(
    long Version, Scenario Scenario, uint Seed, int Month, int FirstMonth, int Horizon, bool Playing, int Speed, IReadOnlyList<LeverChange> Changes,
    IReadOnlyList<Frame> First, IReadOnlyList<Frame> Second, IReadOnlyList<Scenario> Policies, OutcomeDefinition Chart, Lesson? Lesson, LessonStage Stage,
    IReadOnlyList<int> GuessMonths, IReadOnlyList<double?> Guess, string Code)
{
    /// <summary>Whether a second world is on the screen.</summary>
    public bool IsPaired => Second.Count > 0;

    /// <summary>Whether the guess is of the outcome that the large chart shows: in a lesson the class may look at others too.</summary>
    public bool IsGuessed => Lesson is null || Chart.Outcome == Lesson.Outcome.Outcome;

    /// <summary>Whether the class still guesses: the answer stays out of sight.</summary>
    public bool IsGuessing => Lesson is not null && Stage == LessonStage.Predict;

    public Frame NowFirst => First[Month - FirstMonth];

    /// <summary>The second world this month; the first one where there is no second.</summary>
    public Frame NowSecond => IsPaired ? Second[Month - FirstMonth] : NowFirst;

    /// <summary>The frames up to the month on the screen.</summary>
    public IEnumerable<Frame> Shown(bool second) => (second ? Second : First).Take(Month - FirstMonth + 1);

    /// <summary>What holds of a lever in the month after the one on the screen, in the second world.</summary>
    public double? LeverNow(string key)
    {
        var moved = Changes.LastOrDefault(change => change.Key == key && change.Month <= Math.Max(0, Month + 1));
        if (moved is not null)
            return moved.Value;
        return key == LeverChange.Budget ? (Scenario.BudgetNeutral ? 1 : 0) : Model.Parameters.ParameterCatalogue.Get(Scenario.Parameters, key);
    }
}
