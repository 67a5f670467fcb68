using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Experiments.Validation;

/// <summary>What became of the relationships that began in the first half of a policy: each followed to its end, or for as long as the other half lasts.</summary>
internal sealed class StartedCohort
{
    private readonly Constants _constants;
    private readonly Follower _follower;
    private readonly HashSet<int> _members = [];
    private readonly int _followedMonths;

    /// <param name="months">The horizon of the policy.</param>
    public StartedCohort(Constants constants, int months)
    {
        _constants = constants;
        _followedMonths = Math.Max(1, months / 2);
        _follower = new Follower(Live, End);
    }

    public int Started { get; private set; }

    public int Successes { get; private set; }

    public int Ruptures { get; private set; }

    /// <summary>To be called at the end of each month of the policy.</summary>
    public void Look(Town town) => _follower.Look(town);

    private void Live(int place, RelationshipMonth now, bool begins)
    {
        // At the first look old relationships are seen for the first time as well.
        if (begins && now.Months <= 1 && now.Month < _followedMonths)
        {
            _members.Add(place);
            Started++;
        }
        if (now.Months >= _followedMonths && _members.Remove(place))
            Judge(now, alienatingRupture: false);
    }

    private void End(int place, RelationshipMonth last, RelationshipEnd? end)
    {
        if (!_members.Remove(place))
            return;
        Ruptures += end is RelationshipEnd.Rupture or RelationshipEnd.AlienatingRupture ? 1 : 0;
        Judge(last, end == RelationshipEnd.AlienatingRupture);
    }

    private void Judge(RelationshipMonth last, bool alienatingRupture) =>
        Successes += last.Outcome(_constants, alienatingRupture) == RelationshipOutcome.Success ? 1 : 0;
}
