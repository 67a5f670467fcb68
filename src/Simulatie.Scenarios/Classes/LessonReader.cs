using Simulatie.Experiments;
using Simulatie.Experiments.Classes;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Scenarios.Yaml;
using Simulatie.Study;

namespace Simulatie.Scenarios.Classes;

/// <summary>Reads a lesson file: <c>title</c>, <c>question</c>, <c>watch-for</c>, <c>discussion</c>, <c>scenario</c>, <c>outcome</c>, <c>seed</c>, <c>months</c>, and under <c>changes</c> the levers of each month.</summary>
public sealed class LessonReader
{
    private static readonly string[] Texts = ["title", "question", "watch-for", "discussion"];
    private static readonly string[] Keys = [.. Texts, "scenario", "outcome", "seed", "months", "changes"];
    private static readonly string[] Languages = ["nl", "en"];

    /// <summary>What can be guessed: whatever a town shows month by month, but for money.</summary>
    private static readonly IReadOnlyList<string> Guessable =
        [.. OutcomeCatalogue.All.Where(outcome => outcome.Outcome is not (Outcome.YearlyCost or Outcome.CostPerLastingResult)).Select(outcome => outcome.Key)];

    private readonly string _path;
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<string, Bilingual> _texts = [];
    private readonly List<LeverChange> _changes = [];
    private string? _scenario;
    private string? _outcome;
    private uint _seed = 1;
    private int _months = 120;

    private LessonReader(string path) => _path = path;

    /// <summary>The lesson in a file, with its scenario.</summary>
    /// <param name="knownRules">Ids of the transition rules, for the scenario.</param>
    /// <exception cref="UserMistake">The file or its scenario cannot be used; every problem is a message of its own.</exception>
    public static Lesson Read(string path, IReadOnlyCollection<string> knownRules) => new LessonReader(path).Read(knownRules);

    private Lesson Read(IReadOnlyCollection<string> knownRules)
    {
        if (FileText.Read(_path, _problems, (found, expected, near) => new Problem(_path, 0, 0, found, expected.Replace("scenario", "lesson", StringComparison.Ordinal), near)) is { } text)
        {
            var (root, whole) = YamlReader.Read(_path, text, _problems);
            if (root is Map map)
                Bind(map, whole);
            else if (whole)
                Report(root ?? new Word(1, 1, "", false), "lines of 'key: value', such as 'title:'");
        }

        if (_problems.Count > 0)
            throw new UserMistake([.. _problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column).Select(problem => problem.ToString())]);
        var scenario = ScenarioReader.Read(ScenarioPath, knownRules);
        return new Lesson(
            Path.GetFileNameWithoutExtension(_path), _texts["title"], _texts["question"], _texts["watch-for"], _texts["discussion"],
            scenario, OutcomeCatalogue.All.First(outcome => outcome.Key == _outcome), _seed, _months, ClassCode.InOrder(_changes));
    }

    private string ScenarioPath => Path.Combine(Path.GetDirectoryName(_path) ?? "", _scenario!);

    /// <summary>The file with the likeliest name in the folder that was named; null when there is none.</summary>
    private string? NearbyFile() => Path.GetDirectoryName(Path.GetFullPath(ScenarioPath)) is { } folder && Directory.Exists(folder)
        && NearestName.Find(Path.GetFileName(ScenarioPath), [.. Directory.GetFiles(folder, "*.y*ml").Select(file => Path.GetFileName(file))]) is { } near
        ? Path.Combine(Path.GetDirectoryName(_scenario) ?? "", near) : null;

    private void Bind(Map root, bool whole)
    {
        // The months first, because the changes must lie within them.
        foreach (var entry in root.Entries.OrderBy(entry => entry.Key.Text == "changes"))
            BindTop(entry, whole);
        foreach (var required in whole ? [.. Texts, "scenario", "outcome", "changes"] : Array.Empty<string>())
            if (root.Find(required) is null)
                _problems.Add(new Problem(_path, root.Line, root.Column, $"no {required}", $"a line '{required}:'"));
    }

    private void BindTop(Entry entry, bool whole)
    {
        switch (entry.Key.Text)
        {
            case "title" or "question" or "watch-for" or "discussion":
                BindText(entry, whole);
                break;
            case "scenario" when entry.Value is Word { IsNothing: false } file && !file.Text.Any(char.IsControl):
                _scenario = file.Text;
                if (!File.Exists(ScenarioPath))
                    Report(entry.Value, "a scenario file that exists, relative to this file, such as ../baseline.yaml", NearbyFile());
                break;
            case "scenario":
                Report(entry.Value, "the name of a scenario file, relative to this file, such as ../baseline.yaml");
                break;
            case "outcome" when entry.Value is Word word && Guessable.Contains(word.Text):
                _outcome = word.Text;
                break;
            case "outcome":
                Report(entry.Value, $"one of {string.Join(", ", Guessable)}", NearestName.Find((entry.Value as Word)?.Text ?? "", Guessable));
                break;
            case "seed":
                _seed = (uint)Whole(entry.Value, 0, uint.MaxValue, _seed);
                break;
            case "months":
                _months = (int)Whole(entry.Value, 1, RunLimits.MaxMonths, _months);
                break;
            case "changes":
                BindChanges(entry);
                break;
            default:
                Report(entry.Key, $"one of {string.Join(", ", Keys)}", NearestName.Find(entry.Key.Text, Keys));
                break;
        }
    }

    /// <summary>A text in both languages: a lesson is read in class, in one of the two.</summary>
    private void BindText(Entry entry, bool whole)
    {
        if (entry.Value is not Map languages)
        {
            Report(entry.Value, "a text in each language, under 'nl:' and 'en:'");
            return;
        }

        foreach (var other in languages.Entries.Where(language => !Languages.Contains(language.Key.Text)))
            Report(other.Key, "nl or en", NearestName.Find(other.Key.Text, Languages));
        var texts = Languages.Select(language => languages.Find(language)?.Value).ToList();
        foreach (var (language, text) in Languages.Zip(texts))
            if (text is null && whole)
                Report(entry.Key, $"a text under '{language}:' too");
            else if (text is not null && !IsText(text))
                Report(text, "a text");
        if (texts.TrueForAll(text => text is not null && IsText(text)))
            _texts[entry.Key.Text] = new Bilingual(((Word)texts[0]!).Text.Trim(), ((Word)texts[1]!).Text.Trim());
    }

    private static bool IsText(Node node) =>
        node is Word { IsNothing: false } word && !string.IsNullOrWhiteSpace(word.Text) && !word.Text.Any(sign => char.IsControl(sign) && sign is not ('\n' or '\r'));

    private void BindChanges(Entry changes)
    {
        if (changes.Value is not Map { Entries.Count: > 0 } months)
        {
            Report(changes.Value, "a line per month under it, such as '12:', and the levers of that month under that");
            return;
        }

        foreach (var month in months.Entries)
        {
            var number = (int)Whole(month.Key, 0, _months - 1, -1);
            if (month.Value is not Map levers)
                Report(month.Value, "a line per lever under it, such as 'caseload-factor: 0.5'");
            else if (number >= 0)
                foreach (var lever in levers.Entries)
                    BindChange(number, lever);
        }
    }

    private void BindChange(int month, Entry lever)
    {
        if (lever.Value is not Word value)
        {
            Report(lever.Value, $"a value for {lever.Key.Text}");
            return;
        }

        try
        {
            _changes.Add(ClassCodeText.Change(month, lever.Key.Text, value, (found, expected, near) => new Refusal(found, expected, near)));
        }
        catch (Refusal refused)
        {
            _problems.Add(new Problem(_path, lever.Key.Line, lever.Key.Column, refused.Message, refused.Expected, refused.Near));
        }
    }

    private long Whole(Node node, long low, long high, long otherwise)
    {
        var expected = $"a whole number from {low} to {high}";
        if (node is Word word && ValueText.TryWhole(word, low, high, out var number, out expected))
            return number;
        Report(node, expected);
        return otherwise;
    }

    private void Report(Node place, string expected, string? near = null)
    {
        if (place is not Refused)
            _problems.Add(new Problem(_path, place.Line, place.Column, place.Shown, expected, near));
    }

    private sealed class Refusal(string found, string expected, string? near) : Exception(found)
    {
        public string Expected { get; } = expected;

        public string? Near { get; } = near;
    }
}
