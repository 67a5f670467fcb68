using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Simulatie.Model.Numerics;
using Simulatie.Model.Steps;
using Simulatie.Study;

namespace Simulatie.Model.Observation;

/// <summary>One month's counts of one slice: whole numbers only, so that sums do not depend on order.</summary>
internal sealed class Tally
{
    /// <summary>Origin (2) × household (4) × role at entry (6).</summary>
    public const int Cells = 48;

    /// <summary>The measures under which a relationship may count, in the order of their bits; what is neither success nor negative is stability.</summary>
    private static readonly Measure[] OfRelationship = [.. Enum.GetNames<CountedAs>().Select(Enum.Parse<Measure>)];

    private static readonly Vector256<short> Bits = Vector256.Create((short)1, 1 << 1, 1 << 2, 1 << 3, 1 << 4, 1 << 5, 1 << 6, 1 << 7, 1 << 8, 1 << 9, 1 << 10, 1 << 11, 1 << 12, 1 << 13, 1 << 14, short.MinValue);

    /// <summary>Counts of pairs of roles, in some copies: a caseload has many of the same, and in one copy each would have to wait until the one before is written.</summary>
    private readonly Column<int> _configurations = new(Copies * LookupTable.WideLength);

    private const int Copies = 4;

    private readonly Column<Vector256<short>> _relationships = new(Cells);
    private readonly Column<long> _trust = new(Cells);
    private readonly Column<long> _hours = new(Cells);
    private int _relationshipsCounted;

    public static int Measures { get; } = Enum.GetValues<Measure>().Length;

    public long[] Counts { get; } = new long[Measures * Cells];

    /// <summary>[client role, worker role] at the end of the month.</summary>
    public long[] Configurations { get; } = new long[36];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Count(Measure measure, int cell) => Counts[(int)measure * Cells + cell]++;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Measure measure, int cell, long amount) => Counts[(int)measure * Cells + cell] += amount;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddFraction(Measure measure, int cell, float fraction) => Counts[(int)measure * Cells + cell] += FixedPoint.Of(fraction);

    /// <summary>Counts the relationships of a caseload, as <see cref="RelationshipTallying"/> wrote them down.</summary>
    /// <param name="cells">Of the first, the second, …</param>
    public void Relationships(ReadOnlySpan<byte> cells, CaseloadScratch month)
    {
        if (cells.IsEmpty)
            return;
        if (_relationshipsCounted + cells.Length > short.MaxValue)
            FoldRelationships();
        _relationshipsCounted += cells.Length;
        ref var configurations = ref _configurations[0];
        ref var relationships = ref _relationships[0];
        ref var trust = ref _trust[0];
        ref var hours = ref _hours[0];
        ref var configuration = ref month.Configuration[0];
        ref var counted = ref month.Counted[0];
        ref var countedTrust = ref month.CountedTrust[0];
        ref var countedHours = ref month.CountedHours[0];
        for (nuint place = 0; place < (nuint)cells.Length; place++)
        {
            nuint cell = cells[(int)place];
            Unsafe.Add(ref configurations, place % Copies * LookupTable.WideLength + Unsafe.Add(ref configuration, place))++;
            Unsafe.Add(ref trust, cell) += Unsafe.Add(ref countedTrust, place);
            Unsafe.Add(ref hours, cell) += Unsafe.Add(ref countedHours, place);
            Unsafe.Add(ref relationships, cell) -= Vector256.Equals(Vector256.Create((short)Unsafe.Add(ref counted, place)) & Bits, Bits);
        }
    }

    /// <summary>Adds what was counted side by side to the counts.</summary>
    public void Fold()
    {
        FoldFamilies();
        FoldRelationships();
        FoldConfigurations();
    }

    private void FoldConfigurations()
    {
        for (var client = 0; client < RoleNames.Count; client++)
            for (var worker = 0; worker < RoleNames.Count; worker++)
                for (var copy = 0; copy < Copies; copy++)
                    Configurations[client * RoleNames.Count + worker] += _configurations[copy * LookupTable.WideLength + client * LookupTable.PairStride + worker];
        _configurations.AsSpan().Clear();
    }

    private void FoldRelationships()
    {
        _relationshipsCounted = 0;
        for (var cell = 0; cell < Cells; cell++)
        {
            ref var counted = ref _relationships[cell];
            if (counted == Vector256<short>.Zero)
                continue;
            for (var bit = 0; bit < OfRelationship.Length; bit++)
                Add(OfRelationship[bit], cell, counted[bit]);
            Add(Measure.AliveStability, cell, counted[0] - counted[1] - counted[2]);
            Add(Measure.Trust, cell, _trust[cell]);
            Add(Measure.HoursDelivered, cell, _hours[cell]);
            _trust[cell] = _hours[cell] = 0;
            counted = Vector256<short>.Zero;
        }
    }

    /// <summary>What the sums by cell gain by a family with some marks: a count of families and one for each mark, two to a number.</summary>
    public static readonly Column<Vector128<int>> OfMarks = new([.. Enumerable.Range(0, (int)CountedMarks.All + 1).Select(marks => OfMarksOf((CountedMarks)marks))]);

    private const int Upper = 16;

    /// <summary>A state is at most 1 in fixed point; two counts that share a number have room for more.</summary>
    private const int MostFamiliesSummed = (int)(int.MaxValue / FixedPoint.One);
    private int _familiesSummed;

    /// <summary>The rows of one copy of the sums of families: one for each cell, and one for those that leave.</summary>
    public const int FamilyRows = Cells + 1;

    /// <summary>By cell: the first four states of families in fixed point, then what is counted of their marks. In two copies: families take turns, since many in a row are of one cell, and each would have to wait until the one before is written.</summary>
    /// <remarks>Of no more families than were announced by <see cref="ExpectFamilies"/>.</remarks>
    public Column<Vector256<int>> OfFamilies { get; } = new(2 * FamilyRows);

    /// <summary>Makes sure that the sums of families have room for some more.</summary>
    public void ExpectFamilies(int families)
    {
        if (_familiesSummed + families > MostFamiliesSummed)
            FoldFamilies();
        _familiesSummed += families;
    }

    private void FoldFamilies()
    {
        _familiesSummed = 0;
        for (var cell = 0; cell < Cells; cell++)
        {
            var sums = OfFamilies[cell] + OfFamilies[FamilyRows + cell];
            Add(Measure.Autonomy, cell, sums[0]);
            Add(Measure.Reintegration, cell, sums[1]);
            Add(Measure.SelfImage, cell, sums[2]);
            Add(Measure.Openness, cell, sums[3]);
            Add(Measure.Families, cell, Low(sums[4]));
            Add(Measure.InHelp, cell, High(sums[4]));
            Add(Measure.WaitingNow, cell, Low(sums[5]));
            Add(Measure.LastingNow, cell, High(sums[5]));
            Add(Measure.ReachedNow, cell, Low(sums[6]));
            InAftercare += High(sums[6]);
        }

        OfFamilies.AsSpan().Clear();
    }

    private static Vector128<int> OfMarksOf(CountedMarks marks)
    {
        int Has(CountedMarks mark) => (marks & mark) != 0 ? 1 : 0;
        return Vector128.Create(
            1 | Has(CountedMarks.InHelp) << Upper,
            Has(CountedMarks.Waits) | Has(CountedMarks.Lasting) << Upper,
            Has(CountedMarks.Reached) | Has(CountedMarks.InAftercare) << Upper,
            0);
    }

    private static int Low(int counts) => counts & ((1 << Upper) - 1);

    private static int High(int counts) => counts >> Upper;

    /// <summary>Families with months of aftercare left.</summary>
    public long InAftercare { get; set; }

    /// <summary>Adds another slice's counts and clears them there.</summary>
    public void Take(Tally other)
    {
        other.Fold();
        for (var index = 0; index < Counts.Length; index++)
            Counts[index] += other.Counts[index];
        for (var index = 0; index < Configurations.Length; index++)
            Configurations[index] += other.Configurations[index];
        InAftercare += other.InAftercare;
        other.Clear();
    }

    /// <summary>What was counted side by side has been folded in already.</summary>
    public void Clear()
    {
        InAftercare = 0;
        Array.Clear(Counts);
        Array.Clear(Configurations);
    }
}

/// <summary>The measures under which a relationship counts, as bits.</summary>
[Flags]
internal enum CountedAs
{
    RelationshipMonths = 1 << 0,
    AliveSuccess = 1 << 1,
    AliveNegative = 1 << 2,
    BegeleiderMedewerker = 1 << 3,
    Process = 1 << 4,
    TooEarly = 1 << 5,
    // The six perception classes, in the order of RelationshipJudgement.Perception
    BothPositive = 1 << 6,
    NeutralPositive = 1 << 7,
    BothNeutral = 1 << 8,
    NeutralNegative = 1 << 9,
    BothNegative = 1 << 10,
    Contrast = 1 << 11,
    Observed = 1 << 12,
    ObservedUnchanged = 1 << 13,
}

/// <summary>The marks under which families are counted, as bits.</summary>
[Flags]
internal enum CountedMarks
{
    None = 0,
    InHelp = 1,
    Waits = 2,
    Lasting = 4,
    Reached = 8,
    InAftercare = 16,
    All = InHelp | Waits | Lasting | Reached | InAftercare,
}
