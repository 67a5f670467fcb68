using System.Runtime.Intrinsics;

namespace Simulatie.Model.Numerics;

/// <summary>A small table of numbers, looked up by role or by pair of roles; also ready as vectors.</summary>
internal sealed class LookupTable
{
    /// <summary>A pair of roles stands at eight times the one plus the other.</summary>
    public const int PairStride = 8;

    private const int Length = 48;

    public LookupTable(ReadOnlySpan<float> values)
    {
        Values = new float[Length];
        values.CopyTo(Values);
        (First, Second, Third) = (Vector512.Create(Values, 0), Vector512.Create(Values, 16), Vector512.Create(Values, 32));
    }

    public static LookupTable Of<TItem>(IEnumerable<TItem> items, Func<TItem, float> value) => new([.. items.Select(value)]);

    public float[] Values { get; }

    public Vector512<float> First { get; }

    public Vector512<float> Second { get; }

    public Vector512<float> Third { get; }
}
