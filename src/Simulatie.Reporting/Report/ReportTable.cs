namespace Simulatie.Reporting.Report;

/// <summary>A table of the report: a caption, column heads, and rows whose first cell names the row.</summary>
public sealed record ReportTable(string Caption, IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows);
