using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>How an outcome's numbers are shown: shares as percentages, all else as they are.</summary>
/// <param name="Factor">From the data's unit to the reader's.</param>
/// <param name="Sign">Written behind a level, such as %.</param>
/// <param name="Unit">The unit of a level, where its name does not say it.</param>
/// <param name="DifferenceUnit">The unit of a difference.</param>
internal sealed record OutcomeScale(double Factor, string Sign, Bilingual? Unit, Bilingual DifferenceUnit)
{
    public static OutcomeScale Of(Outcome outcome) => OutcomeCatalogue.Of(outcome).Unit switch
    {
        "share" => new(100, "%", null, Labels.PercentagePoints),
        "0-1" => Plain(Labels.ZeroToOne),
        "months" => Plain(Labels.Months),
        "hours per month" => Plain(Labels.HoursPerMonth),
        "families per FTE" => Plain(Labels.FamiliesPerFte),
        "per year" => Plain(Labels.PerYear),
        "euro per year" => Plain(Labels.EuroPerYear),
        "euro" => Plain(Labels.Euros),
        "per 100 relationship-years" => new(1, "", null, Labels.Number),
        var unit => throw new ArgumentException($"found an outcome in the unit '{unit}', which figures cannot write yet"),
    };

    /// <summary>The outcome's name with its unit.</summary>
    public string Name(Outcome outcome, Language language)
    {
        var label = OutcomeCatalogue.Of(outcome).Label.In(language);
        return Unit is null ? label : $"{label} ({Unit.In(language)})";
    }

    /// <summary>A level, already in the reader's unit.</summary>
    public string Level(double value, int decimals, Language language) => WrittenNumbers.Decimal(value, decimals, language) + Sign;

    private static OutcomeScale Plain(Bilingual unit) => new(1, "", unit, unit);
}
