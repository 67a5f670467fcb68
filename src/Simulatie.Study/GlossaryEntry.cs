namespace Simulatie.Study;

/// <summary>A word as a reader meets it in figures, tables and reports.</summary>
/// <param name="Key">Kebab-case and stable; for a role its <see cref="RoleNames"/> key.</param>
/// <param name="Label">The word itself; the twelve roles are proper names and the same in both languages.</param>
/// <param name="Explanation">What it means here, in one sentence.</param>
/// <param name="Evidence">The items it comes from, as a citation; null for a word of the simulation.</param>
public sealed record GlossaryEntry(string Key, Bilingual Label, Bilingual Explanation, string? Evidence);
