using System.Text;
using Simulatie.Experiments.Designs;
using Simulatie.Experiments.Store;
using Simulatie.Experiments.Sweeps;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Tests.Experiments.Store;

/// <summary>Holds <c>output/README.md</c> to the code: its list of outcomes is written from the catalogue, its columns are those that are written.</summary>
public class OutputReadmeTests
{
    private const string Begin = "<!-- begin outcomes -->\n", End = "<!-- end outcomes -->\n";

    private static readonly string Readme = Path.Combine(Root(), "output", "README.md");

    [Fact]
    public void The_outcomes_stand_in_the_readme_as_in_the_catalogue() => Holds(Begin, End, Outcomes());

    [Fact]
    public void The_columns_of_a_sweep_stand_in_the_readme_as_they_are_written() =>
        Holds("<!-- begin sweep columns -->\n", "<!-- end sweep columns -->\n", SweepColumns());

    [Fact]
    public void A_part_has_the_columns_that_the_readme_names()
    {
        using var folder = new TemporaryFolder();
        var factor = Factor.WholeRange(ParameterCatalogue.Find("levers.patience")!);
        var plan = new SweepPlan(FakeEngine.Policy("baseline"), new LatinHypercube([factor], 2, 7), FakeEngine.Plan(1), new());
        PartFile.Write(folder["part.parquet"], "s", 0, new PartTable(plan, "m"), [factor.Key]);
        using var part = PartReader.Open(folder["part.parquet"]);
        Assert.Equal([.. PartTable.Before.Select(column => column.Name), "levers.patience", .. PartTable.After.Select(column => column.Name)], part.Columns);
    }

    private static string SweepColumns()
    {
        var text = new StringBuilder("\n| column | what it holds |\n|---|---|\n");
        foreach (var (name, meaning) in PartTable.Before)
            text.Append($"| `{name}` | {meaning} |\n");
        text.Append($"| `levers.patience`, … | {PartTable.VariedMeaning} |\n");
        foreach (var (name, meaning) in PartTable.After)
            text.Append($"| `{name}` | {meaning} |\n");
        return text.Append('\n').ToString();
    }

    private static void Holds(string begin, string end, string between)
    {
        var found = File.ReadAllText(Readme);
        var (from, to) = (found.IndexOf(begin, StringComparison.Ordinal) + begin.Length, found.IndexOf(end, StringComparison.Ordinal));
        var expected = found[..from] + between + found[to..];
        if (Environment.GetEnvironmentVariable("SIMULATIE_ACCEPT") == "1")
            File.WriteAllText(Readme, expected);
        else
            Assert.True(expected == found, "output/README.md differs from the code; run the tests once with SIMULATIE_ACCEPT=1 and look at what changed");
    }

    [Fact]
    public void Every_file_stands_in_the_readme_with_the_columns_that_are_written()
    {
        var readme = File.ReadAllText(Readme);
        (string File, IReadOnlyList<string> Columns)[] tables =
        [
            (ComparisonTable.FileName, ComparisonTable.Columns), (OutcomesTable.FileName, OutcomesTable.Columns),
            (TimeSeriesTable.FileName, TimeSeriesTable.Columns), (ConfigurationsTable.FileName, ConfigurationsTable.Columns),
            (SensitivityFiles.Measures, SensitivityFiles.MeasureColumns), (SensitivityFiles.Noise, SensitivityFiles.NoiseColumns),
            (SensitivityFiles.Stability, SensitivityFiles.StabilityColumns),
        ];
        Assert.All(tables, table =>
        {
            var section = readme[readme.IndexOf($"### `{table.File}`", StringComparison.Ordinal)..];
            Assert.Equal(string.Join(',', table.Columns), section.Split('\n').First(line => line.StartsWith("    ", StringComparison.Ordinal)).Trim());
        });
    }

    private static string Outcomes()
    {
        var text = new StringBuilder();
        text.Append('\n').Append("Each outcome is about a whole run unless it says otherwise; an outcome *by group* exists for every group, the others for all families only.\n\n");
        Table(text, Language.English, ["outcome", "name", "unit", "better", "by group", "what is counted"]);
        text.Append("\n## The groups\n\nA family belongs to one origin and one household; the client role at entry is the one in which it would enter help at month 0, or when it came to live in town after that.\n\n");
        text.Append("| group | families (en) | gezinnen (nl) |\n|---|---|---|\n");
        foreach (var group in Enum.GetValues<Group>())
            text.Append($"| `{group.Key()}` | {group.Label().En} | {group.Label().Nl} |\n");
        text.Append("\n## De uitkomsten in het Nederlands\n\nDe eenheid staat hier zoals in de bestanden, in het Engels.\n\n");
        Table(text, Language.Dutch, ["uitkomst", "naam", "eenheid", "beter", "per groep", "wat geteld wordt"]);
        return text.Append('\n').ToString();
    }

    private static void Table(StringBuilder text, Language language, string[] columns)
    {
        text.Append("| ").AppendJoin(" | ", columns).Append(" |\n|---|---|---|---|---|---|\n");
        foreach (var outcome in OutcomeCatalogue.All)
            text.Append($"| `{outcome.Key}` | {outcome.Label.In(language)} | {outcome.Unit} | {Better(outcome.Better).In(language)} | {YesNo(outcome.ByGroup).In(language)} | {outcome.Definition.In(language)} |\n");
    }

    private static Bilingual Better(Direction better) => better switch
    {
        Direction.HigherIsBetter => new("hoger", "higher"),
        Direction.LowerIsBetter => new("lager", "lower"),
        Direction.Neutral => new("geen van beide", "neither"),
    };

    private static Bilingual YesNo(bool answer) => answer ? new("ja", "yes") : new("nee", "no");

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Simulatie.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
