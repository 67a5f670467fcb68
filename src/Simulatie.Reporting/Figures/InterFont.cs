using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using ScottPlot;
using SkiaSharp;

namespace Simulatie.Reporting.Figures;

/// <summary>The typeface of every figure, carried inside this assembly: a machine without fonts draws the same text.</summary>
/// <remarks>
/// The letters stand as resources in the assembly of the package Avalonia.Fonts.Inter, which is embedded here as bytes and never loaded as code.
/// Licences: see NOTICE.md beside this file.
/// </remarks>
public static class InterFont
{
    public const string Family = "Inter";

    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Files = new(ReadFontFiles);
    private static readonly Lazy<SKTypeface> RegularFace = new(() => Load("Inter-Regular.ttf"));
    private static readonly Lazy<SKTypeface> SemiBoldFace = new(() => Load("Inter-SemiBold.ttf"));
    private static readonly Lazy<bool> InUse = new(Register);

    public static SKTypeface Regular => RegularFace.Value;

    public static SKTypeface SemiBold => SemiBoldFace.Value;

    /// <summary>Makes Inter the typeface of every plot; may be called any number of times.</summary>
    public static void Use() => _ = InUse.Value;

    private static bool Register()
    {
        Fonts.FontResolvers.Insert(0, new Resolver());
        Fonts.Default = Family;
        return true;
    }

    private static SKTypeface Load(string fileName)
    {
        using var data = SKData.CreateCopy(Files.Value[fileName]);
        return SKTypeface.FromData(data) ?? throw new InvalidOperationException($"The embedded font {fileName} cannot be read.");
    }

    /// <summary>Finds the font files in the resources of the embedded assembly.</summary>
    private static IReadOnlyDictionary<string, byte[]> ReadFontFiles()
    {
        using var assembly = typeof(InterFont).Assembly.GetManifestResourceStream(Family)
            ?? throw new InvalidOperationException("The font package is not embedded in this build.");
        using var portable = new PEReader(assembly);
        var metadata = portable.GetMetadataReader();
        var resource = metadata.ManifestResources.Select(metadata.GetManifestResource).Single(r => metadata.GetString(r.Name) == "!AvaloniaResources");
        var block = portable.GetSectionData(portable.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress);
        var at = block.GetReader((int)resource.Offset, block.Length - (int)resource.Offset);
        var length = at.ReadInt32();
        return Unpack(at.ReadBytes(length));
    }

    /// <summary>The format: length of the index; version; how many entries; path, offset and size of each; then the files, counted from the end of the index.</summary>
    private static Dictionary<string, byte[]> Unpack(byte[] bundle)
    {
        using var index = new BinaryReader(new MemoryStream(bundle), Encoding.UTF8);
        var start = index.ReadInt32() + sizeof(int);
        var version = index.ReadInt32();
        if (version != 2)
            throw new InvalidOperationException($"The font package has resource format {version}, expected 2.");
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        for (var left = index.ReadInt32(); left > 0; left--)
        {
            var path = index.ReadString();
            var (offset, size) = (index.ReadInt32(), index.ReadInt32());
            files[path[(path.LastIndexOf('/') + 1)..]] = bundle.AsSpan(start + offset, size).ToArray();
        }
        return files;
    }

    private sealed class Resolver : IFontResolver
    {
        public SKTypeface? CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) =>
            fontName != Family ? null : weight >= FontWeight.SemiBold ? SemiBold : Regular;

        public SKTypeface? CreateTypeface(string fontName, bool bold, bool italic) => fontName != Family ? null : bold ? SemiBold : Regular;
    }
}
