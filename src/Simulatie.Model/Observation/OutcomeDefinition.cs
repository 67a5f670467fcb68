using Simulatie.Study;

namespace Simulatie.Model.Observation;

/// <summary>One outcome in words.</summary>
/// <param name="Outcome">Which outcome.</param>
/// <param name="Key">Its name in data files and on the command line, such as <c>lasting-help</c>.</param>
/// <param name="Unit">Its unit, English, as data files print it: "share", "0-1", "per 100 relationship-years", "months", "hours per month", "euro per year", "euro", "families per FTE", "per year".</param>
/// <param name="Better">Which way is better.</param>
/// <param name="ByGroup">True when it exists for every <see cref="Group"/>, false when only for <see cref="Group.All"/>.</param>
/// <param name="Label">Short label for tables and figures.</param>
/// <param name="Definition">What is counted, over what, when.</param>
public sealed record OutcomeDefinition(
    Outcome Outcome, string Key, string Unit, Direction Better, bool ByGroup, Bilingual Label, Bilingual Definition);
