using Simulatie.Study;

namespace Simulatie.Reporting.Odd;

/// <summary>Words of the tables for readers.</summary>
internal static class OddLabels
{
    public static Bilingual Of(PatternUse use) => use switch
    {
        PatternUse.Calibrate => new("geijkt", "calibrated"),
        PatternUse.HoldOut => new("achtergehouden", "held out"),
        PatternUse.Hypothesis => new("hypothese, door experiment getoetst", "hypothesis, tested by experiment"),
        PatternUse.Qualitative => new("achtergehouden, een woord of een richting", "held out, a word or a sign"),
    };

    public static Bilingual Of(OddEntity entity) => entity switch
    {
        OddEntity.Family => new("gezin (1)", "family (1)"),
        OddEntity.FirstRelationship or OddEntity.SecondRelationship => new("relatie op de eerste of tweede plaats (2, 3)", "relationship in the first or second place (2, 3)"),
        OddEntity.Worker => new("post (4)", "post (4)"),
    };
}
