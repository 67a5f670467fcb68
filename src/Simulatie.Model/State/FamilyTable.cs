using Simulatie.Study;

namespace Simulatie.Model.State;

/// <summary>The four kinds of household.</summary>
public enum Household : byte
{
    LoneParent,
    Couple,
    SingleMan,
    SingleWoman,
}

/// <summary>What a family has been through, as bits.</summary>
[Flags]
internal enum FamilyMarks : byte
{
    None = 0,
    /// <summary>An opening for work or training comes by this month.</summary>
    Opportunity = 1,
    /// <summary>It asked for help in a crisis.</summary>
    AskedInCrisis = 2,
    /// <summary>It was in help after month 0.</summary>
    Reached = 4,
    /// <summary>Its last help ended while its worker controlled.</summary>
    EndedUnderControl = 8,
    /// <summary>It was let go before progress was made.</summary>
    LetGoEarly = 16,
}

/// <summary>The clients: one row per family slot. A family that leaves town is replaced in its slot by a newcomer of the next generation.</summary>
/// <remarks>All states lie in 0..1. Nobody holds a reference to a row of another table: links are row numbers, −1 for none.</remarks>
internal sealed class FamilyTable
{
    public const int None = -1;
    public const int EntryRoleShift = 3;

    public FamilyTable(int count)
    {
        Count = count;
        Cell = new byte[count];
        Disposition = new ClientRole[count];
        Crisis = new byte[count];
        Marks = new FamilyMarks[count];
        AftercareLeft = new byte[count];
        LastingMonths = new byte[count];
        Generation = new ushort[count];
        MonthsOutside = new ushort[count];
        Autonomy = new float[count];
        Reintegration = new float[count];
        SelfImage = new float[count];
        Openness = new float[count];
        Network = new float[count];
        Hurt = new float[count];
        Ceiling = new float[count];
        StartAutonomy = new float[count];
        StartReintegration = new float[count];
        BeforeAutonomy = new float[count];
        BeforeReintegration = new float[count];
        First = new int[count];
        Second = new int[count];
        Waiting = new short[count];
        WaitingSince = new short[count];
        NextInLine = new int[count];
        PreviousWorker = new int[count];
        PreviousWorkerGeneration = new ushort[count];
    }

    private FamilyTable(FamilyTable other)
    {
        Count = other.Count;
        Cell = [.. other.Cell];
        Disposition = [.. other.Disposition];
        Crisis = [.. other.Crisis];
        Marks = [.. other.Marks];
        AftercareLeft = [.. other.AftercareLeft];
        LastingMonths = [.. other.LastingMonths];
        Generation = [.. other.Generation];
        MonthsOutside = [.. other.MonthsOutside];
        Autonomy = [.. other.Autonomy];
        Reintegration = [.. other.Reintegration];
        SelfImage = [.. other.SelfImage];
        Openness = [.. other.Openness];
        Network = [.. other.Network];
        Hurt = [.. other.Hurt];
        Ceiling = [.. other.Ceiling];
        StartAutonomy = [.. other.StartAutonomy];
        StartReintegration = [.. other.StartReintegration];
        BeforeAutonomy = [.. other.BeforeAutonomy];
        BeforeReintegration = [.. other.BeforeReintegration];
        First = [.. other.First];
        Second = [.. other.Second];
        Waiting = [.. other.Waiting];
        WaitingSince = [.. other.WaitingSince];
        NextInLine = [.. other.NextInLine];
        PreviousWorker = [.. other.PreviousWorker];
        PreviousWorkerGeneration = [.. other.PreviousWorkerGeneration];
    }

    public int Count { get; }

    /// <summary>Origin (bit 0: newly poor), household (bits 1–2) and role at entry (bits 3–5) in one: the cell by which outcomes are split.</summary>
    public byte[] Cell { get; }

    /// <summary>The client role in which the family would enter a new relationship.</summary>
    public ClientRole[] Disposition { get; }

    /// <summary>0 no crisis, 1 a crisis that began this month, 2 one that lasts.</summary>
    public byte[] Crisis { get; }

    public FamilyMarks[] Marks { get; }

    public byte[] AftercareLeft { get; }

    /// <summary>Months running in which both states stood clearly above their start, cut at 255.</summary>
    public byte[] LastingMonths { get; }

    public ushort[] Generation { get; }

    /// <summary>Months since the last help ended, cut at 65535; 65535 also when there never was any.</summary>
    public ushort[] MonthsOutside { get; }

    public float[] Autonomy { get; }

    public float[] Reintegration { get; }

    public float[] SelfImage { get; }

    /// <summary>Openness to formal help.</summary>
    public float[] Openness { get; }

    public float[] Network { get; }

    /// <summary>Hurt by earlier help.</summary>
    public float[] Hurt { get; }

    /// <summary>Highest autonomy within reach (E82).</summary>
    public float[] Ceiling { get; }

    /// <summary>Autonomy at the start of the first relationship after month 0; NaN while there was none.</summary>
    public float[] StartAutonomy { get; }

    public float[] StartReintegration { get; }

    /// <summary>Autonomy at the start of the latest help: what a relapse falls back towards.</summary>
    public float[] BeforeAutonomy { get; }

    public float[] BeforeReintegration { get; }

    /// <summary>Row of the relationship in the first place, or −1.</summary>
    public int[] First { get; }

    /// <summary>Row of the relationship in the second place, or −1.</summary>
    public int[] Second { get; }

    /// <summary>The organisation at which the family waits, or −1.</summary>
    public short[] Waiting { get; }

    public short[] WaitingSince { get; }

    /// <summary>The next family in the same waiting list, or −1.</summary>
    public int[] NextInLine { get; }

    public int[] PreviousWorker { get; }

    public ushort[] PreviousWorkerGeneration { get; }

    public FamilyTable Copy() => new(this);

    public bool InHelp(int family) => (First[family] & Second[family]) != None;

    public bool Outside(int family) => !InHelp(family) && Waiting[family] == None;

    public bool GenerationPoor(int family) => (Cell[family] & 1) == 0;

    public bool Has(int family, FamilyMarks mark) => (Marks[family] & mark) != 0;
}
