using Simulatie.Model.Randomness;

namespace Simulatie.Experiments.Calibration;

/// <summary>What a calibration draws by chance; part of the counter, so that no two uses share luck.</summary>
internal enum Purpose : uint
{
    PriorDraw = 1,
    Ancestor = 2,
    Perturbation = 3,
    Resampling = 4,
    SetOrder = 5,
    Sample35 = 6,
    TownSeed = 7,
    Trial = 8,
    Bank = 9,
}

/// <summary>Numbers by chance for calibration: each named by its purpose, generation, index and place, so that no order and no thread matters.</summary>
/// <remarks>The same generator as the engine's, under a key of its own.</remarks>
internal readonly record struct KeyedLuck(uint Seed)
{
    private const uint Key = 0xC0FFEE35;

    /// <summary>Uniform, strictly between 0 and 1, in steps of 2⁻⁵².</summary>
    public double Uniform(Purpose purpose, uint generation, uint index, uint place)
    {
        var block = Philox.At(index, place, generation, (uint)purpose, Seed, Key);
        return (((ulong)block.Word0 << 20 | block.Word1 >> 12) + 0.5) * (1.0 / (1UL << 52));
    }

    /// <summary>Standard normal.</summary>
    public double Normal(Purpose purpose, uint generation, uint index, uint place) =>
        MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, Uniform(purpose, generation, index, place));

    /// <summary>A seed for towns that no other purpose or generation uses.</summary>
    public uint TownSeed(Purpose purpose, uint generation) =>
        Philox.At((uint)purpose, 0, generation, (uint)Purpose.TownSeed, Seed, Key).Word0;

    /// <summary>The numbers 0 to <paramref name="count"/> − 1 in a shuffled order (Fisher and Yates).</summary>
    public int[] Shuffle(Purpose purpose, int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        for (var last = count - 1; last > 0; last--)
        {
            var other = (int)(Uniform(purpose, 0, (uint)last, 0) * (last + 1));
            (order[last], order[other]) = (order[other], order[last]);
        }
        return order;
    }
}
