using Microsoft.Extensions.Logging;
using Simulatie.Classroom.Live;
using Simulatie.Experiments;
using Simulatie.Experiments.Classes;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Scenarios.Classes;
using Simulatie.Study;

namespace Simulatie.Tests.Classroom;

public sealed class ClassSessionTests : IDisposable
{
    private static readonly Bilingual Words = new("Stad", "Town");

    private static readonly Scenario Town = new("town", Words, Words, new ModelParameters
    {
        Population = new Population { Families = 300 },
        Constants = new Constants { BurnInMonths = 30 },
    });

    private static readonly Scenario Busy = Town with { Name = "busy", Parameters = Town.Parameters with { Levers = new Levers { CaseloadFactor = 0.5, Patience = 0.7 } } };

    private static readonly Lesson Prepared = new(
        "lesson", Words, Words, Words, Words, Town, OutcomeCatalogue.Of(Outcome.Trust), Seed: 3, Months: 30, [new LeverChange(6, "levers.caseload-factor", 0.5)]);

    private readonly List<string> _log = [];
    private readonly ClassSession _class;

    public ClassSessionTests() => _class = new ClassSession(
        new ClassMaterial([Town, Busy], [Prepared], [], new RunPlan(5, 1, 40, 1), Language.English), new Log(_log));

    public void Dispose() => _class.Dispose();

    [Fact]
    public void A_class_begins_at_the_end_of_practice_in_one_world()
    {
        Assert.Equal((-1, -12, 39, false), (_class.Now.Month, _class.Now.FirstMonth, _class.Now.Horizon, _class.Now.IsPaired));
        Assert.Equal(Enumerable.Range(-12, 12), _class.Now.Shown(second: false).Select(frame => frame.Month));
    }

    [Fact]
    public void Every_number_on_the_page_is_the_number_of_a_run_with_its_code()
    {
        _class.GoTo(6);
        _class.MoveLever("levers.caseload-factor", 0.5);
        _class.GoTo(14);
        _class.MoveLever("levers.specialised-fte-added", 4);
        _class.MoveLever(LeverChange.Budget, 1);
        _class.GoTo(21);
        Assert.Empty(_log);

        var code = ClassCodeText.Read(_class.Now.Code);
        Assert.Equal([7, 15, 15], code.Changes.Select(change => change.Month));
        var plan = new RunPlan(code.Seed, 1, code.At + 1, 1);
        var runs = Replications.Run([ChangingPolicy.Of(Town, []), ChangingPolicy.Of(Town, code.Changes)], plan);
        Assert.NotEqual(runs[0][0].InMonth(20, Outcome.Trust), runs[1][0].InMonth(20, Outcome.Trust));
        foreach (var (frames, run) in new[] { (_class.Now.First, runs[0][0]), (_class.Now.Second, runs[1][0]) })
            foreach (var frame in frames)
            {
                Assert.All(OutcomeCatalogue.All, outcome => Assert.Equal(run.InMonth(frame.Month, outcome.Outcome), frame.Of(outcome.Outcome)));
                foreach (var client in RoleNames.ClientRoles)
                    Assert.All(RoleNames.WorkerRoles, worker => Assert.Equal(run.Configuration(frame.Month, client, worker), frame.In(client, worker).Count));
            }
    }

    [Fact]
    public void Two_worlds_are_one_until_the_month_of_the_change()
    {
        _class.GoTo(9);
        _class.MoveLever("levers.control-factor", 2);
        _class.GoTo(25);
        Assert.Equal(_class.Now.First.TakeWhile(frame => frame.Month <= 9).SelectMany(frame => frame.Ties), _class.Now.Second.TakeWhile(frame => frame.Month <= 9).SelectMany(frame => frame.Ties));
        Assert.NotEqual(_class.Now.NowFirst.Ties, _class.Now.NowSecond.Ties);
    }

    [Fact]
    public void A_code_brings_back_the_class_it_was_taken_from()
    {
        _class.GoTo(3);
        _class.TakePolicy("busy");
        _class.GoTo(12);
        var (code, ties) = (_class.Now.Code, _class.Now.NowSecond.Ties);
        _class.NewLuck();
        Assert.NotEqual(code, _class.Now.Code);
        Assert.Null(_class.Load(code));
        Assert.Equal(code, _class.Now.Code);
        Assert.Equal(ties, _class.Now.NowSecond.Ties);
    }

    [Fact]
    public void A_code_is_taken_with_the_command_in_which_it_is_shown()
    {
        _class.MoveLever("levers.patience", 0.4);
        var code = _class.Now.Code;
        _class.NewLuck();
        Assert.Null(_class.Load($"simulatie run --code '{code}'"));
        Assert.Equal(code, _class.Now.Code);
    }

    [Fact]
    public void A_lever_that_is_moved_back_leaves_one_world()
    {
        _class.MoveLever("levers.patience", 0.4);
        Assert.True(_class.Now.IsPaired);
        Assert.Equal(0, Assert.Single(_class.Now.Changes).Month);
        _class.MoveLever("levers.patience", null);
        Assert.False(_class.Now.IsPaired);
    }

    [Fact]
    public void Back_and_forth_in_time_the_class_shows_the_same()
    {
        _class.GoTo(20);
        var later = _class.Now.NowFirst;
        _class.GoTo(4);
        Assert.Equal(4, _class.Now.NowFirst.Month);
        _class.Step(-1);
        Assert.Equal(3, _class.Now.Month);
        _class.GoTo(20);
        Assert.Same(later, _class.Now.NowFirst);
    }

    [Fact]
    public void A_lesson_hides_the_second_world_until_it_is_revealed()
    {
        _class.Begin("lesson");
        Assert.Equal((5, false, 3u), (_class.Now.Month, _class.Now.IsPaired, _class.Now.Seed));
        _class.Guess(2, 0.4);
        _class.GoTo(10);
        Assert.False(_class.Now.IsPaired);
        Assert.Single(_class.Now.Policies);
        _class.Reveal();
        _class.Pause();
        Assert.True(_class.Now.IsPaired);
        Assert.Equal(0.4, _class.Now.Guess[2]);
        Assert.Equal(29, _class.Now.GuessMonths[^1]);
        Assert.Equal(_class.CodeOf(Prepared).Replace("at29", $"at{_class.Now.Month}"), _class.Now.Code);
    }

    [Fact]
    public void Before_the_guess_nothing_is_given_away_and_after_the_last_month_the_lesson_stays_whatever_is_tried()
    {
        _class.Begin("lesson");
        _class.Guess(2, 0.4);
        Assert.NotNull(_class.MoveLever(LeverChange.Budget, 1));
        Assert.NotNull(_class.TakePolicy("busy"));
        Assert.NotNull(_class.Chart("trust"));
        Assert.Equal(LessonStage.Predict, _class.Now.Stage);
        _class.Reveal();
        _class.GoTo(29);
        Assert.Equal(LessonStage.Discuss, _class.Now.Stage);
        _class.GoTo(12);
        Assert.Null(_class.MoveLever("levers.patience", 0.9));
        Assert.Null(_class.TakeAllBack());
        Assert.Null(_class.Chart("worker-turnover"));
        Assert.Equal((LessonStage.Discuss, 0.4, false), (_class.Now.Stage, _class.Now.Guess[2], _class.Now.IsGuessed));
        Assert.NotNull(_class.Now.Lesson);
        _class.EndLesson();
        Assert.Null(_class.Now.Lesson);
    }

    [Fact]
    public void It_plays_by_itself_and_stops_at_the_horizon()
    {
        _class.GoTo(37);
        _class.SetSpeed(10);
        _class.Play();
        SpinWait.SpinUntil(() => _class.Now.Month == 39 && !_class.Now.Playing, TimeSpan.FromSeconds(20));
        Assert.Equal((39, false), (_class.Now.Month, _class.Now.Playing));
    }

    private static readonly Dictionary<string, Func<ClassSession, string?>> Asked = new()
    {
        ["GoTo(int.MinValue)"] = session => session.GoTo(int.MinValue),
        ["GoTo(40)"] = session => session.GoTo(40),
        ["SetSpeed(1000)"] = session => session.SetSpeed(1000),
        ["MoveLever('levers.caseload-factor', 99)"] = session => session.MoveLever("levers.caseload-factor", 99),
        ["MoveLever('levers.caseload-factor', double.NaN)"] = session => session.MoveLever("levers.caseload-factor", double.NaN),
        ["MoveLever('levers.caseload-factor', null)"] = session => session.MoveLever("levers.caseload-factor", null),
        ["MoveLever('population.families', 5)"] = session => session.MoveLever("population.families", 5),
        ["MoveLever('no-such-lever', 1)"] = session => session.MoveLever("no-such-lever", 1),
        ["TakePolicy('/etc/passwd')"] = session => session.TakePolicy("/etc/passwd"),
        ["Choose('../town')"] = session => session.Choose("../town"),
        ["Begin('')"] = session => session.Begin(""),
        ["Chart('money')"] = session => session.Chart("money"),
        ["Guess(17, 0.5)"] = session => session.Guess(17, 0.5),
        ["Guess(0, double.PositiveInfinity)"] = session => session.Guess(0, double.PositiveInfinity),
        ["Reveal()"] = session => session.Reveal(),
        ["Load('')"] = session => session.Load(""),
        ["Load(new string('x', 100_000))"] = session => session.Load(new string('x', 100_000)),
        ["Load('town,seed5,months40,at3,check00000000')"] = session => session.Load("town,seed5,months40,at3,check00000000"),
        ["Load('town,seed5,months999999,at3,check00000000')"] = session => session.Load("town,seed5,months999999,at3,check00000000"),
    };

    public static TheoryData<string> Nonsense => [.. Asked.Keys];

    [Theory, MemberData(nameof(Nonsense))]
    public void What_makes_no_sense_changes_nothing_and_is_logged(string asked)
    {
        _class.GoTo(5);
        _class.MoveLever("levers.control-factor", 1.5);
        var before = _class.Now;
        Assert.NotNull(Asked[asked](_class));
        Assert.Same(before, _class.Now);
        Assert.Contains("changed nothing", Assert.Single(_log));
    }

    [Fact]
    public void A_town_too_large_for_a_page_is_refused_in_words()
    {
        var large = Town with { Parameters = Town.Parameters with { Population = new Population { Families = ClassMaterial.MostFamilies + 1 } } };
        var refused = Assert.Throws<UserMistake>(() => new ClassSession(new ClassMaterial([large], [], [], new RunPlan(1, 1, 12, 1), Language.Dutch), new Log(_log)));
        Assert.Contains("20001 families", refused.Message);
    }

    private sealed class Log(List<string> lines) : ILogger<ClassSession>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel level) => true;

        void ILogger.Log<TState>(LogLevel level, EventId id, TState state, Exception? exception, Func<TState, Exception?, string> text) => lines.Add(text(state, exception));
    }
}
