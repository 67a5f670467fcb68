using System.Runtime.InteropServices;
using Simulatie.Model.Numerics;
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
    /// <summary>It stands in a waiting list.</summary>
    Waits = 1,
    /// <summary>It asked for help in a crisis.</summary>
    AskedInCrisis = 2,
    /// <summary>It was in help after month 0.</summary>
    Reached = 4,
    /// <summary>Its last help ended while its worker controlled.</summary>
    EndedUnderControl = 8,
    /// <summary>It was let go before progress was made.</summary>
    LetGoEarly = 16,
    /// <summary>It has a relationship.</summary>
    InHelp = 64,
    /// <summary>It has two.</summary>
    HelpedTwice = 128,
}

/// <summary>What befalls a family this month, as bits.</summary>
[Flags]
internal enum Shocks : byte
{
    None = 0,
    /// <summary>A crisis began this month.</summary>
    CrisisBegins = 1,
    /// <summary>An earlier crisis lasts.</summary>
    CrisisLasts = 2,
    InCrisis = CrisisBegins | CrisisLasts,
    /// <summary>An opening for work or training comes by.</summary>
    Opportunity = 4,
    /// <summary>The family leaves town at the end of the month.</summary>
    Leaves = 8,
}

/// <summary>The changing state of a client, each in 0..1; together in 32 bytes, since a relationship meets the whole client at once.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct ClientState
{
    // The states in order, for when many clients are met at once.
    public const int AtAutonomy = 0;
    public const int AtReintegration = 1;
    public const int AtSelfImage = 2;
    public const int AtOpenness = 3;
    public const int AtHurt = 4;
    public const int AtNetwork = 5;
    public const int AtCeiling = 6;
    public const int AtGenerationPoor = 7;
    public const int Count = 8;

    public float Autonomy;
    public float Reintegration;
    public float SelfImage;

    /// <summary>Openness to formal help.</summary>
    public float Openness;

    /// <summary>Hurt by earlier help.</summary>
    public float Hurt;
    public float Network;

    /// <summary>Highest autonomy within reach (E82).</summary>
    public float Ceiling;

    /// <summary>1 for the generation poor, 0 for the newly poor.</summary>
    public float GenerationPoor;
}

/// <summary>Autonomy and reintegration at some moment.</summary>
internal record struct Footing(float Autonomy, float Reintegration)
{
    public static Footing Unknown { get; } = new(float.NaN, float.NaN);

    public static Footing Of(in ClientState client) => new(client.Autonomy, client.Reintegration);
}

/// <summary>Whom a family has to do with, beside its own state; together, since they are met together.</summary>
internal record struct FamilyTies
{
    /// <summary>The worker of the relationship in the first place, or −1.</summary>
    public int First;

    /// <summary>The worker of the relationship in the second place, or −1.</summary>
    public int Second;

    public int PreviousWorker;

    public ushort PreviousWorkerGeneration;

    /// <summary>The organisation at which the family waits, or −1.</summary>
    public short Waiting;

    public short WaitingSince;
}

/// <summary>The clients: one row per family slot. A family that leaves town is replaced in its slot by a newcomer of the next generation.</summary>
/// <remarks>Nobody holds a reference to a row of another table: links are row numbers, −1 for none. Columns have room for whole groups of <see cref="Room.Families"/>.</remarks>
internal sealed class FamilyTable
{
    public const int None = -1;
    public const int EntryRoleShift = 3;

    public FamilyTable(int count)
    {
        Count = count;
        var room = Room.For(count, Room.Families);
        Client = new(room);
        Start = new(room);
        Before = new(room);
        Cell = new(room);
        Disposition = new(room);
        Shocks = new(room);
        Marks = new(room);
        AftercareLeft = new(room);
        LastingMonths = new(room);
        Generation = new(room);
        MonthsOutside = new(room);
        Ties = new(room);
        RelapseLuck = new(room);
        LargePages.AskFor(Columns());
    }

    public int Count { get; }

    public Column<ClientState> Client { get; }

    /// <summary>Where the family stood at the start of its first relationship after month 0; NaN while there was none.</summary>
    public Column<Footing> Start { get; }

    /// <summary>Where it stood at the start of the latest help: what a relapse falls back towards.</summary>
    public Column<Footing> Before { get; }

    /// <summary>Origin (bit 0: newly poor), household (bits 1–2) and role at entry (bits 3–5) in one: the cell by which outcomes are split.</summary>
    public Column<byte> Cell { get; }

    /// <summary>The client role in which the family would enter a new relationship.</summary>
    public Column<ClientRole> Disposition { get; }

    public Column<Shocks> Shocks { get; }

    public Column<FamilyMarks> Marks { get; }

    public Column<byte> AftercareLeft { get; }

    /// <summary>Months running in which both states stood clearly above their start, cut at 255.</summary>
    public Column<byte> LastingMonths { get; }

    public Column<ushort> Generation { get; }

    /// <summary>Months since the last help ended, cut at 254; 255 when there never was any.</summary>
    public Column<byte> MonthsOutside { get; }

    public Column<FamilyTies> Ties { get; }

    /// <summary>The family's byte of luck for relapse this month.</summary>
    public Column<byte> RelapseLuck { get; }

    /// <summary>This table as it was when it was new.</summary>
    public FamilyTable Cleared()
    {
        foreach (var column in Columns())
            column.Clear();
        return this;
    }

    /// <summary>Every column.</summary>
    private Cells[] Columns() =>
    [
        Client.Cells, Start.Cells, Before.Cells, Cell.Cells, Disposition.Cells, Shocks.Cells, Marks.Cells, AftercareLeft.Cells, LastingMonths.Cells, Generation.Cells, MonthsOutside.Cells,
        Ties.Cells, RelapseLuck.Cells,
    ];

    /// <summary>Another table with the same families.</summary>
    public FamilyTable Copy()
    {
        var copy = Workspace.Mine.Families(Count);
        foreach (var (from, to) in Columns().Zip(copy.Columns()))
            from.CopyTo(0, from.Rows, to, 0);
        return copy;
    }

    /// <summary>Says that the help of a family is about to end.</summary>
    public void FetchToLeave(int family)
    {
        FetchToMeet(family);
        Nearby.Fetch(MonthsOutside, family);
    }

    /// <summary>Says that it is about to be a family's turn in a waiting line.</summary>
    /// <param name="mayEnter">Whether its help may begin then.</param>
    public void FetchInLine(int family, bool mayEnter)
    {
        if (!mayEnter)
        {
            Nearby.Fetch(Ties, family);
            return;
        }

        FetchToMeet(family);
        Nearby.Fetch(Start, family);
        Nearby.Fetch(Before, family);
        Nearby.Fetch(Cell, family);
        Nearby.Fetch(Generation, family);
    }

    /// <summary>Says that a newcomer is about to take the slot of a family whose month was just lived.</summary>
    public void FetchToReplace(int family)
    {
        Nearby.Fetch(Ties, family);
        Nearby.Fetch(Generation, family);
        Nearby.Fetch(Disposition, family);
    }

    /// <summary>Says that a family is about to join a waiting line or to leave it.</summary>
    public void FetchToWait(int family)
    {
        Nearby.Fetch(Ties, family);
        Nearby.Fetch(Cell, family);
    }

    private void FetchToMeet(int family)
    {
        Nearby.Fetch(Client, family);
        Nearby.Fetch(Disposition, family);
        Nearby.Fetch(Marks, family);
        Nearby.Fetch(AftercareLeft, family);
        Nearby.Fetch(Ties, family);
    }

    public bool InHelp(int family) => (Marks[family] & FamilyMarks.InHelp) != 0;

    public bool GenerationPoor(int family) => (Cell[family] & 1) == 0;

    public bool InCrisis(int family) => (Shocks[family] & State.Shocks.InCrisis) != 0;

    public bool Has(int family, FamilyMarks mark) => (Marks[family] & mark) != 0;
}
