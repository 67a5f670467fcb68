using MathNet.Numerics.Statistics;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Experiments.Validation;

/// <summary>Follows the relationships of a town from month-end to month-end over the last five years before month 0.</summary>
internal sealed class PracticeWatch(ModelParameters parameters)
{
    public const int Months = 60;
    private const int EarlyTrustMonth = 3;
    private const int OutcomeMonth = 24;
    private readonly Constants _constants = parameters.Constants;
    private readonly ObservedWindow _window = new(parameters.Constants);
    private readonly AfterHelp _afterHelp = new();
    private readonly List<double> _earlyTrust = [], _brought = [];
    private readonly HashSet<(int Family, int Post)> _alienated = [];
    private Followed[] _followed = [];
    private RelationshipMonth[] _now = [];
    private bool[] _isNow = [];
    private long _regressMonths, _regressPositive;
    private long _warmMonths, _warmEndings, _otherMonths, _otherEndings;
    private long _endings, _ruptures;

    /// <summary>One place of a family, as it stood at the last month-end.</summary>
    private record struct Followed(bool There, RelationshipMonth Last, float EarlyTrust, bool Guided, double WindowHours);

    /// <summary>To be called at the end of every month.</summary>
    public void Look(Town town)
    {
        if (town.Month is < -Months or >= 0)
            return;
        See(town);
        for (var place = 0; place < _followed.Length; place++)
            Follow(town, place);
        _afterHelp.Look(town);
        if (town.Month == -1)
            foreach (var followed in _followed)
                _window.Add(followed.Last, followed.WindowHours, alienatingRupture: false);
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

    private void See(Town town)
    {
        if (_now.Length == 0)
            (_now, _isNow, _followed) = (new RelationshipMonth[2 * town.Families], new bool[2 * town.Families], new Followed[2 * town.Families]);
        Array.Clear(_isNow);
        foreach (var relationship in town.Relationships())
        {
            var place = 2 * relationship.Family + (relationship.Second ? 1 : 0);
            (_now[place], _isNow[place]) = (relationship, true);
        }
        _alienated.Clear();
        foreach (var (family, post, end) in town.Endings())
        {
            _endings++;
            _ruptures += end == RelationshipEnd.Completion ? 0 : 1;
            if (end == RelationshipEnd.AlienatingRupture)
                _alienated.Add((family, post));
        }
    }

    private void Follow(Town town, int place)
    {
        ref var followed = ref _followed[place];
        if (followed.There)
        {
            var stayed = town.Generation(place / 2) == followed.Last.Generation;
            if (!stayed || !_isNow[place] || _now[place].Months <= followed.Last.Months)
            {
                End(followed, stayed);
                followed = default;
            }
        }
        if (_isNow[place])
            Live(ref followed, _now[place]);
    }

    /// <param name="stayed">The family still lives in town: of one that left nobody knows how it would have ended.</param>
    private void End(in Followed followed, bool stayed)
    {
        var alienating = stayed && _alienated.Contains((followed.Last.Family, followed.Last.Post));
        _window.Add(followed.Last, followed.WindowHours, alienating);
        if (!stayed)
            return;
        if (IsWarmDependent(followed.Last))
            _warmEndings++;
        else
            _otherEndings++;
        if (!float.IsNaN(followed.EarlyTrust))
            AddPair(followed);
    }

    private void Live(ref Followed followed, in RelationshipMonth now)
    {
        if (!followed.There)
            followed.EarlyTrust = float.NaN;
        if (now.Months == EarlyTrustMonth)
            followed.EarlyTrust = now.Trust;
        followed = followed with
        {
            There = true,
            Last = now,
            Guided = followed.Guided || now.WorkerRole == WorkerRole.Begeleider,
            WindowHours = followed.WindowHours + (ObservedWindow.Holds(now.Month) ? now.HoursDelivered : 0),
        };
        CountMonth(followed);
        if (now.Months < OutcomeMonth || float.IsNaN(followed.EarlyTrust))
            return;
        AddPair(followed);
        followed.EarlyTrust = float.NaN;
    }

    private void CountMonth(in Followed followed)
    {
        if (IsWarmDependent(followed.Last))
            _warmMonths++;
        else
            _otherMonths++;
        if (!followed.Guided || RoleTraits.Of(followed.Last.WorkerRole).Process > 0)
            return;
        _regressMonths++;
        _regressPositive += followed.Last.Perception(_constants) == PerceptionClass.BothPositive ? 1 : 0;
    }

    private void AddPair(in Followed followed)
    {
        _earlyTrust.Add(followed.EarlyTrust);
        _brought.Add((followed.Last.AutonomyChange + followed.Last.ReintegrationChange) / 2);
    }

    private bool IsWarmDependent(in RelationshipMonth relationship) =>
        relationship.ClientRole == ClientRole.AanhankelijkeBlijver && relationship.ClientSatisfaction > _constants.SatisfactionCut;
}
