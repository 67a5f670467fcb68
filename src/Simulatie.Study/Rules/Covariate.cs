namespace Simulatie.Study.Rules;

/// <summary>The closed list of what a transition rule can respond to. Every covariate lies in 0..1.</summary>
public enum Covariate : byte
{
    Constant,
    /// <summary>Trust of the relationship.</summary>
    Trust,
    /// <summary>The client's openness to formal help.</summary>
    Openness,
    /// <summary>The gate: openness to guidance now (E80, E126, E128, E138).</summary>
    Open,
    RecentResults,
    /// <summary>Process role × (1 − open), of the worker role now.</summary>
    TooEarly,
    /// <summary>1 while a crisis lasts.</summary>
    Crisis,
    NoCrisis,
    /// <summary>1 while a suspicion of fraud lasts.</summary>
    Suspicion,
    /// <summary>Hours asked beyond those available, cut at 1.</summary>
    Pressure,
    Bureaucracy,
    Standardisation,
    /// <summary>Control mandate of the service.</summary>
    Control,
    ResultPressure,
    /// <summary>Saturating years of experience.</summary>
    Experience,
    Inexperience,
    /// <summary>The worker's process orientation.</summary>
    Orientation,
    Callus,
    /// <summary>The actor's own satisfaction below zero, sign turned.</summary>
    OwnDissatisfaction,
    SelfImage,
    LowSelfImage,
    /// <summary>Saturating months in the present configuration.</summary>
    MonthsInRole,
    /// <summary>1 when the worker role is distant.</summary>
    PartnerDistance,
    /// <summary>Control of the worker role.</summary>
    PartnerControl,
    /// <summary>Process × open of the worker role: guidance that is accepted.</summary>
    PartnerProcessOpen,
    /// <summary>Trust × recent results: "the click" (E135).</summary>
    Click,
}
