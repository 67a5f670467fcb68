using System.Runtime.CompilerServices;
using Simulatie.Model.Numerics;

namespace Simulatie.Model.Randomness;

/// <summary>How families share luck. What may befall every family every month is drawn in two steps: a byte of a word that it shares with its neighbours, and a word of its own, which is drawn only where the byte does not decide.</summary>
/// <remarks>Byte and word together are one fraction of chance, (byte + own) / 256: the chances are as exact as with a word for everyone, at little more than a quarter of the words.</remarks>
internal static class SharedLuck
{
    /// <summary>How many families share a block: each owns one byte of every word, the first the lowest.</summary>
    public const int Families = 4;

    /// <summary>How many bytes there are.</summary>
    public const int Bytes = 256;

    /// <summary>The byte of a family among words that are shared.</summary>
    public static byte Of(Column<uint> words, int place) => (byte)(words[place / Families] >> place % Families * 8);

    /// <summary>The fraction of chance of a family among words that are shared.</summary>
    public static float Fraction(Column<uint> words, int place, uint own) => Fraction(Of(words, place), own);

    /// <summary>The fraction of chance of a family, in steps of 2⁻²⁴.</summary>
    /// <param name="shared">Its byte.</param>
    /// <param name="own">Its own word, of which the upper half counts.</param>
    public static float Fraction(byte shared, uint own) => (shared + own.UpperFraction()) / Bytes;

    /// <summary>A chance as a byte: with a lower one the answer is yes, with a higher one no, and at this edge the own word decides.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte Edge(float chance) => (byte)Math.Min(Bytes - 1, (int)(chance * Bytes));

    /// <summary>The edge of what happens at the high end of a byte: yes above it, no below.</summary>
    public static byte FromHigh(byte edge) => (byte)(Bytes - 1 - edge);
}
