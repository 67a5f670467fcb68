using Simulatie.Experiments.Validation;
using Simulatie.Study;

namespace Simulatie.Reporting.Tables;

/// <summary>What <c>validate</c> prints first: one line per number of a pattern.</summary>
public static class PatternText
{
    public static void Write(TextWriter output, ValidationResult result, Language language)
    {
        OverviewText.WriteWrapped(output, new Bilingual(
            $"Het model naast de studie: {result.Towns.Count} steden, één per parameterset. Tussen haken bij het doel: het 95%-interval; bij het model: het midden van 90% van de steden. Een patroon houdt als de mediaan binnen het interval van het doel ligt.",
            $"The model beside the study: {result.Towns.Count} towns, one per parameter set. In brackets behind the target: its 95% interval; behind the model: the middle 90% of the towns. A pattern is held when the median lies in the target's interval.").In(language));
        output.Write("\n");
        foreach (var row in TextTable.Align([Heading(language), .. result.Lines.Select(line => Row(line, language))]))
            output.Write(row.TrimEnd() + "\n");
        output.Write("\n" + Sum(result, PatternKind.Calibrated, new("gekalibreerd", "calibrated"), language) + "\n");
        output.Write(Sum(result, PatternKind.HeldOut, new("achtergehouden", "held out"), language) + "\n");
    }

    internal static Bilingual Use(PatternKind kind) => kind switch
    {
        PatternKind.Calibrated => new("gekalibreerd", "calibrated"),
        PatternKind.HeldOut => new("achtergehouden", "held out"),
        PatternKind.Capacity => new("capaciteit", "capacity"),
        PatternKind.Check => new("controle", "check"),
    };

    internal static Bilingual Verdict(PatternLine line) => line.Held ? new("houdt", "held") : new("houdt niet", "NOT held");

    /// <summary>The target with its interval; a sign as the side on which it lies.</summary>
    internal static string Target(PatternNumber number, Language language)
    {
        string Write(double value) => WrittenNumbers.Decimal(value, number.Decimals, language);
        if (double.IsInfinity(number.Low))
            return "< 0";
        if (double.IsInfinity(number.High))
            return "> 0";
        var interval = $"[{Write(number.Low)}; {Write(number.High)}]";
        return double.IsNaN(number.Target) ? interval : $"{Write(number.Target)} {interval}";
    }

    internal static string Model(PatternLine line, Language language)
    {
        string Write(double value) => double.IsNaN(value) ? "–" : WrittenNumbers.Decimal(value, line.Number.Decimals, language);
        return $"{Write(line.Median)} [{Write(line.Low)}; {Write(line.High)}]";
    }

    private static string[] Heading(Language language) =>
    [
        new Bilingual("patroon", "pattern").In(language), new Bilingual("doel [95%]", "target [95%]").In(language), new Bilingual("model [90%]", "model [90%]").In(language),
        new Bilingual("binnen", "inside").In(language), new Bilingual("gebruik", "use").In(language), "",
    ];

    private static string[] Row(PatternLine line, Language language) =>
    [
        $"{line.Number.Id} {line.Number.Name.In(language)}", Target(line.Number, language), Model(line, language),
        double.IsNaN(line.ShareInside) ? "–" : WrittenNumbers.Percent(line.ShareInside, 0, language), Use(line.Number.Kind).In(language), Verdict(line).In(language),
    ];

    private static string Sum(ValidationResult result, PatternKind kind, Bilingual name, Language language)
    {
        var lines = result.Lines.Where(line => line.Number.Kind == kind).ToList();
        var held = lines.Count(line => line.Held);
        return new Bilingual($"{name.Nl}: {held} van {lines.Count} houden", $"{name.En}: {held} of {lines.Count} held").In(language);
    }
}
