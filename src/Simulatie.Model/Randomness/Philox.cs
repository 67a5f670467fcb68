using System.Runtime.CompilerServices;

namespace Simulatie.Model.Randomness;

/// <summary>One block of four words of chance.</summary>
public readonly record struct Block(uint Word0, uint Word1, uint Word2, uint Word3);

/// <summary>Philox4x32-10: four words of chance for a counter and a key, without any state.</summary>
/// <remarks>Salmon, Moraes, Dror and Shaw (2011), "Parallel random numbers: as easy as 1, 2, 3", SC11.
/// Tested against the known answers published with the authors' Random123 library.</remarks>
public static class Philox
{
    private const int Rounds = 10;
    internal const uint Multiplier0 = 0xD2511F53;
    internal const uint Multiplier1 = 0xCD9E8D57;
    internal const uint Weyl0 = 0x9E3779B9;
    internal const uint Weyl1 = 0xBB67AE85;

    /// <summary>The block at counter (c0, c1, c2, c3) under key (k0, k1).</summary>
    public static Block At(uint c0, uint c1, uint c2, uint c3, uint k0, uint k1)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var product0 = (ulong)Multiplier0 * c0;
            var product1 = (ulong)Multiplier1 * c2;
            (c0, c1, c2, c3) = ((uint)(product1 >> 32) ^ c1 ^ k0, (uint)product1, (uint)(product0 >> 32) ^ c3 ^ k1, (uint)product0);
            k0 += Weyl0;
            k1 += Weyl1;
        }

        return new Block(c0, c1, c2, c3);
    }
}
