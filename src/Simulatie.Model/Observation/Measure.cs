namespace Simulatie.Model.Observation;

/// <summary>What is counted each month, per cell of origin, household and role at entry. Fractions are summed in fixed point.</summary>
internal enum Measure
{
    // Families, at the end of the month
    Families,
    InHelp,
    WaitingNow,
    Autonomy,
    Reintegration,
    SelfImage,
    Openness,
    /// <summary>Families whose progress has lasted long enough.</summary>
    LastingNow,
    /// <summary>Of the families in town, those that were in help after month 0.</summary>
    ReachedNow,

    // Relationships, at the end of the month
    RelationshipMonths,
    Trust,
    HoursDelivered,
    AliveSuccess,
    AliveStability,
    AliveNegative,
    BegeleiderMedewerker,
    Process,
    TooEarly,
    // The six perception classes, in the order of RelationshipJudgement.Perception
    BothPositive,
    NeutralPositive,
    BothNeutral,
    NeutralNegative,
    BothNegative,
    Contrast,
    Observed,
    ObservedUnchanged,

    // Events of the month
    Asked,
    GaveUp,
    Admitted,
    WaitedMonths,
    Ruptures,
    Completions,
    EndedSuccess,
    EndedStability,
    EndedNegative,

    // Families that lived in town after month 0, counted when they leave or at the horizon
    Lived,
    LivedLasting,
    LivedReached,

    // The town: counted in cell 0
    Fte,
    PressureByFte,
    DeliveredByFte,
    PostMonths,
    Departures,
}
