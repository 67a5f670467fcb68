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

    /// <summary>By which of them the number is looked up.</summary>
    public int Side { get; }

    /// <summary>Where its table begins.</summary>
    public int At { get; }

    /// <param name="values">At <see cref="LookupTable.PairStride"/> · now + partner.</param>
    /// <param name="numbers">Where the numbers are kept, with those of others.</param>
    public ByPair(ReadOnlySpan<float> values, List<float> numbers)
    {
        var (withNow, withPartner) = DependsOn(values);
        Side = withNow && withPartner ? Pair : withPartner ? Partner : Now;
        At = numbers.Count;
        var length = Side == Pair ? LookupTable.WideLength : LookupTable.Length;
        for (var index = 0; index < length; index++)
            numbers.Add(Side == Now ? values[Place(Math.Min(index, Roles - 1), 0)] : index < values.Length ? values[index] : 0);
    }

    /// <summary>True when every pair has the same number.</summary>
    public static bool AreSame(ReadOnlySpan<float> values) => DependsOn(values) == (false, false);

    private static (bool Now, bool Partner) DependsOn(ReadOnlySpan<float> values)
    {
        var (withNow, withPartner) = (false, false);
        for (var now = 0; now < Roles; now++)
        {
            for (var partner = 0; partner < Roles; partner++)
            {
                withNow |= values[Place(now, partner)] != values[Place(0, partner)];
                withPartner |= values[Place(now, partner)] != values[Place(now, 0)];
            }
        }

        return (withNow, withPartner);
    }

    private static int Place(int now, int partner) => now * LookupTable.PairStride + partner;
}
