using System.Text.RegularExpressions;
using Simulatie.Reporting.Odd;
using Simulatie.Tests.Scenarios;

namespace Simulatie.Tests.Reporting.Odd;

/// <summary>The equations of the document speak of things that exist, and hold every number that stands in the code they describe.</summary>
public sealed partial class OddEquationsTests
{
    /// <summary>Numbers of convention rather than of the model: bounds of scales, halves of symmetric draws, squares.</summary>
    private static readonly string[] Trivial = ["0", "0.0", "1", "2", .. WidthsOfMemory];

    private static string[] WidthsOfMemory => ["32", "64"];

    [Fact]
    public void Every_fraction_in_the_code_of_a_submodel_stands_in_its_entry()
    {
        var folder = Path.Combine(Path.GetDirectoryName(ShippedFiles.Folder)!, "src", "Simulatie.Model");
        var files = Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories).ToLookup(file => Path.GetFileNameWithoutExtension(file));
        foreach (var entry in OddEntries.All)
        {
            var said = Numbers(string.Join('\n', entry.Passages.OfType<OddEquations>().Select(passage => passage.Text).Concat(OddCovariates.Equations.Values)));
            var inCode = entry.Code.Where(HoldsNumbers).SelectMany(name => files[name]).SelectMany(file => Fractions(File.ReadAllText(file))).Distinct();
            Assert.True(!inCode.Except(said).Any(), $"{entry.Title.En}: the code has {string.Join(", ", inCode.Except(said))}, the ODD entry does not");
        }
    }

    [Fact]
    public void Every_name_in_an_equation_is_a_state_a_coordinate_or_set_on_the_spot()
    {
        var known = Known();
        foreach (var entry in OddEntries.All)
        {
            var equations = string.Join('\n', entry.Passages.OfType<OddEquations>().Select(passage => passage.Text));
            var set = Definition().Matches(equations).Select(match => match.Groups[1].Value);
            var used = Name().Matches(Placeholder().Replace(equations, "")).Select(match => match.Value).Where(name => name.Length > 1 && char.IsLower(name[0]));
            var unknown = used.Except(known).Except(set).Except(SetElsewhere).ToArray();
            Assert.True(unknown.Length == 0, $"{entry.Title.En}: nothing sets {string.Join(", ", unknown)}");
        }
    }

    /// <summary>Words that stand in the lists of posts, and what another equation of the same month has set.</summary>
    private static readonly string[] SetElsewhere =
    [
        "posts", "of", "specialised", "hosts", "host", "staff-factor", "exp", "month", "relationship", "with", "worker", "service", "replaced",
        "felt-bureaucracy", "felt-standardisation", "felt-control", "felt-result-pressure", "too-early", "patience", "trust-kept-now", "turnover",
        "opportunities", "aftercare-months", "guided-by-another", "asks", "in-help", "share-of-places", "next", "now", "process", "hours-per-month", "alienating", "ends-in-completion",
        "openness-step", "self-image-step", "network-step", "autonomy-step", "reintegration-step",
    ];

    private static HashSet<string> Known()
    {
        var states = OddStates.Tables.SelectMany(table => table.States.SelectMany(state => state.Symbol.Split(", ")).Select(symbol => table.Owner is { } owner ? $"{owner}.{symbol}" : symbol));
        return
        [
            .. states,
            .. OddCoordinates.OfWorkers.Select(coordinate => $"role.{coordinate.Symbol}"),
            .. OddCoordinates.OfClients.Select(coordinate => $"wants.{coordinate.Symbol}"),
            .. OddNotation.Functions,
        ];
    }

    private static bool HoldsNumbers(string name) => name.StartsWith("Step", StringComparison.Ordinal) || name is "Newcomer" or "NewWorker" or "Numbers" or "CovariateValues";

    // Comments hold numbers too, such as those of evidence. Whole numbers without a suffix are counts and widths of memory.
    private static IEnumerable<string> Fractions(string source) =>
        Fraction().Matches(Comment().Replace(source, "")).Select(match => match.Groups[1].Value).Except(Trivial);

    private static IEnumerable<string> Numbers(string text) => Number().Matches(text).Select(match => match.Groups[1].Value.TrimEnd('f')).Except(Trivial).Distinct();

    [GeneratedRegex(@"(?<![\w.])(\d+\.\d+|\d+(?=f))f?(?![\w.])")]
    private static partial Regex Fraction();

    [GeneratedRegex(@"//.*")]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<![\w.])(\d+(?:\.\d+)?)f?(?![\w.]*\w)")]
    private static partial Regex Number();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"[a-z]+(?:[.-][a-z]+)*", RegexOptions.IgnoreCase)]
    private static partial Regex Name();

    [GeneratedRegex(@"([a-z]+(?:-[a-z]+)*)(?:\([a-z, ]+\))?\s*=(?!=)", RegexOptions.IgnoreCase)]
    private static partial Regex Definition();
}
