using Simulatie.Model.Randomness;

namespace Simulatie.Experiments.Designs;

/// <summary>What a design draws by chance; each purpose has numbers of its own.</summary>
internal enum DesignDraw : uint
{
    LatinCell = 1,
    LatinOrder = 2,
    SobolScramble = 3,
    MorrisStart = 4,
    MorrisDirection = 5,
    MorrisOrder = 6,
    RunOrder = 7,
    Bootstrap = 8,
}

/// <summary>The luck of a design: any number of it, in any order, always the same for a seed.</summary>
/// <remarks>The engine's counters never end in the kind 7, so that a design shares no luck with the towns that it runs.</remarks>
internal readonly record struct DesignLuck(uint Seed)
{
    private const uint Kind = 7;

    /// <summary>A word of 32 bits.</summary>
    public uint Word(DesignDraw draw, uint first, uint second = 0, uint third = 0) =>
        Philox.At(first, second, third, Kind | (uint)draw << 3, Seed, 0).Word0;

    /// <summary>Uniform on (0, 1), in steps of 2⁻⁵³, never an end.</summary>
    public double Fraction(DesignDraw draw, long first, uint second = 0)
    {
        var block = Philox.At((uint)first, (uint)(first >> 32), second, Kind | (uint)draw << 3, Seed, 0);
        return ((((ulong)block.Word0 << 32 | block.Word1) >> 12) + 0.5) * (1.0 / (1UL << 52));
    }

    /// <summary>A whole number below <paramref name="count"/>, each equally likely.</summary>
    public int Below(int count, DesignDraw draw, long first, uint second = 0) => (int)(Fraction(draw, first, second) * count);
}
