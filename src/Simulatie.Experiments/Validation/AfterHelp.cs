using Simulatie.Model.Observation;

namespace Simulatie.Experiments.Validation;

/// <summary>Follows families whose help has ended: when they relapse, and when they are back in help.</summary>
/// <remarks>A family that is back, or has left town, counts for as long as it was seen.</remarks>
internal sealed class AfterHelp
{
    private readonly LifeTable _relapses = new(PracticeFacts.MonthsAfterHelp);
    private readonly LifeTable _returns = new(PracticeFacts.MonthsAfterHelp);
    private FollowedFamily[] _families = [];

    /// <summary>One family at the last month-end; 0 months outside when it is not followed.</summary>
    private record struct FollowedFamily(int Generation, bool InHelp, int MonthsOutside, bool Relapsed);

    public IReadOnlyList<double> Relapsed => _relapses.Cumulative();

    public IReadOnlyList<double> BackInHelp => _returns.Cumulative();

    public void Look(Town town)
    {
        if (_families.Length == 0)
            _families = new FollowedFamily[town.Families];
        var relapses = town.Relapses().ToHashSet();
        for (var family = 0; family < town.Families; family++)
            _families[family] = Next(town, family, relapses.Contains(family), town.Generation(family) == _families[family].Generation ? _families[family] : default);
    }

    private FollowedFamily Next(Town town, int family, bool relapses, FollowedFamily then)
    {
        var (inHelp, relapsed) = (town.InHelp(family), then.Relapsed || relapses);
        var month = then.MonthsOutside + 1;
        var isFollowed = (then.InHelp || then.MonthsOutside > 0) && month <= PracticeFacts.MonthsAfterHelp;
        if (isFollowed && inHelp && then.MonthsOutside > 0)
            _returns.Count(month, happened: true);
        if (!isFollowed || inHelp)
            return new FollowedFamily(town.Generation(family), inHelp, 0, false);
        _returns.Count(month, happened: false);
        if (!then.Relapsed)
            _relapses.Count(month, happened: relapsed);
        return new FollowedFamily(town.Generation(family), inHelp, month, relapsed);
    }
}
