using Simulatie.Study.Rules;

namespace Simulatie.Reporting.Odd;

/// <summary>What every covariate of the transition rules is, as an equation; the same in both languages.</summary>
public static class OddCovariates
{
    public static IReadOnlyDictionary<Covariate, string> Equations { get; } = new Dictionary<Covariate, string>
    {
        [Covariate.Constant] = "1",
        [Covariate.Trust] = "trust",
        [Covariate.Openness] = "openness",
        [Covariate.Open] = "open",
        [Covariate.RecentResults] = "results",
        [Covariate.TooEarly] = "role.process · (1 − open)",
        [Covariate.Crisis] = "[crisis > 0]",
        [Covariate.NoCrisis] = "[crisis = 0]",
        [Covariate.Suspicion] = "[suspicion-left > 0]",
        [Covariate.Pressure] = "worker.pressure",
        [Covariate.Bureaucracy] = "felt-bureaucracy",
        [Covariate.Standardisation] = "felt-standardisation",
        [Covariate.Control] = "felt-control",
        [Covariate.ResultPressure] = "felt-result-pressure",
        [Covariate.Experience] = "worker.experience / (worker.experience + {uncertainties.half-experience})",
        [Covariate.Inexperience] = "1 − worker.experience / (worker.experience + {uncertainties.half-experience})",
        [Covariate.Orientation] = "worker.orientation",
        [Covariate.Callus] = "worker.callus",
        [Covariate.OwnDissatisfaction] = "max(0, −client-satisfaction) | max(0, −worker-satisfaction)",
        [Covariate.SelfImage] = "self-image",
        [Covariate.LowSelfImage] = "1 − self-image",
        [Covariate.MonthsInRole] = "months-in-configuration / (months-in-configuration + 12)",
        [Covariate.PartnerDistance] = "[role.near < 0]",
        [Covariate.PartnerControl] = "role.control",
        [Covariate.PartnerProcessOpen] = "role.process · open",
        [Covariate.Click] = "trust · results",
    };
}
