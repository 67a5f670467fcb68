using MathNet.Numerics.Statistics;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Experiments.Validation;

/// <summary>Follows the relationships of a town from month-end to month-end over the last five years before month 0.</summary>
internal sealed class PracticeWatch
{
    public const int Months = 60;
    private const int EarlyTrustMonth = 3;
    private const int OutcomeMonth = 24;
    private readonly Constants _constants;
    private readonly ObservedWindow _window;
    private readonly Follower _follower;
    private readonly AfterHelp _afterHelp = new();
    private readonly List<double> _earlyTrust = [], _brought = [];
    private Followed[] _followed = [];
    private long _regressMonths, _regressPositive;
    private long _warmMonths, _warmEndings, _otherMonths, _otherEndings;
    private long _endings, _ruptures;

    public PracticeWatch(ModelParameters parameters)
    {
        _constants = parameters.Constants;
        _window = new ObservedWindow(_constants);
        _follower = new Follower(Live, End);
    }

    /// <summary>What is remembered of the relationship in one place; trust is NaN while it is not known, and once it has been counted.</summary>
    private record struct Followed(float EarlyTrust, bool Guided, double WindowHours);

    /// <summary>To be called at the end of every month.</summary>
    public void Look(Town town)
    {
        if (town.Month is < -Months or >= 0)
            return;
        if (_followed.Length == 0)
            _followed = new Followed[2 * town.Families];
        foreach (var (_, _, end) in town.Endings())
        {
            _endings++;
            _ruptures += end == RelationshipEnd.Completion ? 0 : 1;
        }
        _follower.Look(town);
        _afterHelp.Look(town);
        if (town.Month == -1)
            foreach (var place in _follower.Places)
                _window.Add(_follower.Last(place), _followed[place].WindowHours, alienatingRupture: false);
    }

    public PracticeFacts Facts() => new()
    {
        TrustWithOutcome = _earlyTrust.Count < 3 ? double.NaN : Correlation.Pearson(_earlyTrust, _brought),
        BothPositiveAfterRegress = Share(_regressPositive, _regressMonths),
        WarmDependentEndings = Share(_warmEndings, _warmMonths),
        OtherEndings = Share(_otherEndings, _otherMonths),
        EndingsByRupture = Share(_ruptures, _endings),
        Relapsed = _afterHelp.Relapsed,
        BackInHelp = _afterHelp.BackInHelp,
    };

    public ObservedCells Window() => _window.ToCells();

    private static double Share(long part, long whole) => whole == 0 ? double.NaN : (double)part / whole;

    private void Live(int place, RelationshipMonth now, bool begins)
    {
        var then = begins ? new Followed(float.NaN, false, 0) : _followed[place];
        var followed = new Followed(
            now.Months == EarlyTrustMonth ? now.Trust : then.EarlyTrust,
            then.Guided || now.WorkerRole == WorkerRole.Begeleider,
            then.WindowHours + (ObservedWindow.Holds(now.Month) ? now.HoursDelivered : 0));
        CountMonth(now, followed.Guided);
        if (now.Months >= OutcomeMonth)
            AddPair(ref followed, now);
        _followed[place] = followed;
    }

    /// <param name="end">Null when the family left town: of such a one nobody knows how it would have ended.</param>
    private void End(int place, RelationshipMonth last, RelationshipEnd? end)
    {
        _window.Add(last, _followed[place].WindowHours, end == RelationshipEnd.AlienatingRupture);
        if (end is null)
            return;
        if (IsWarmDependent(last))
            _warmEndings++;
        else
            _otherEndings++;
        AddPair(ref _followed[place], last);
    }

    private void CountMonth(in RelationshipMonth now, bool guided)
    {
        if (IsWarmDependent(now))
            _warmMonths++;
        else
            _otherMonths++;
        if (!guided || RoleTraits.Of(now.WorkerRole).Process > 0)
            return;
        _regressMonths++;
        _regressPositive += now.Perception(_constants) == PerceptionClass.BothPositive ? 1 : 0;
    }

    private void AddPair(ref Followed followed, in RelationshipMonth last)
    {
        if (float.IsNaN(followed.EarlyTrust))
            return;
        _earlyTrust.Add(followed.EarlyTrust);
        _brought.Add((last.AutonomyChange + last.ReintegrationChange) / 2);
        followed.EarlyTrust = float.NaN;
    }

    private bool IsWarmDependent(in RelationshipMonth relationship) =>
        relationship.ClientRole == ClientRole.AanhankelijkeBlijver && relationship.ClientSatisfaction > _constants.SatisfactionCut;
}
