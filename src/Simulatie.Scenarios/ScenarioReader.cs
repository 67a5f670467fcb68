using Simulatie.Experiments;
using Simulatie.Model.Parameters;
using Simulatie.Scenarios.Yaml;

namespace Simulatie.Scenarios;

/// <summary>Reads a scenario file with the files that it extends.</summary>
public static class ScenarioReader
{
    // Longer chains are a circle that hides behind links or spellings.
    private const int LongestChain = 20;

    /// <summary>The scenario that a file describes, complete and valid.</summary>
    /// <param name="path">The file; its name without extension becomes the scenario's name.</param>
    /// <param name="knownRules">Ids of the transition rules, for the section <c>rules</c>.</param>
    /// <param name="availableMemory">Memory in bytes that a town may take; that of this machine when null.</param>
    /// <exception cref="UserMistake">The file or one that it extends cannot be used; every problem is a message of its own.</exception>
    public static Scenario Read(string path, IReadOnlyCollection<string> knownRules, long? availableMemory = null)
    {
        var draft = new ScenarioDraft();
        var problems = new List<Problem>();
        ReadInto(draft, path, [], (found, expected, suggestion) => new Problem(path, 0, 0, found, expected, suggestion), knownRules, problems);
        problems.AddRange(draft.CrossProblems(path, availableMemory ?? ParameterRules.AvailableMemory()));
        if (problems.Count > 0)
            throw new UserMistake([.. InReadingOrder(problems, path).Select(problem => problem.ToString())]);
        return draft.ToScenario(Path.GetFileNameWithoutExtension(path));
    }

    /// <summary>Adds what a file says to the draft, after what the file that it extends says.</summary>
    /// <param name="chain">Full paths of the files that led here.</param>
    /// <param name="report">Makes the problem when the file itself cannot be read.</param>
    private static void ReadInto(
        ScenarioDraft draft, string path, IReadOnlyList<string> chain, Func<string, string, string?, Problem> report,
        IReadOnlyCollection<string> knownRules, List<Problem> problems)
    {
        if (FileText.Read(path, problems, report) is not { } text)
        {
            draft.Complete = false;
            return;
        }
        var (root, whole) = YamlReader.Read(path, text, problems);
        draft.Complete &= whole;
        if (root is not Map map)
        {
            if (whole)
                problems.Add(NotAScenario(path, root));
            draft.Complete = false;
            return;
        }
        if (map.Find("extends") is { } extends)
            ReadBase(draft, path, chain, extends, knownRules, problems);
        new ScenarioBinder(draft, path, knownRules, problems).Bind(map, whole);
    }

    private static void ReadBase(
        ScenarioDraft draft, string path, IReadOnlyList<string> chain, Entry extends, IReadOnlyCollection<string> knownRules, List<Problem> problems)
    {
        Problem AtExtends(string found, string expected, string? suggestion = null) =>
            new(path, extends.Value.Line, extends.Value.Column, found, expected, suggestion);

        if (extends.Value is not Word { IsNothing: false, Text: not "" } name)
        {
            draft.Complete = false;
            if (extends.Value is not Refused)
                problems.Add(AtExtends(extends.Value.Shown, "the name of a scenario file, relative to this file, such as baseline.yaml"));
            return;
        }
        var folder = Path.GetDirectoryName(path) ?? "";
        var target = name.Text.Contains('\0') ? name.Text : Path.Combine(folder, name.Text);
        string[] here = [.. chain, FullPath(path)];
        var first = Array.IndexOf(here, FullPath(target));
        if (first >= 0 || here.Length > LongestChain)
        {
            draft.Complete = false;
            var circle = here[Math.Max(first, 0)..].Append(FullPath(target)).Select(Path.GetFileName);
            problems.Add(AtExtends($"extends: {Quote.Of(name.Text)}, which leads back to itself ({string.Join(" → ", circle)})", "a file that does not build on this one"));
            return;
        }
        ReadInto(draft, target, here, (found, expected, suggestion) => AtExtends(
            $"extends: {Quote.Of(name.Text)}, which is {found}", $"{expected}, relative to this file", suggestion is null ? null : RelativeTo(folder, suggestion)),
            knownRules, problems);
    }

    private static string RelativeTo(string folder, string path) => folder == "" ? path : Path.GetRelativePath(folder, path).Replace('\\', '/');

    private static string FullPath(string path) => path.Contains('\0') ? path : Path.GetFullPath(path);

    private static Problem NotAScenario(string path, Node? root) => root switch
    {
        null or Word { IsNothing: true } => new Problem(path, 1, 1, "an empty file", "a scenario: 'simulatie new NAME' writes one to start from"),
        _ => new Problem(path, root.Line, root.Column, root.Shown, "lines of 'key: value', such as 'name: my scenario'; put a space after each colon"),
    };

    /// <summary>The problems of the user's own file first, each file from top to bottom.</summary>
    private static IEnumerable<Problem> InReadingOrder(IEnumerable<Problem> problems, string path) =>
        problems.Distinct().OrderBy(problem => problem.File != path).ThenBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line).ThenBy(problem => problem.Column);
}
