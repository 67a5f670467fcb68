using System.Runtime.CompilerServices;

namespace Simulatie.Model.Numerics;

/// <summary>A small table of numbers, looked up by role or by pair of roles.</summary>
internal readonly struct LookupTable
{
    /// <summary>A pair of roles stands at eight times the one plus the other.</summary>
    public const int PairStride = 8;

    /// <summary>Room for the numbers of single roles,</summary>
    public const int Length = 16;

    /// <summary>and for those of pairs.</summary>
    public const int WideLength = 48;

    private readonly Column<float> _numbers = new(WideLength);

    public LookupTable(ReadOnlySpan<float> numbers) => numbers.CopyTo(_numbers.AsSpan());

    public static LookupTable Of<TItem>(IEnumerable<TItem> items, Func<TItem, float> number) => new([.. items.Select(number)]);

    public ref float First
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _numbers[0];
    }
}
