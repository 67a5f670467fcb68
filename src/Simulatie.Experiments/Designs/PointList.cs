using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Simulatie.Experiments.Designs;

/// <summary>Points that someone gives, one by one.</summary>
public sealed class PointList : Design
{
    public const string Name = "points";

    private readonly IReadOnlyList<double[]> _points;
    private readonly KeyedPermutation _order;

    /// <param name="points">One or more, each a value per factor.</param>
    public PointList(IReadOnlyList<Factor> factors, IReadOnlyList<double[]> points, uint seed) : base(Name, factors)
    {
        _points = points;
        _order = new KeyedPermutation(seed, DesignDraw.RunOrder, 0, points.Count);
    }

    public override long Count => _points.Count;

    /// <summary>A hash of all values, so that another list of the same length is another design.</summary>
    public override IReadOnlyList<(string, long)> Settings => [("content", Hash())];

    public override double[] Point(long number) => [.. _points[(int)number]];

    public override long At(long position) => _order[position];

    private long Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var point in _points)
            hash.AppendData(MemoryMarshal.AsBytes(point.AsSpan()));
        return BinaryPrimitives.ReadInt64LittleEndian(hash.GetHashAndReset());
    }
}
