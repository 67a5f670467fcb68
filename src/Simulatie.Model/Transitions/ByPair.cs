using System.Runtime.CompilerServices;
using Simulatie.Model.Numerics;
using Simulatie.Study;

namespace Simulatie.Model.Transitions;

/// <summary>A number for each pair (role now, partner's role), looked up as briefly as its values allow: most depend on one of the two roles only, or on neither.</summary>
internal readonly struct ByPair
{
    private const int Roles = RoleNames.Count;

    private static readonly LookupTable Unused = new([]);

    private readonly Varies _varies;
    private readonly float _same;
    private readonly LookupTable _table;

    private enum Varies
    {
        WithNeither,
        WithNow,
        WithPartner,
        WithBoth,
    }

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

        _same = values[0];
        (_varies, _table) = (withNow, withPartner) switch
        {
            (false, false) => (Varies.WithNeither, Unused),
            (true, false) => (Varies.WithNow, new LookupTable([values[At(0, 0)], values[At(1, 0)], values[At(2, 0)], values[At(3, 0)], values[At(4, 0)], values[At(5, 0)]])),
            (false, true) => (Varies.WithPartner, new LookupTable(values[..Roles])),
            (true, true) => (Varies.WithBoth, new LookupTable(values)),
        };
    }

    /// <summary>True when every pair has the same number.</summary>
    public bool IsSame => _varies == Varies.WithNeither;

    public bool IsZero => IsSame && _same == 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At<T>(T now, T partner)
        where T : unmanaged, ILanes<T> => _varies switch
    {
        Varies.WithNeither => T.Of(_same),
        Varies.WithNow => T.Look(_table, now),
        Varies.WithPartner => T.Look(_table, partner),
        Varies.WithBoth => T.LookWide(_table, now * LookupTable.PairStride + partner),
    };

    private static int At(int now, int partner) => now * LookupTable.PairStride + partner;
}
