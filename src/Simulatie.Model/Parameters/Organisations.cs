namespace Simulatie.Model.Parameters;

/// <summary>The six kinds of service through which the study found its families (E03).</summary>
public enum OrganisationKind : byte
{
    Ocmw,
    KindEnGezin,
    Clb,
    Mutuality,
    CommunityWork,
    FoodDistribution,
}

/// <summary>The services of the town by kind; fourteen in all by default (E02).</summary>
public sealed record Organisations
{
    public OrganisationProfile Ocmw { get; init; } = new()
    {
        Count = 4, Ceiling = 80, IncomeTied = true, Label = -0.08, Bureaucracy = 0.7, Control = 0.6, ResultPressure = 0.5, Standardisation = 0.6,
        Orientation = 0.45, FirstRitueel = 0.4, FirstControleur = 0.05, FirstRedder = 0.1, FirstProbleemoplosser = 0.25, FirstBegeleider = 0.2, FirstBemiddelaar = 0,
    };

    public OrganisationProfile KindEnGezin { get; init; } = new()
    {
        Count = 2, Ceiling = 40, Label = -0.08, Bureaucracy = 0.4, Control = 0.35, ResultPressure = 0.4, Standardisation = 0.5,
        Orientation = 0.5, HomeVisits = 0.6, FirstRitueel = 0.15, FirstRedder = 0.1, FirstProbleemoplosser = 0.35, FirstBegeleider = 0.38, FirstBemiddelaar = 0.02,
    };

    public OrganisationProfile Clb { get; init; } = new()
    {
        Ceiling = 40, Label = -0.08, Bureaucracy = 0.45, Control = 0.3, ResultPressure = 0.4, Standardisation = 0.4,
        Orientation = 0.55, FirstRitueel = 0.1, FirstRedder = 0.1, FirstProbleemoplosser = 0.3, FirstBegeleider = 0.4, FirstBemiddelaar = 0.1,
    };

    public OrganisationProfile Mutuality { get; init; } = new()
    {
        Ceiling = 40, Bureaucracy = 0.5, Control = 0.1, ResultPressure = 0.4, Standardisation = 0.4,
        Orientation = 0.55, FirstRitueel = 0.15, FirstRedder = 0.1, FirstProbleemoplosser = 0.4, FirstBegeleider = 0.3, FirstBemiddelaar = 0.05,
    };

    public OrganisationProfile CommunityWork { get; init; } = new()
    {
        Count = 4, Ceiling = 25, Label = 0.1, Bureaucracy = 0.15, Control = 0.05, ResultPressure = 0.3, Standardisation = 0.15, Administration = 0.3,
        Orientation = 0.75, HomeVisits = 0.3, GroupWork = 0.7, FirstRitueel = 0, FirstRedder = 0.1, FirstProbleemoplosser = 0.35, FirstBegeleider = 0.5, FirstBemiddelaar = 0.05,
    };

    public OrganisationProfile FoodDistribution { get; init; } = new()
    {
        Count = 2, FtePerThousand = 0.25, Ceiling = 80, Label = 0, Bureaucracy = 0.4, Control = 0.4, ResultPressure = 0.3, Standardisation = 0.85, Administration = 0.3,
        Orientation = 0.45, FirstRitueel = 0.45, FirstRedder = 0.15, FirstProbleemoplosser = 0.3, FirstBegeleider = 0.1, FirstBemiddelaar = 0,
    };

    public OrganisationProfile Of(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Ocmw => Ocmw,
        OrganisationKind.KindEnGezin => KindEnGezin,
        OrganisationKind.Clb => Clb,
        OrganisationKind.Mutuality => Mutuality,
        OrganisationKind.CommunityWork => CommunityWork,
        OrganisationKind.FoodDistribution => FoodDistribution,
    };
}
