using Microsoft.AspNetCore.Components;
using Simulatie.Experiments;
using Simulatie.Model.Observation;
using Simulatie.Reporting.Tables;
using Simulatie.Study;

namespace Simulatie.Reporting.Report;

/// <summary>Base of every part of the page: the input, the language, and how it writes names and numbers.</summary>
public abstract class ReportPart : ComponentBase
{
    [CascadingParameter]
    public ReportInput Input { get; set; } = null!;

    [CascadingParameter]
    public Language Language { get; set; }

    protected ComparisonResult Result => Input.Result;

    protected string Say(Bilingual text) => text.In(Language);

    /// <summary>A heading as a sentence, for a caption.</summary>
    protected string Sentence(Bilingual heading) => Say(heading) + ".";

    protected string Title(Scenario scenario) => scenario.Title.In(Language);

    protected string Name(Outcome outcome) => OutcomeCatalogue.Of(outcome).Label.In(Language);

    protected string Level(Outcome outcome, double value) => OutcomeText.Level(outcome, value, Language);

    protected string Difference(Outcome outcome, double value) => OutcomeText.Difference(outcome, value, Language);

    protected string Percent(double share) => double.IsNaN(share) ? "–" : WrittenNumbers.WholePercent(share, Language);
}
