namespace Simulatie.Experiments.Sweeps;

/// <summary>One machine's share of a sweep: every n-th part.</summary>
/// <param name="Number">1 to <paramref name="Of"/>.</param>
/// <param name="Of">How many shards there are.</param>
public sealed record Shard(int Number, int Of)
{
    /// <summary>The whole sweep.</summary>
    public static Shard All { get; } = new(1, 1);

    public bool Has(long part) => part % Of == Number - 1;

    /// <summary>Such as <c>3/8</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Number}/{Of}");
}
