using Simulatie.Model.Randomness;
using Simulatie.Model.State;

namespace Simulatie.Model.Steps;

/// <summary>Families in a row that stay in the processor's nearest memory while they are worked on.</summary>
internal readonly record struct FamilyBlock(int From, int To)
{
    /// <summary>A multiple of sixteen.</summary>
    public const int Most = 512;

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
    /// <summary>Families that ask for help, one after the other; and the kind and generation by which their luck is drawn.</summary>
    public int[] Asking { get; } = new int[FamilyBlock.Most + Room.Group];

    public uint[] Drawer { get; } = new uint[FamilyBlock.Most + Room.Group];

    /// <summary>The service that each of them finds.</summary>
    public int[] Service { get; } = new int[FamilyBlock.Most + Room.Group];

    /// <summary>The month's words of chance, family by family.</summary>
    public MonthWords Luck { get; } = new(FamilyBlock.Most);

    /// <summary>More words of chance: of outreach, family by family; then of those who ask.</summary>
    public MonthWords MoreLuck { get; } = new(FamilyBlock.Most + Room.Group);

    /// <summary>How fast openness and hurt recover this month.</summary>
    public float[] Recovery { get; } = new float[FamilyBlock.Most];

    /// <summary>Share of earlier progress that is lost this month.</summary>
    public float[] Lost { get; } = new float[FamilyBlock.Most];

    /// <summary>The cell under which a family is counted.</summary>
    public byte[] Cell { get; } = new byte[FamilyBlock.Most + Room.Group];

    /// <summary>The marks under which it is counted.</summary>
    public byte[] Marks { get; } = new byte[FamilyBlock.Most + Room.Group];
}
