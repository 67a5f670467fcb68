namespace Simulatie.Model.Observation;

/// <summary>The closed list of what a run reports. Definitions in words stand in <see cref="OutcomeCatalogue"/>.</summary>
public enum Outcome : byte
{
    LastingHelp,
    LastingHelpOfAdmitted,
    Autonomy,
    Reintegration,
    SelfImage,
    Openness,
    Trust,
    Ruptures,
    Success,
    Stability,
    Negative,
    BegeleiderMedewerker,
    ProcessRoles,
    StableConfigurations,
    TooEarly,
    BothPositive,
    NeutralPositive,
    BothNeutral,
    NeutralNegative,
    BothNegative,
    Contrast,
    MonthsWaited,
    FamiliesReached,
    NeverReached,
    GivenUp,
    Caseload,
    Pressure,
    DeliveredShare,
    ContactHours,
    WorkerTurnover,
    YearlyCost,
    CostPerLastingResult,
}

/// <summary>The groups by which family-level outcomes are split.</summary>
public enum Group : byte
{
    All,
    GenerationPoor,
    NewlyPoor,
    LoneParent,
    Couple,
    SingleMan,
    SingleWoman,
    EntryPlantrekker,
    EntryTijdelijkeHulpvrager,
    EntryPassieveConsument,
    EntryAanhankelijkeBlijver,
    EntrySturendeHulpvrager,
    EntryBereidwilligeMedewerker,
}

/// <summary>Which way an outcome is better.</summary>
public enum Direction : byte
{
    HigherIsBetter,
    LowerIsBetter,
    /// <summary>Describes how the town works; neither way is better in itself.</summary>
    Neutral,
}
