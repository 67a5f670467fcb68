using System.Runtime.CompilerServices;
using Simulatie.Model.Numerics;
using Simulatie.Model.Parameters;
using Simulatie.Model.Randomness;
using Simulatie.Model.State;

namespace Simulatie.Model.Steps;

/// <summary>Monthly probability that a family relapses: by months since help ended (L51–L53), more after forced help (L51) and where it was let go early, less with aftercare (E70, E120). Families of one kind have the same.</summary>
internal sealed class RelapseHazards
{
    // A kind is a number: the stretch of months since help ended, and more.
    private const byte UnderControl = 4;
    private const byte LetGoEarly = 8;
    private const byte InAftercare = 16;

    // The first month of each stretch but the earliest.
    private const byte Middle = 7;
    private const byte Late = 13;
    private const byte Later = 25;

    private static readonly byte[] Stretches = [0, Middle, Late, Later];

    private readonly Singles _numbers;

    public RelapseHazards(Singles numbers)
    {
        _numbers = numbers;
        for (byte kind = 0; kind < ByteLanes.Count; kind++)
        {
            var marks = ((kind & UnderControl) != 0 ? FamilyMarks.EndedUnderControl : 0) | ((kind & LetGoEarly) != 0 ? FamilyMarks.LetGoEarly : 0);
            Edge[kind] = EdgeOf(Of(Stretches[kind % Stretches.Length], marks, (byte)(kind & InAftercare)));
        }
    }

    /// <summary>With a higher byte of luck than this a family of a kind relapses, with a lower one it does not, at this edge its own word decides. Relapse is at the high end, since families leave at the low end.</summary>
    public Column<byte> Edge { get; } = new(ByteLanes.Count);

    /// <summary>The same of a hazard.</summary>
    public static byte EdgeOf(float hazard) => SharedLuck.FromHigh(SharedLuck.Edge(hazard));

    /// <summary>The hazard of one family, plainly.</summary>
    public float Of(byte monthsOutside, FamilyMarks marks, byte aftercareLeft)
    {
        var hazard = monthsOutside switch
        {
            < Middle => _numbers.RelapseEarly,
            < Late => _numbers.RelapseMiddle,
            < Later => _numbers.RelapseLate,
            _ => _numbers.RelapseLater,
        };
        if ((marks & FamilyMarks.EndedUnderControl) != 0)
            hazard *= _numbers.RelapseForced;
        if ((marks & FamilyMarks.LetGoEarly) != 0)
            hazard *= 1 + _numbers.RelapseLetGo;
        return aftercareLeft > 0 ? hazard * _numbers.AftercareRelapse : hazard;
    }

    /// <summary>Of which kind families in a row are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteLanes Kinds(FamilyTable families, int family)
    {
        var (months, marks) = (ByteLanes.Load(families.MonthsOutside, family), ByteLanes.Load(families.Marks, family));
        return (months.AtLeast(Middle) & 1) + (months.AtLeast(Late) & 1) + (months.AtLeast(Later) & 1)
            | (marks.Has((byte)FamilyMarks.EndedUnderControl) & UnderControl)
            | (marks.Has((byte)FamilyMarks.LetGoEarly) & LetGoEarly)
            | (~ByteLanes.Load(families.AftercareLeft, family).Is(0) & InAftercare);
    }
}
