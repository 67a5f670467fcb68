using System.Buffers.Binary;
using System.Text;
using System.Xml.Linq;
using Simulatie.Reporting;
using Simulatie.Reporting.Figures;
using Simulatie.Study;
using Simulatie.Tests.Scenarios;

namespace Simulatie.Tests.Reporting.Figures;

public class FigureTests
{
    public static TheoryData<int, Language, string> All => Gallery.All;

    [Theory, MemberData(nameof(All))]
    public void Every_scenario_is_named_in_every_figure(int scenarios, Language language, string name)
    {
        var text = Words(scenarios, language, name);
        Assert.All(Gallery.Result(scenarios).Scenarios, scenario => Assert.Contains(scenario.Title.In(language), text));
    }

    [Theory, MemberData(nameof(All))]
    public void Every_figure_says_what_it_is_how_to_read_it_and_that_it_is_not_yet_calibrated(int scenarios, Language language, string name)
    {
        var (figure, text) = (Gallery.Figure(scenarios, name), Words(scenarios, language, name));
        Assert.Contains(figure.Title.In(language), text);
        Assert.Contains(figure.Subtitle.In(language), text);
        Assert.Contains(Labels.NotYetCalibrated.In(language), text);
        Assert.All(figure.Notes, note => Assert.Contains(note.In(language), text));
    }

    [Theory, MemberData(nameof(All))]
    public void No_text_runs_off_the_sheet(int scenarios, Language language, string name)
    {
        var svg = Gallery.Svg(scenarios, language, name);
        var (width, height) = Size(svg);
        Assert.All(DrawnText.In(svg), text => Assert.True(
            text.Left >= 0 && text.Right <= width && text.Top >= 0 && text.Bottom <= height, $"'{text.Text}' runs off the sheet: {text}"));
    }

    [Theory, MemberData(nameof(All))]
    public void No_two_texts_overlap(int scenarios, Language language, string name)
    {
        // Turned names stand close side by side; their upright boxes overlap though their letters do not.
        var texts = DrawnText.In(Gallery.Svg(scenarios, language, name)).Where(text => !text.Turned).ToArray();
        for (var one = 0; one < texts.Length; one++)
            for (var other = one + 1; other < texts.Length; other++)
                Assert.False(texts[one].Overlaps(texts[other]), $"'{texts[one].Text}' and '{texts[other].Text}' overlap: {texts[one]} {texts[other]}");
    }

    [Theory, MemberData(nameof(All))]
    public void Text_in_an_svg_is_text_in_inter_or_what_stands_in_for_it(int scenarios, Language language, string name)
    {
        var root = XDocument.Parse(Gallery.Svg(scenarios, language, name)).Root!;
        var texts = root.Descendants().Where(element => element.Name.LocalName == "text").ToArray();
        Assert.NotEmpty(texts);
        Assert.All(texts, text =>
        {
            Assert.Matches("^Inter, .*, sans-serif$", text.Attribute("font-family")!.Value);
            Assert.Equal(text.Value.Trim(), text.Value);
            Assert.DoesNotContain(',', text.Attribute("x")?.Value ?? "");
        });
        Assert.DoesNotContain(root.Descendants(), element => element.Name.LocalName == "image");
    }

    [Theory, MemberData(nameof(All))]
    public void No_figure_is_higher_than_a_page(int scenarios, Language language, string name)
    {
        var (width, height) = Size(Gallery.Svg(scenarios, language, name));
        // On 17 cm across, 25.7 cm of an A4 page are free.
        Assert.InRange(height / width, 0, 25.7 / 17);
    }

    [Theory, MemberData(nameof(All))]
    public void The_same_data_give_the_same_svg(int scenarios, Language language, string name)
    {
        Assert.Equal(Gallery.Svg(scenarios, language, name), Gallery.Figure(scenarios, name).Svg(language));
    }

    [Fact]
    public void Numbers_in_cells_stay_centred_and_columns_flush_in_any_typeface()
    {
        var anchors = XDocument.Parse(Gallery.Svg(4, Language.Dutch, "configuration-map")).Descendants()
            .Where(element => element.Name.LocalName == "text" && element.Value.EndsWith('%')).Select(element => element.Attribute("text-anchor")?.Value);
        Assert.All(anchors, anchor => Assert.Equal("middle", anchor));
        var costs = XDocument.Parse(Gallery.Svg(4, Language.Dutch, "effects")).Descendants()
            .Where(element => element.Name.LocalName == "text" && element.Value.Contains('€')).Select(element => element.Attribute("text-anchor")?.Value).ToArray();
        Assert.NotEmpty(costs);
        Assert.All(costs, anchor => Assert.Equal("end", anchor));
    }

    [Fact]
    public void A_png_has_two_dots_for_every_pixel_and_prints_17_cm_wide()
    {
        var figure = Gallery.Figure(4, "effects");
        var (width, height) = Size(Gallery.Svg(4, Language.Dutch, "effects"));
        var png = figure.Png(Language.Dutch);
        Assert.Equal((2 * width, 2 * height), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
        var size = png.AsSpan().IndexOf("pHYs"u8);
        Assert.Equal(0.17, 2.0 * width / BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(size + 4)), 4);
    }

    [Fact]
    public void A_png_says_which_version_of_the_program_made_it_and_still_opens()
    {
        var png = Gallery.Figure(4, "effects").Png(Language.English);
        Assert.Contains("Software\0\0\0\0\0Simulatie 0.", Encoding.UTF8.GetString(png));
        using var image = SkiaSharp.SKBitmap.Decode(png);
        Assert.Equal(1800, image.Width);
    }

    [Fact]
    public void Numbers_have_a_comma_in_dutch_and_a_point_in_english()
    {
        Assert.Matches(@"[+−]\d,\d \[[+−]\d,\d; [+−]\d,\d\]", Words(4, Language.Dutch, "effects"));
        Assert.Matches(@"[+−]\d\.\d \[[+−]\d\.\d; [+−]\d\.\d\]", Words(4, Language.English, "effects"));
    }

    [Fact]
    public void Writing_leaves_a_png_and_an_svg_of_each_figure()
    {
        var folder = Path.Combine(Path.GetTempPath(), "simulatie-figures-" + Guid.NewGuid().ToString("N"));
        try
        {
            var paths = FigureFiles.Write([Gallery.Figure(4, "by-group"), Gallery.Figure(4, "effects")], folder, Language.Dutch);
            Assert.Equal(["by-group.png", "by-group.svg", "effects.png", "effects.svg"], paths.Select(Path.GetFileName));
            Assert.All(paths, path => Assert.True(new FileInfo(path).Length > 1000));
            Assert.Equal((byte)'<', File.ReadAllBytes(paths[1])[0]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void The_readme_of_the_output_explains_every_figure_and_no_other()
    {
        var rows = File.ReadLines(Path.Combine(ShippedFiles.Folder, "..", "output", "README.md")).SkipWhile(line => line != "| file | what it shows | by |").Skip(2)
            .TakeWhile(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|').Select(cell => cell.Trim(' ', '`')).ToArray()).ToArray();
        Assert.Equal(Gallery.Figures(4).Select(figure => figure.Name), rows.Select(row => row[1]));
        Assert.Equal(Gallery.Figures(1).Select(figure => figure.Name), rows.Where(row => row[3] == "both").Select(row => row[1]));
    }

    /// <summary>All words of a figure as one line: a name that was broken into lines is whole again.</summary>
    private static string Words(int scenarios, Language language, string name) =>
        string.Join(' ', DrawnText.In(Gallery.Svg(scenarios, language, name)).Select(text => text.Text));

    private static (int Width, int Height) Size(string svg)
    {
        var root = XDocument.Parse(svg).Root!;
        return ((int)root.Attribute("width")!, (int)root.Attribute("height")!);
    }
}
