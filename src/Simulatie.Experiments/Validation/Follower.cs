using Simulatie.Model.Observation;

namespace Simulatie.Experiments.Validation;

/// <summary>Tells one relationship from the next in each place of a family, month after month.</summary>
/// <param name="lives">Told (place, the relationship now, whether it was not seen the month before).</param>
/// <param name="ends">Told (place, the relationship as it was last seen, how it ended; null when its family left town).</param>
internal sealed class Follower(Action<int, RelationshipMonth, bool> lives, Action<int, RelationshipMonth, RelationshipEnd?> ends)
{
    private readonly Dictionary<(int Family, int Post), RelationshipEnd> _ended = [];
    private RelationshipMonth[] _now = [], _last = [];
    private bool[] _isNow = [], _wasThere = [];

    /// <summary>Every relationship that was there at the last look; to be asked after the last month.</summary>
    public IEnumerable<int> Places => Enumerable.Range(0, _wasThere.Length).Where(place => _wasThere[place]);

    public RelationshipMonth Last(int place) => _last[place];

    /// <summary>To be called at the end of each month, none left out.</summary>
    public void Look(Town town)
    {
        See(town);
        for (var place = 0; place < _now.Length; place++)
            Follow(town, place);
    }

    private void See(Town town)
    {
        if (_now.Length == 0)
        {
            (_now, _last) = (new RelationshipMonth[2 * town.Families], new RelationshipMonth[2 * town.Families]);
            (_isNow, _wasThere) = (new bool[2 * town.Families], new bool[2 * town.Families]);
        }
        Array.Clear(_isNow);
        foreach (var relationship in town.Relationships())
        {
            var place = 2 * relationship.Family + (relationship.Second ? 1 : 0);
            (_now[place], _isNow[place]) = (relationship, true);
        }
        _ended.Clear();
        foreach (var (family, post, end) in town.Endings())
            _ended[(family, post)] = end;
    }

    private void Follow(Town town, int place)
    {
        var last = _last[place];
        var stayed = _wasThere[place] && town.Generation(place / 2) == last.Generation;
        var goesOn = stayed && _isNow[place] && _now[place].Months > last.Months;
        if (_wasThere[place] && !goesOn)
            ends(place, last, stayed ? _ended.GetValueOrDefault((last.Family, last.Post), RelationshipEnd.Completion) : null);
        if (_isNow[place])
            lives(place, _now[place], !goesOn);
        (_last[place], _wasThere[place]) = (_now[place], _isNow[place]);
    }
}
