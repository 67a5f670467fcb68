using Simulatie.Experiments;
using Simulatie.Model.Parameters;
using Simulatie.Scenarios.Yaml;
using Simulatie.Study;

namespace Simulatie.Scenarios;

/// <summary>Takes what one file says into the draft, and reports each thing that it cannot take.</summary>
internal sealed class ScenarioBinder(ScenarioDraft draft, string file, IReadOnlyCollection<string> knownRules, List<Problem> problems)
{
    private readonly ScenarioDraft _draft = draft;
    private readonly string _file = file;
    private readonly IReadOnlyCollection<string> _knownRules = knownRules;
    private readonly List<Problem> _problems = problems;

    /// <param name="whole">False when the file could not be read to its end; then missing keys are no problem of their own.</param>
    public void Bind(Map root, bool whole)
    {
        foreach (var entry in root.Entries)
            BindTop(entry);
        foreach (var required in whole ? ["name", "description"] : Array.Empty<string>())
            if (root.Find(required) is null)
                Report(root, $"no {required}", $"a {required}: a text, or one in each language under 'nl:' and 'en:'");
    }

    private void BindTop(Entry entry)
    {
        switch (entry.Key.Text)
        {
            case "name":
                _draft.Title = Text(entry) ?? _draft.Title;
                break;
            case "description":
                _draft.Description = Text(entry) ?? _draft.Description;
                break;
            case "extends":
                break; // followed by the reader, before this file is bound
            case "budget":
                BindBudget(entry);
                break;
            case "run":
                BindEach(entry, "run", ScenarioKeys.Run, "a run setting", BindRun);
                break;
            case "rules":
                BindEach(entry, "rules", _knownRules, "the id of a rule: 'simulatie rules' lists them", BindRule);
                break;
            case "organisations":
                BindEach(entry, "organisations", ScenarioKeys.Organisations, "a kind of service", kind => BindParameters(kind, $"organisations.{kind.Key.Text}"));
                break;
            case var section when ScenarioKeys.ParameterSections.Contains(section):
                BindParameters(entry, section);
                break;
            default:
                ReportUnknown(entry.Key, "", ScenarioKeys.Top, "one of");
                break;
        }
    }

    /// <summary>A text in both languages; one text without language serves for both.</summary>
    private Bilingual? Text(Entry entry)
    {
        if (IsText(entry.Value))
            return new Bilingual(Trimmed(entry.Value), Trimmed(entry.Value));
        if (entry.Value is not Map languages)
        {
            ReportValue(entry, "a text, or one in each language under 'nl:' and 'en:'");
            return null;
        }
        foreach (var language in languages.Entries)
        {
            if (!ScenarioKeys.Languages.Contains(language.Key.Text))
                ReportUnknown(language.Key, entry.Key.Text, ScenarioKeys.Languages, "one of");
            else if (!IsText(language.Value))
                ReportValue(language, "a text");
        }
        foreach (var language in ScenarioKeys.Languages)
            if (languages.Find(language) is null && _draft.Complete)
                Report(entry.Key, $"no '{language}:' under {entry.Key.Text}", "a text in each language, under 'nl:' and 'en:'");
        return (languages.Find("nl")?.Value, languages.Find("en")?.Value) is ({ } nl, { } en) && IsText(nl) && IsText(en) ? new Bilingual(Trimmed(nl), Trimmed(en)) : null;
    }

    // Readers see these texts on terminals and pages, which control signs could upset.
    private static bool IsText(Node node) =>
        node is Word { IsNothing: false } word && !string.IsNullOrWhiteSpace(word.Text) && !word.Text.Trim().Any(sign => char.IsControl(sign) && sign != '\n');

    private static string Trimmed(Node node) => ((Word)node).Text.Trim();

    private void BindBudget(Entry entry)
    {
        if (entry.Value is Word { Text: "neutral" or "free" } word)
            _draft.BudgetNeutral = word.Text == "neutral";
        else
            ReportValue(entry, "neutral (staff is scaled to cost what the reference costs) or free", NearestName.Find((entry.Value as Word)?.Text ?? "", ["neutral", "free"]));
    }

    private void BindRun(Entry entry)
    {
        var (low, high) = entry.Key.Text switch
        {
            "seed" => (0L, (long)uint.MaxValue),
            "replicates" => (1, RunLimits.MaxReplicates),
            _ => (1, RunLimits.MaxMonths),
        };
        var expected = $"a whole number from {low} to {high}";
        if (entry.Value is not Word word || !ValueText.TryWhole(word, low, high, out var number, out expected))
        {
            ReportValue(entry, expected);
            return;
        }
        _draft.Run = entry.Key.Text switch
        {
            "seed" => _draft.Run with { Seed = (uint)number },
            "replicates" => _draft.Run with { Replicates = (int)number },
            _ => _draft.Run with { Months = (int)number },
        };
    }

    private void BindRule(Entry entry)
    {
        var expected = "a strength";
        if (entry.Value is Word word && ValueText.TryStrength(word, out var strength, out expected))
            _draft.GiveRule(entry.Key.Text, strength);
        else
            ReportValue(entry, expected);
    }

    private void BindParameters(Entry entry, string section)
    {
        var names = ScenarioKeys.NamesIn(section);
        BindEach(entry, section, names, $"a name that belongs there: 'simulatie parameters --filter {section}' lists them", value =>
            BindParameter(value, ParameterCatalogue.Find($"{section}.{value.Key.Text}")!));
    }

    private void BindParameter(Entry entry, ParameterDeclaration parameter)
    {
        var expected = ValueText.Expected(parameter);
        if (entry.Value is Word word && ValueText.TryRead(parameter, word, out var value, out expected))
        {
            _draft.Give(parameter, value, _file, entry.Key);
            return;
        }
        _draft.Refuse(parameter);
        ReportValue(entry, expected);
    }

    /// <summary>Binds each line of a section whose key is one of <paramref name="names"/>; an empty section says nothing.</summary>
    private void BindEach(Entry section, string name, IReadOnlyCollection<string> names, string expected, Action<Entry> bind)
    {
        if (section.Value is Word { IsNothing: true })
            return;
        if (section.Value is not Map map)
        {
            ReportValue(section, $"lines of 'key: value' under it, with spaces in front and a space after each colon");
            return;
        }
        foreach (var entry in map.Entries)
        {
            if (names.Contains(entry.Key.Text))
                bind(entry);
            else
                ReportUnknown(entry.Key, name, names, expected);
        }
    }

    private void ReportUnknown(Word key, string section, IReadOnlyCollection<string> names, string expected)
    {
        var suggestion = NearestName.Find(key.Text, names);
        if (suggestion is null || NearestName.Errors(suggestion, key.Text) > 0)
            suggestion = ScenarioKeys.Elsewhere(key.Text, section) ?? suggestion;
        var listed = names.Count > 0 && names.Count <= ScenarioKeys.Top.Count ? $"{(expected == "one of" ? expected : expected + ", one of")} {string.Join(", ", names)}" : expected;
        Report(key, $"{key.Shown}{(section == "" ? "" : $" under {section}")}", listed, suggestion);
    }

    private void ReportValue(Entry entry, string expected, string? suggestion = null)
    {
        if (entry.Value is Refused)
            return;
        var found = entry.Value is Word { IsNothing: false } word ? Quote.Of($"{entry.Key.Text}: {word.Text}") : $"{entry.Value.Shown} for {entry.Key.Text}";
        Report(entry.Value, found, expected, suggestion);
    }

    private void Report(Node place, string found, string expected, string? suggestion = null) =>
        _problems.Add(new Problem(_file, place.Line, place.Column, found, expected, suggestion));
}
