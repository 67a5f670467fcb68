using System.Buffers.Binary;
using System.Text;

namespace Simulatie.Reporting.Figures;

/// <summary>Puts into a PNG what the encoder leaves out: its print size, its title and the program that made it.</summary>
/// <remarks>Format: W3C Portable Network Graphics, third edition; a chunk is length, type, data and the CRC-32 of type and data.</remarks>
internal static class PngNotes
{
    // Signature (8 bytes) and the first chunk IHDR (12 bytes around 13 of data).
    private const int AfterHeader = 33;

    public static byte[] Add(byte[] png, string title, int dotsPerMetre) =>
    [
        .. png.AsSpan(0, AfterHeader),
        .. Chunk("pHYs", PhysicalSize(dotsPerMetre)),
        .. Text("Title", title),
        .. Text("Software", Program.NameAndVersion),
        .. png.AsSpan(AfterHeader),
    ];

    private static byte[] PhysicalSize(int dotsPerMetre)
    {
        var data = new byte[9];
        BinaryPrimitives.WriteInt32BigEndian(data, dotsPerMetre);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(4), dotsPerMetre);
        data[8] = 1; // the unit is the metre
        return data;
    }

    /// <summary>An international text: keyword, 0, not compressed (0, 0), no language (0), no translated keyword (0), UTF-8 text.</summary>
    private static byte[] Text(string keyword, string text) => Chunk("iTXt", [.. Encoding.ASCII.GetBytes(keyword), 0, 0, 0, 0, 0, .. Encoding.UTF8.GetBytes(text)]);

    private static byte[] Chunk(string type, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        var ends = new byte[8];
        BinaryPrimitives.WriteInt32BigEndian(ends, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(ends.AsSpan(4), Crc32(body));
        return [.. ends.AsSpan(0, 4), .. body, .. ends.AsSpan(4)];
    }

    private static uint Crc32(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }
        return ~crc;
    }

    private static class Program
    {
        /// <summary>Without the commit, so that the same figure keeps the same bytes.</summary>
        public static string NameAndVersion { get; } = $"Simulatie {typeof(PngNotes).Assembly.GetName().Version?.ToString(3)}";
    }
}
