namespace Simulatie.Experiments.Closer;

/// <summary>Where a family is at the end of a month; in help by the role of its first worker, in the order of <see cref="Study.WorkerRole"/>.</summary>
public enum Place : byte
{
    Outside,
    Waiting,
    RitueelZorgverstrekker,
    Controleur,
    Redder,
    Probleemoplosser,
    Begeleider,
    Bemiddelaar,
}

/// <summary>What held in the month before a client broke off a relationship; more than one can hold.</summary>
public enum RuptureCircumstance : byte
{
    TooEarlyGuidance,
    NewWorker,
    Suspicion,
    LowTrust,
    DissatisfiedClient,
    /// <summary>None of the others.</summary>
    NoneOfThese,
}
