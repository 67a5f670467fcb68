using System.Text.RegularExpressions;
using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Reporting.Odd;

/// <summary>Markdown for the ODD document: headings, tables, and parameters named by their keys.</summary>
internal sealed partial class OddMarkdown(TextWriter output, Language language)
{
    public void Heading(int level, Bilingual text) => output.Write($"\n{new string('#', level)} {text.In(language)}\n\n");

    public void Paragraph(Bilingual text) => output.Write(WithValues(text.In(language), "`") + "\n\n");

    public void Equations(string text) => output.Write($"```text\n{WithValues(text, "")}\n```\n\n");

    public void Item(string text) => output.Write($"- {WithValues(text, "`")}\n");

    public void Table(IReadOnlyList<Bilingual> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        output.Write($"| {string.Join(" | ", head.Select(cell => cell.In(language)))} |\n|{string.Concat(head.Select(_ => " --- |"))}\n");
        foreach (var row in rows)
            output.Write($"| {string.Join(" | ", row.Select(Cell))} |\n");
        output.Write("\n");
    }

    public string In(Bilingual text) => text.In(language);

    /// <summary>Every parameter that a text names, in order of appearance.</summary>
    public static IEnumerable<string> Keys(string text) => Placeholder().Matches(text).Select(match => match.Groups[1].Value);

    /// <summary>The declaration behind a key; a star stands for any of the six kinds of service.</summary>
    public static ParameterDeclaration? Find(string key) =>
        ParameterCatalogue.Find(key.Replace("organisations.*.", $"organisations.{OrganisationKinds.All[0].Key()}.", StringComparison.Ordinal));

    /// <summary>Each key with its value; keys of the uncertainties lose their section, keys with a star have no single value.</summary>
    public static string WithValues(string text, string quote) => Placeholder().Replace(text, match =>
    {
        var key = match.Groups[1].Value;
        var declared = Find(key) ?? throw new KeyNotFoundException($"The ODD text names '{key}', which no parameter has.");
        var name = key.StartsWith("uncertainties.", StringComparison.Ordinal) ? declared.Name : key;
        return key.Contains('*') ? $"{quote}{name}{quote}" : $"{quote}{name}‹{declared.Write(declared.Default)}›{quote}";
    });

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace('\n', ' ');

    [GeneratedRegex(@"\{([a-z0-9*-]+(?:\.[a-z0-9*-]+)+)\}")]
    private static partial Regex Placeholder();
}
