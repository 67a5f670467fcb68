using Microsoft.Extensions.Logging;
using Simulatie.Experiments;
using Simulatie.Experiments.Classes;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Scenarios.Classes;

namespace Simulatie.Classroom.Live;

/// <summary>What a page may ask. Each returns null, or why it was refused.</summary>
public sealed partial class ClassSession
{
    /// <summary>Months that one tick of the clock may live, when the computer is too slow for one each.</summary>
    private const int MostAtOnce = 3;

    public string? Play() => Do("play", () =>
    {
        _playing = _month < Horizon;
        SetClock();
    });

    public string? Pause() => Do("pause", Stop);

    /// <summary>One month on, or with −1 one month back.</summary>
    public string? Step(int months) => Do("step", () =>
    {
        Stop();
        Show(Math.Clamp(_month + Math.Clamp(months, -1, 1), Now.FirstMonth, Horizon));
    });

    /// <summary>To any month; what has not been lived yet is lived.</summary>
    public string? GoTo(int month) => Do("go to", () =>
    {
        Stop();
        Show(Within(month, Now.FirstMonth, Horizon, "month"));
    });

    /// <param name="monthsPerSecond">One of <see cref="Speeds"/>.</param>
    public string? SetSpeed(int monthsPerSecond) => Do("speed", () =>
    {
        _speed = Speeds.Contains(monthsPerSecond) ? monthsPerSecond : throw new ArgumentException($"found {monthsPerSecond} months a second, expected one of {string.Join(", ", Speeds)}");
        SetClock();
    });

    /// <summary>Moves a lever of the second world, from the month after the one on the screen.</summary>
    /// <param name="key">A lever, or <see cref="LeverChange.Budget"/>.</param>
    public string? MoveLever(string key, double? value) => Do("lever", () => MoveLevers([(key, value)]));

    /// <summary>Moves the levers of the second world to where a prepared policy has them.</summary>
    /// <param name="scenario">Name of a scenario of the class.</param>
    public string? TakePolicy(string scenario) => Do("policy", () =>
    {
        var policy = Find(_material.Scenarios, known => known.Name == scenario, scenario);
        var levers = ParameterCatalogue.All.Where(parameter => parameter.Kind == ParameterKind.Lever).Select(lever => (lever.Key, lever.Get(policy.Parameters)));
        MoveLevers([.. levers, (LeverChange.Budget, policy.BudgetNeutral ? 1 : 0)]);
    });

    private void MoveLevers(IReadOnlyList<(string Key, double? Value)> levers)
    {
        var month = Math.Max(0, _month + 1);
        if (month > Horizon)
            throw new ArgumentException("found the last month, expected a month before it: a lever that is moved works from the next month on");
        var changes = _changes.ToList();
        foreach (var (key, value) in levers)
        {
            if (key != LeverChange.Budget && ParameterCatalogue.Find(key) is not { Kind: ParameterKind.Lever })
                throw new ArgumentException($"found '{key}', expected a lever");
            changes.RemoveAll(change => change.Month == month && change.Key == key);
            if (Before(changes, month, key) != value)
                changes.Add(new LeverChange(month, key, value));
        }

        SetChanges(changes);
    }

    /// <summary>What holds of a lever before it is moved in a month.</summary>
    private double? Before(IEnumerable<LeverChange> changes, int month, string key) =>
        changes.Where(change => change.Key == key && change.Month < month).MaxBy(change => change.Month) is { } moved ? moved.Value
        : key == LeverChange.Budget ? (_scenario.BudgetNeutral ? 1 : 0)
        : ParameterCatalogue.Get(_scenario.Parameters, key);

    /// <summary>Takes one change back.</summary>
    public string? TakeBack(int month, string key) => Do("take back", () =>
        SetChanges([.. _changes.Where(change => change.Month != month || change.Key != key)]));

    /// <summary>Takes all changes back: one world again.</summary>
    public string? TakeAllBack() => Do("take all back", () => SetChanges([]));

    /// <summary>The second world is lived again from month 0, so that the class always shows what the code would.</summary>
    private void SetChanges(IEnumerable<LeverChange> changes)
    {
        RefuseWhileGuessing();
        var ordered = ClassCode.InOrder(changes);
        var policy = Policy(_scenario, _plan, ordered);
        var second = ordered.Count == 0 ? null : new World(_begin, policy.Parameters, _practice);
        second?.LiveThrough(_month);
        (_changes, _second, _secondPolicy) = (ordered, second, policy);
    }

    /// <summary>The same town and policy with other luck.</summary>
    public string? NewLuck() => Do("new luck", () => Open(_scenario, _plan with { Seed = _plan.Seed + 1 }, _changes, _month));

    /// <summary>Another scenario for the first world; changes are taken back.</summary>
    public string? Choose(string scenario) => Do("scenario", () =>
    {
        var chosen = Find(_material.Scenarios, known => known.Name == scenario, scenario);
        Open(chosen, _material.Plan, [], at: -1);
        LeaveLesson();
    });

    /// <summary>Which outcome the large chart shows; a guess outside a lesson was of another one and is dropped.</summary>
    public string? Chart(string outcome) => Do("chart", () =>
    {
        RefuseWhileGuessing();
        var chosen = Find(OutcomeCatalogue.All, known => known.Key == outcome, outcome).Outcome;
        if (_lesson is null && chosen != _chart)
            _guess = new double?[GuessPoints];
        _chart = chosen;
    });

    /// <summary>Opens a prepared lesson, with the first world one month before its change.</summary>
    public string? Begin(string lesson) => Do("lesson", () =>
    {
        var chosen = Find(_material.Lessons, known => known.Name == lesson, lesson);
        Open(chosen.Scenario, _material.Plan with { Seed = chosen.Seed, Months = chosen.Months }, chosen.Changes, chosen.Changes[0].Month - 1);
        (_lesson, _stage, _chart, _guess) = (chosen, LessonStage.Predict, chosen.Outcome.Outcome, new double?[GuessPoints]);
    });

    /// <summary>Draws one point of the guess.</summary>
    /// <param name="point">0 to 5.</param>
    /// <param name="value">In the unit of the outcome; null takes the point back.</param>
    public string? Guess(int point, double? value) => Do("guess", () =>
    {
        Within(point, 0, GuessPoints - 1, "point");
        if (value is { } number && !double.IsFinite(number))
            throw new ArgumentException("found no number, expected a number");
        _guess = [.. _guess];
        _guess[point] = value;
    });

    /// <summary>Shows the second world beside the guess, from the month of the change, and plays.</summary>
    public string? Reveal() => Do("reveal", () =>
    {
        if (_lesson is null)
            throw new ArgumentException("found no lesson, expected an open one");
        _stage = LessonStage.Reveal;
        Show(Math.Max(_practice.Count == 0 ? 0 : FirstMonth, _lesson.Changes[0].Month - 1));
        _playing = true;
        SetClock();
    });

    /// <summary>Goes on without the lesson; the worlds stay.</summary>
    public string? EndLesson() => Do("end lesson", LeaveLesson);

    /// <summary>Shows what a code says.</summary>
    public string? Load(string code) => Do("code", () =>
    {
        var read = ClassCodeText.Read(Bare(code));
        var scenario = Find(_material.Scenarios.Concat(_material.Lessons.Select(lesson => lesson.Scenario)), known => known.Name == read.Scenario, read.Scenario);
        var plan = _material.Plan with { Seed = read.Seed, Months = read.Months };
        if (ScenarioPrint.Of(scenario, plan) != read.Check)
            throw new UserMistake($"found check{read.Check}, expected check{ScenarioPrint.Of(scenario, plan)}: the code was made with another version of this program, or '{scenario.Name}' has been changed since");
        Open(scenario, plan, read.Changes, read.At);
        LeaveLesson();
    });

    private const string CodeOption = "--code";

    /// <summary>A code without the command and the quotes in which figures and sheets show it.</summary>
    private static string Bare(string code) => code[(code.IndexOf(CodeOption, StringComparison.Ordinal) is >= 0 and var at ? at + CodeOption.Length : 0)..].Trim(' ', '\'', '"', '\t', '\r', '\n');

    /// <summary>The code of a lesson's last month.</summary>
    public string CodeOf(Lesson lesson)
    {
        var plan = _material.Plan with { Seed = lesson.Seed, Months = lesson.Months };
        return new ClassCode(lesson.Scenario.Name, lesson.Seed, lesson.Months, lesson.Months - 1, lesson.Changes, ScenarioPrint.Of(lesson.Scenario, plan)).ToString();
    }

    /// <summary>Before the guess nothing may give the answer away.</summary>
    private void RefuseWhileGuessing()
    {
        if (IsGuessing)
            throw new ArgumentException("found a question that is still open, expected the class to see what happens first");
    }

    private void LeaveLesson()
    {
        _lesson = null;
        _guess = new double?[GuessPoints];
    }

    private void Stop()
    {
        _playing = false;
        SetClock();
    }

    private void SetClock()
    {
        _start = (TimeProvider.System.GetTimestamp(), _month);
        var pause = _playing ? TimeSpan.FromSeconds(1.0 / _speed) : Timeout.InfiniteTimeSpan;
        _clock.Change(pause, pause);
    }

    private void Tick()
    {
        // A tick that finds the class busy is dropped; the next one comes soon.
        if (!_oneAtATime.TryEnter())
            return;
        try
        {
            if (!_playing)
                return;
            Show(Math.Min(Math.Clamp(Due, _month + 1, _month + MostAtOnce), Horizon));
            if (_month == Horizon)
                Stop();
            Publish();
        }
        catch (Exception bug)
        {
            Stop();
            _log.LogError(bug, "The class stopped playing: a bug in simulatie");
        }
        finally
        {
            _oneAtATime.Exit();
        }

        Changed?.Invoke();
    }

    /// <summary>The month that the clock asks for, so that a slow moment is caught up with.</summary>
    private int Due => _start.From + (int)Math.Round(TimeProvider.System.GetElapsedTime(_start.Since).TotalSeconds * _speed);

    private static int Within(int number, int low, int high, string what) =>
        number >= low && number <= high ? number : throw new ArgumentException($"found {what} {number}, expected {low} to {high}");

    private static T Find<T>(IEnumerable<T> known, Func<T, bool> isIt, string name)
        where T : class =>
        known.FirstOrDefault(isIt) ?? throw new ArgumentException($"found '{(name.Length > 60 ? name[..60] : name)}', which this class does not have");
}
