using Simulatie.Experiments.Calibration;
using Simulatie.Experiments.Validation;
using Simulatie.Study;

namespace Simulatie.Reporting.Tables;

/// <summary>What <c>validate</c> prints of a rival model: both, calibrated in the same way, on the same patterns.</summary>
public static class RivalTable
{
    public static void Write(TextWriter output, Rival rival, ValidationResult model, ValidationResult other, Language language)
    {
        OverviewText.WriteWrapped(output, new Bilingual(
            $"Het model en zijn rivaal {rival.Name.Nl}, op dezelfde wijze gekalibreerd ({model.Towns.Count} en {other.Towns.Count} steden). Afstand tot de studie op nieuw toeval, mediaan: {Distance(model, language)} en {Distance(other, language)}.",
            $"The model and its rival {rival.Name.En}, calibrated in the same way ({model.Towns.Count} and {other.Towns.Count} towns). Distance from the study on fresh luck, median: {Distance(model, language)} and {Distance(other, language)}.").In(language));
        output.Write("\n");
        var (ours, theirs) = (new Bilingual("model", "model").In(language), rival.Name.In(language));
        List<string[]> rows = [["", new Bilingual("doel [95%]", "target [95%]").In(language), ours, "", theirs, ""]];
        foreach (var (mine, its) in model.Lines.Zip(other.Lines).Where(pair => pair.First.Number.Kind is PatternKind.Calibrated or PatternKind.HeldOut))
            rows.Add([
                $"{mine.Number.Id} {mine.Number.Name.In(language)}", PatternText.Target(mine.Number, language),
                PatternText.Model(mine, language), PatternText.Verdict(mine).In(language), PatternText.Model(its, language), PatternText.Verdict(its).In(language)]);
        foreach (var line in TextTable.Align(rows))
            output.Write(line.TrimEnd() + "\n");
        output.Write("\n");
        foreach (var kind in new[] { PatternKind.Calibrated, PatternKind.HeldOut })
            output.Write($"{PatternText.Use(kind).In(language)}: {Held(model, kind)} {new Bilingual("houden in het model", "held in the model").In(language)}, {Held(other, kind)} {theirs}\n");
    }

    private static string Distance(ValidationResult result, Language language) => result.Plan.Sets is { } sets
        ? WrittenNumbers.Decimal(sets.FreshDistances.Order().ElementAt((sets.FreshDistances.Count - 1) / 2), 1, language)
        : "–";

    private static int Held(ValidationResult result, PatternKind kind) => result.Lines.Count(line => line.Number.Kind == kind && line.Held);
}
