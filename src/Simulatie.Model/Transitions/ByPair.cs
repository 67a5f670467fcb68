using System.Runtime.CompilerServices;
using Simulatie.Model.Numerics;
using Simulatie.Study;

namespace Simulatie.Model.Transitions;

/// <summary>A number for each pair (role now, partner's role), looked up as briefly as its values allow: most depend on one of the two roles only.</summary>
internal readonly struct ByPair
{
    private const int Roles = RoleNames.Count;

    // Where the roles of rows side by side stand.
    public const int Now = 0;
    public const int Partner = 1;
    public const int Pair = 2;
    public const int Sides = 3;

    private readonly int _side;
    private readonly LookupTable _table;

    /// <param name="values">At <see cref="LookupTable.PairStride"/> · now + partner.</param>
    public ByPair(ReadOnlySpan<float> values)
    {
        var (withNow, withPartner) = (false, false);
        for (var now = 0; now < Roles; now++)
        {
            for (var partner = 0; partner < Roles; partner++)
            {
                withNow |= values[At(now, partner)] != values[At(0, partner)];
                withPartner |= values[At(now, partner)] != values[At(now, 0)];
            }
        }

        IsSame = !withNow && !withPartner;
        IsZero = IsSame && values[0] == 0;
        _side = withNow && withPartner ? Pair : withPartner ? Partner : Now;
        _table = _side switch
        {
            Now => new LookupTable([values[At(0, 0)], values[At(1, 0)], values[At(2, 0)], values[At(3, 0)], values[At(4, 0)], values[At(5, 0)]]),
            Partner => new LookupTable(values[..Roles]),
            _ => new LookupTable(values),
        };
    }

    /// <summary>True when every pair has the same number.</summary>
    public bool IsSame { get; }

    public bool IsZero { get; }

    /// <param name="roles">The roles now, the partners' roles, and both together.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Of<T>(ReadOnlySpan<T> roles)
        where T : unmanaged, ILanes<T> => _side == Pair ? T.LookWide(_table, roles[Pair]) : T.Look(_table, roles[_side]);

    private static int At(int now, int partner) => now * LookupTable.PairStride + partner;
}
