using System.Xml.Linq;
using Simulatie.Experiments.Sensitivity;
using Simulatie.Experiments.Sweeps;
using Simulatie.Model.Observation;
using Simulatie.Reporting;
using Simulatie.Reporting.Figures;
using Simulatie.Reporting.Tables;
using Simulatie.Study;
using Simulatie.Tests.Scenarios;

namespace Simulatie.Tests.Reporting.Figures;

public class SensitivityFigureTests
{
    public static TheoryData<string, int, Language, string> All => SensitivityGallery.All;

    [Theory, MemberData(nameof(All))]
    public void It_says_what_it_is_of_how_to_read_it_and_how_much_is_luck_and_fits_its_page(string method, int factors, Language language, string name)
    {
        var figure = SensitivityGallery.Figures(method, factors).Single(figure => figure.Name == name);
        var svg = figure.Svg(language);
        var texts = DrawnText.In(svg);
        var words = string.Join(' ', texts.Select(text => text.Text));
        var root = XDocument.Parse(svg).Root!;
        var (width, height) = ((int)root.Attribute("width")!, (int)root.Attribute("height")!);
        Assert.Contains(figure.Title.In(language), words);
        Assert.Contains(figure.Subtitle.In(language), words);
        Assert.All(figure.Notes.Concat(figure.RunNotes), note => Assert.Contains(note.In(language), words));
        Assert.Contains(SensitivityGallery.Sweep(method, factors).Outcomes[0].Values.Keys[0].Split('.')[^1], words);
        Assert.InRange((double)height / width, 0, 25.7 / 17);
        Assert.All(texts, text => Assert.True(
            text.Left >= 0 && text.Right <= width && text.Top >= 0 && text.Bottom <= height, $"'{text.Text}' runs off the sheet: {text}"));
        for (var one = 0; one < texts.Count; one++)
            for (var other = one + 1; other < texts.Count; other++)
                Assert.False(texts[one].Overlaps(texts[other]), $"'{texts[one].Text}' and '{texts[other].Text}' overlap: {texts[one]} {texts[other]}");
    }

    [Fact]
    public void The_parameter_that_counts_most_stands_first()
    {
        foreach (var method in new[] { "saltelli", "morris", "one-at-a-time", "latin-hypercube" })
            Assert.Equal(0, SensitivityGallery.Sweep(method, 9).Outcomes[0].Ranking[0]);
    }

    [Fact]
    public void The_trend_goes_through_equally_many_points_or_through_every_level()
    {
        var trend = ParameterScatter.Trend([.. Enumerable.Range(0, 100).Select(x => ((double)x, 2.0 * x))]);
        Assert.Equal(Enumerable.Range(0, 10).Select(step => (10 * step + 4.5, 20.0 * step + 9)), trend);
        Assert.Equal([(0.0, 1.0), (1.0, 5.0)], ParameterScatter.Trend([(0, 0), (1, 4), (0, 2), (1, 6)]));
    }

    [Fact]
    public void A_cell_of_the_map_is_the_mean_of_its_points()
    {
        var map = HeatMapCells.Of(new SweepValues(["x", "y"], [0, 1, 2, 3, 4], [[0, 0], [0, 0], [1, 0], [0, 5], [1, 5]], [[1], [3], [5], [double.NaN], [7]]), 0, 1)!;
        Assert.Equal([0, 1, 0, 5], map.X.Concat(map.Y));
        Assert.Equal((2, 5, 7), (map.Means[0, 0], map.Means[0, 1], map.Means[1, 1]));
        Assert.True(double.IsNaN(map.Means[1, 0]));
        Assert.Equal([2, 1, 0, 1], map.Points.Cast<int>());
    }

    [Fact]
    public void A_table_in_the_language_of_the_reader_says_the_same()
    {
        var sweep = SensitivityGallery.Sweep("saltelli", 2);
        using var output = new StringWriter();
        SensitivityTable.Write(output, sweep, sweep.Outcomes[0], Language.Dutch);
        SensitivityTable.WriteStability(output, sweep.Outcomes[0].Outcome, sweep.Outcomes[0].Stability, Language.Dutch);
        var index = sweep.Outcomes[0].Indices![sweep.Outcomes[0].Ranking[0]];
        Assert.Contains(WrittenNumbers.Decimal(index.Total.Mean, 2, Language.Dutch), output.ToString());
        Assert.Contains("eerste orde", output.ToString());
        Assert.Contains("Hoeveel steden?", output.ToString());
        Assert.All(output.ToString().Split('\n'), line => Assert.InRange(line.Length, 0, 100));
    }

    [Fact]
    public void Every_unit_can_be_drawn() =>
        Assert.All(OutcomeCatalogue.All, outcome => Assert.NotEmpty(SensitivityGallery.Figures("morris", 2, outcome.Outcome)[0].Svg(Language.English)));

    [Fact]
    public void The_readme_of_the_output_explains_every_figure_and_no_other()
    {
        var rows = File.ReadLines(Path.Combine(ShippedFiles.Folder, "..", "output", "README.md")).SkipWhile(line => line != "| figure | what it shows | design |").Skip(2)
            .TakeWhile(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]);
        Assert.Equal(new[] { "saltelli", "morris", "one-at-a-time", "grid" }.SelectMany(method => SensitivityGallery.Figures(method, 2)).Select(figure => figure.Name).Distinct().Order(), rows.Order());
    }
}
