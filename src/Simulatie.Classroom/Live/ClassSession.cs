using Microsoft.Extensions.Logging;
using Simulatie.Experiments;
using Simulatie.Experiments.Classes;
using Simulatie.Model;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Scenarios.Classes;

namespace Simulatie.Classroom.Live;

/// <summary>The one class that every open page shows and steers: two worlds with the same luck, and the month on the screen.</summary>
/// <remarks>Every method may be called from any thread, with anything: what makes no sense is logged and changes nothing.</remarks>
public sealed partial class ClassSession : IDisposable
{
    /// <summary>How fast a class can play, in months a second.</summary>
    public static IReadOnlyList<int> Speeds { get; } = [1, 2, 5, 10];

    private const int GuessPoints = 6;

    private readonly ClassMaterial _material;
    private readonly ILogger _log;
    private readonly Lock _oneAtATime = new();
    private readonly List<TownMonth> _practice = [];
    private readonly Timer _clock;

    private Scenario _scenario;
    private RunPlan _plan;
    private IReadOnlyList<LeverChange> _changes = [];
    private Func<ModelParameters, LiveTown> _begin = null!;
    private World _first = null!;
    private World? _second;
    private Scenario _firstPolicy = null!;
    private Scenario _secondPolicy = null!;
    private int _month;
    private bool _playing;
    private (long Since, int From) _start;
    private int _speed = 2;
    private Outcome _chart = Outcome.LastingHelp;
    private Lesson? _lesson;
    private LessonStage _stage;
    private double?[] _guess = new double?[GuessPoints];
    private string _print = "";
    private long _version;

    /// <summary>Opens the class at the end of practice, one month before the policy.</summary>
    /// <exception cref="UserMistake">The town is too large for a page.</exception>
    public ClassSession(ClassMaterial material, ILogger<ClassSession> log)
    {
        (_material, _log, _plan, _scenario) = (material, log, material.Plan, material.Scenarios[0]);
        _clock = new Timer(_ => Tick());
        Now = null!;
        Open(_scenario, _plan, [], at: -1);
        Publish();
    }

    /// <summary>What the class looks at.</summary>
    public ClassView Now { get; private set; }

    public ClassMaterial Material => _material;

    /// <summary>Told after every change, on whatever thread made it.</summary>
    public event Action? Changed;

    public void Dispose() => _clock.Dispose();

    private int FirstMonth => Math.Max(ClassCode.EarliestMonth, -_scenario.Parameters.Constants.BurnInMonths);

    private int Horizon => _plan.Months - 1;

    private bool IsGuessing => _lesson is not null && _stage == LessonStage.Predict;

    /// <summary>A new class: its past is simulated, and both worlds are lived until a month.</summary>
    private void Open(Scenario scenario, RunPlan plan, IReadOnlyList<LeverChange> changes, int at)
    {
        if (scenario.Parameters.Population.Families > ClassMaterial.MostFamilies)
            throw new UserMistake($"{scenario.Name}: found a town of {scenario.Parameters.Population.Families} families, expected at most {ClassMaterial.MostFamilies} for a class; see --set population.families.");
        var (firstPolicy, secondPolicy) = (Policy(scenario, plan, []), Policy(scenario, plan, changes));
        var practice = new List<TownMonth>();
        var from = Math.Max(ClassCode.EarliestMonth, -scenario.Parameters.Constants.BurnInMonths);
        var begin = LiveTown.Start(firstPolicy.Parameters, plan.Seed, 0, plan.Months, town =>
        {
            if (town.Month >= from)
                practice.Add(TownMonth.Of(town));
        });
        (_scenario, _plan, _changes, _begin, _playing) = (scenario, plan, changes, begin, false);
        _practice.Clear();
        _practice.AddRange(practice);
        (_firstPolicy, _secondPolicy) = (firstPolicy, secondPolicy);
        _first = new World(begin, firstPolicy.Parameters, _practice);
        _second = changes.Count == 0 ? null : new World(begin, secondPolicy.Parameters, _practice);
        _print = ScenarioPrint.Of(scenario, plan);
        SetClock();
        // A town without a past has nothing to show before month 0.
        Show(Math.Clamp(at, practice.Count == 0 ? 0 : FirstMonth, Horizon));
    }

    /// <summary>The scenario with its changes, as the first replicate of a run has it.</summary>
    private static Scenario Policy(Scenario scenario, RunPlan plan, IReadOnlyList<LeverChange> changes) => plan.For(ChangingPolicy.Of(scenario, changes), 0);

    private void Show(int month)
    {
        _first.LiveThrough(month);
        _second?.LiveThrough(month);
        _month = month;
        if (_lesson is not null && _stage == LessonStage.Reveal && month == Horizon)
            _stage = LessonStage.Discuss;
    }

    private void Publish()
    {
        var hidden = IsGuessing;
        var from = _practice.Count == 0 ? 0 : FirstMonth;
        Now = new ClassView(
            ++_version, _scenario, _plan.Seed, _month, from, Horizon, _playing, _speed, _changes,
            [.. _first.Frames], hidden ? [] : [.. _second?.Frames ?? []], hidden || _second is null ? [_firstPolicy] : [_firstPolicy, _secondPolicy], OutcomeCatalogue.Of(_chart), _lesson, _stage, GuessMonths(), [.. _guess],
            new ClassCode(_scenario.Name, _plan.Seed, _plan.Months, _month, _changes, _print).ToString());
    }

    /// <summary>Evenly over the months from the change, or from month 0, to the horizon.</summary>
    private IReadOnlyList<int> GuessMonths()
    {
        var from = _lesson?.Changes[0].Month ?? 0;
        return [.. Enumerable.Range(1, GuessPoints).Select(point => from + (Horizon - from) * point / GuessPoints)];
    }

    /// <summary>Does one thing to the class, whole or not at all, and tells every page.</summary>
    private string? Do(string what, Action action)
    {
        lock (_oneAtATime)
        {
            try
            {
                action();
                Publish();
            }
            catch (Exception refused) when (refused is UserMistake or ParameterRangeException or ArgumentException)
            {
                _log.LogWarning("Class page: {What} was refused and changed nothing: {Reason}", what, refused.Message);
                return refused.Message;
            }
        }

        Changed?.Invoke();
        return null;
    }
}
