namespace Simulatie.Model.Randomness;

/// <summary>The month's words of chance of many rows: the four words of one block each.</summary>
internal sealed class MonthWords(int rows)
{
    public uint[] Word0 { get; } = new uint[rows];

    public uint[] Word1 { get; } = new uint[rows];

    public uint[] Word2 { get; } = new uint[rows];

    public uint[] Word3 { get; } = new uint[rows];
}
