using Simulatie.Experiments;
using Simulatie.Model.Observation;
using Simulatie.Reporting.Tables;
using Simulatie.Study;

namespace Simulatie.Reporting.Report;

/// <summary>Numbers as the sentences of the report take them: written for each language.</summary>
internal static class Written
{
    public static Bilingual Number(double value, int decimals) => InEach(language => WrittenNumbers.Decimal(value, decimals, language));

    public static Bilingual WholePercent(double share) => InEach(language => WrittenNumbers.WholePercent(share, language));

    public static Bilingual Euro(double euros) => InEach(language => WrittenNumbers.Euro(euros, language).Replace(' ', '\u00A0'));

    public static Bilingual Level(Effect effect) => InEach(language => OutcomeText.Level(effect.Outcome, effect.Level.Mean, language));

    /// <summary>Such as "95%-interval van 4,8% tot 5,6%".</summary>
    public static Bilingual LevelInterval(Effect effect) => Interval(effect.Level, language => value => OutcomeText.Level(effect.Outcome, value, language));

    public static Bilingual Difference(Effect effect) => InEach(language => Difference(effect, effect.Difference.Mean, language));

    public static Bilingual DifferenceInterval(Effect effect) => Interval(effect.Difference, language => value => Difference(effect, value, language));

    /// <summary>One bound or the mean of a difference.</summary>
    public static string Difference(Effect effect, double value, Language language) => OutcomeText.Difference(effect, value, language);

    private static Bilingual Interval(Estimate estimate, Func<Language, Func<double, string>> write) => double.IsFinite(estimate.Low) && double.IsFinite(estimate.High)
        ? new($"95%-interval van {write(Language.Dutch)(estimate.Low)} tot {write(Language.Dutch)(estimate.High)}", $"95% interval from {write(Language.English)(estimate.Low)} to {write(Language.English)(estimate.High)}")
        : new("één herhaling, dus zonder interval", "one replicate, so no interval");

    private static Bilingual InEach(Func<Language, string> write) => new(write(Language.Dutch), write(Language.English));
}
