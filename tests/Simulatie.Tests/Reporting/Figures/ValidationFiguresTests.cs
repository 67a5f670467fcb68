using System.Xml.Linq;
using Simulatie.Experiments;
using Simulatie.Experiments.Calibration;
using Simulatie.Experiments.Validation;
using Simulatie.Model.Parameters;
using Simulatie.Reporting.Figures;
using Simulatie.Study;

namespace Simulatie.Tests.Reporting.Figures;

/// <summary>The figures of <c>calibrate</c> and <c>validate</c>, drawn of a small town.</summary>
public class ValidationFiguresTests
{
    private static readonly Lazy<IReadOnlyList<Figure>> Drawn = new(Draw);

    public static TheoryData<string, Language> All
    {
        get
        {
            var all = new TheoryData<string, Language>();
            foreach (var name in new[] { "posterior-marginals", "posterior-pairs", "predictive-configurations", "predictive-outcomes", "predictive-perceptions", "patience" })
                foreach (var language in Enum.GetValues<Language>())
                    all.Add(name, language);
            return all;
        }
    }

    [Fact]
    public void Every_figure_is_in_this_list() =>
        Assert.Equal(Drawn.Value.Select(figure => figure.Name).Order(), All.Select(row => row.Data.Item1).Distinct().Order());

    [Theory, MemberData(nameof(All))]
    public void No_text_runs_off_the_sheet_and_no_two_overlap(string name, Language language)
    {
        var svg = Svg(name, language);
        var root = XDocument.Parse(svg).Root!;
        float Size(string side) => float.Parse(root.Attribute(side)!.Value, System.Globalization.CultureInfo.InvariantCulture);
        var (width, height) = (Size("width"), Size("height"));
        var texts = DrawnText.In(svg).ToArray();
        Assert.All(texts, text => Assert.True(text.Left >= 0 && text.Right <= width && text.Top >= 0 && text.Bottom <= height, $"'{text.Text}' runs off the sheet: {text}"));
        for (var one = 0; one < texts.Length; one++)
            for (var other = one + 1; other < texts.Length; other++)
                Assert.False(texts[one].Overlaps(texts[other]), $"'{texts[one].Text}' and '{texts[other].Text}' overlap");
        Assert.InRange(height / width, 0, 25.7 / 17);
    }

    [Theory, MemberData(nameof(All))]
    public void Every_figure_says_what_it_is_and_how_to_read_it(string name, Language language)
    {
        var figure = Drawn.Value.Single(figure => figure.Name == name);
        var text = string.Join(' ', DrawnText.In(Svg(name, language)).Select(drawn => drawn.Text));
        Assert.Contains(figure.Title.In(language), text);
        Assert.Contains(figure.Subtitle.In(language), text);
        Assert.All(figure.Notes, note => Assert.Contains(note.In(language), text));
    }

    private static string Svg(string name, Language language) => Drawn.Value.Single(figure => figure.Name == name).Svg(language);

    private static IReadOnlyList<Figure> Draw()
    {
        var practice = new Scenario("practice", new("Praktijk", "Practice"), new("", ""), new()
        {
            Population = new Population { Families = 150 },
            Constants = new Constants { BurnInMonths = 40 },
        });
        var towns = Validator.Towns(practice, new RunPlan(1, 2, 1, 2));
        var luck = new KeyedLuck(1);
        var sets = Enumerable.Range(0, 40).Select(set => (IReadOnlyList<double>)Priors.Declared.Values(Priors.Declared.Draw(luck, 0, (uint)set))).ToList();
        var ensemble = new Ensemble("engine", 1, 20, 400, [.. sets.Select(_ => 20.0)], [.. Priors.Declared.Parameters.Select(parameter => parameter.Key)], sets);
        return
        [
            .. CalibrationFigures.Of(ensemble), .. CalibrationFigures.Of(Predictive.Of(towns, 1), BlijverReading.Main, towns.Count),
            new PatienceFigure(PatienceExperiment.Run(practice, new RunPlan(1, 3, 12, 2))),
        ];
    }
}
