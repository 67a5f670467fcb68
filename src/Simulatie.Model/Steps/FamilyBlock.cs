using System.Runtime.CompilerServices;
using Simulatie.Model.Numerics;
using Simulatie.Model.Randomness;
using Simulatie.Model.State;

namespace Simulatie.Model.Steps;

/// <summary>Families in a row that stay in the processor's nearest memory while they are worked on.</summary>
internal readonly record struct FamilyBlock(int From, int To)
{
    /// <summary>A multiple of <see cref="Room.Families"/>.</summary>
    public const int Most = 512;

    /// <summary>Which of the families from one on belong to the block, as bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Before(int family) => To - family >= ByteLanes.Count ? uint.MaxValue : (1u << To - family) - 1;

    /// <summary>Draws the words of luck that its families share.</summary>
    public void Draw<T>(World world, Decision decision, MonthWords words)
        where T : unmanaged, ILanes<T>
    {
        for (var family = From; family < To; family += SharedLuck.Families * T.Count)
            world.Chance.OfNeighbours<T>(family / SharedLuck.Families, world.Month, decision, words, (family - From) / SharedLuck.Families);
    }

    /// <summary>The blocks of a slice, in order.</summary>
    public static Walk Of(Slice slice) => new(slice.FamilyFrom, slice.FamilyTo);

    public struct Walk(int from, int end)
    {
        private int _next = from;

        public FamilyBlock Current { get; private set; }

        public readonly Walk GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_next >= end)
                return false;
            Current = new FamilyBlock(_next, Math.Min(end, _next + Most));
            _next = Current.To;
            return true;
        }
    }
}

/// <summary>Columns over one block of families.</summary>
internal sealed class BlockScratch
{
    /// <summary>Families that may ask for help or give up, one after the other, and what it depends on.</summary>
    public Column<int> Perhaps { get; } = new(FamilyBlock.Most);

    public Column<byte> Kind { get; } = new(FamilyBlock.Most);

    /// <summary>The byte of luck that is theirs among neighbours.</summary>
    public Column<byte> Shared { get; } = new(FamilyBlock.Most);

    /// <summary>How much of their chance lies beyond it, in 256ths.</summary>
    public Column<float> Rest { get; } = new(FamilyBlock.Most);

    public Column<float> Openness { get; } = new(FamilyBlock.Most);

    public Column<float> Hurt { get; } = new(FamilyBlock.Most);

    /// <summary>Families that wait and give up, one after the other.</summary>
    public Column<int> GivingUp { get; } = new(FamilyBlock.Most);

    /// <summary>Families that ask for help, one after the other; and the kind and generation by which their luck is drawn.</summary>
    public Column<int> Asking { get; } = new(FamilyBlock.Most);

    public Column<uint> Drawer { get; } = new(FamilyBlock.Most);

    /// <summary>The service that each of them finds.</summary>
    public Column<int> Service { get; } = new(FamilyBlock.Most);

    /// <summary>The month's words of chance, of which neighbours share the bytes.</summary>
    public MonthWords Luck { get; } = new(FamilyBlock.Most / SharedLuck.Families);

    /// <summary>More words of chance: of outreach, shared; then of those who ask.</summary>
    public MonthWords MoreLuck { get; } = new(FamilyBlock.Most);

    /// <summary>Of which <see cref="SeekingKind"/> a family is.</summary>
    public Column<byte> Seeking { get; } = new(FamilyBlock.Most);

    /// <summary>How a family fares outside help this month.</summary>
    public Column<Outside> Outside { get; } = new(FamilyBlock.Most);

    /// <summary>1 for a family that stands clearly above where it started.</summary>
    public Column<byte> Above { get; } = new(FamilyBlock.Most);

    /// <summary>The cell under which a family is counted.</summary>
    public Column<byte> Cell { get; } = new(FamilyBlock.Most);

    /// <summary>The marks under which it is counted.</summary>
    public Column<byte> Marks { get; } = new(FamilyBlock.Most);
}

/// <summary>How a family fares in a month outside help, as bits.</summary>
[Flags]
internal enum Outside : byte
{
    /// <summary>It is in help.</summary>
    Not = 0,
    /// <summary>Openness and hurt recover.</summary>
    Recovers = 1,
    /// <summary>It was helped before: progress fades.</summary>
    FallsBack = 2,
    /// <summary>It loses much of its progress at once.</summary>
    Relapses = 4,
    All = Recovers | FallsBack | Relapses,
}
