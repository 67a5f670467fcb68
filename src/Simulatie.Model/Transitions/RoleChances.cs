using Simulatie.Model.Numerics;
using Simulatie.Model.Parameters;
using Simulatie.Study;
using Simulatie.Study.Rules;

namespace Simulatie.Model.Transitions;

/// <summary>The chances of the next role in one relationship, outside any town: what the rules say at a state that the reader chooses.</summary>
/// <remarks>A town adds two limits on top: hours that are rationed, and one trajectory guide per family.</remarks>
public sealed class RoleChances
{
    private readonly Numbers _numbers;
    private readonly RoleRules _rules;
    private readonly OpennessGate _gate;

    public RoleChances(ModelParameters parameters)
    {
        _numbers = new Numbers(parameters);
        _rules = new RoleRules(parameters);
        _gate = new OpennessGate(parameters.Uncertainties);
    }

    /// <summary>How far the client is open to guidance, 0 to 1.</summary>
    public double Open(RelationshipState state) =>
        _gate.Open((float)state.Trust, (float)state.Openness, (float)state.SelfImage, (float)state.RecentResults);

    /// <summary>Probability per month of each worker role, in the order of the enum; they sum to one.</summary>
    public IReadOnlyList<double> OfWorker(WorkerRole now, ClientRole beside, RelationshipState state) =>
        (state.WorkerWaits && _numbers.WorkerTraits[(int)now].Process == 0 ? _rules.PatientWorker : _rules.EagerWorker)
            .Probabilities((int)now, (int)beside, Covariates(now, state.WorkerSatisfaction, state));

    /// <summary>Probability per month of each client role, in the order of the enum; they sum to one.</summary>
    public IReadOnlyList<double> OfClient(ClientRole now, WorkerRole beside, RelationshipState state) =>
        _rules.Client.Probabilities((int)now, (int)beside, Covariates(beside, state.ClientSatisfaction, state));

    private float[] Covariates(WorkerRole workerRole, double ownSatisfaction, RelationshipState state)
    {
        var traits = _numbers.WorkerTraits[(int)workerRole];
        return [.. Enum.GetValues<Covariate>().Select(covariate => (float)Value(covariate, traits, ownSatisfaction, state))];
    }

    private double Value(Covariate covariate, WorkerRoleTraits traits, double ownSatisfaction, RelationshipState state) => covariate switch
    {
        Covariate.Constant => 1,
        Covariate.Trust => state.Trust,
        Covariate.Openness => state.Openness,
        Covariate.Open => Open(state),
        Covariate.RecentResults => state.RecentResults,
        Covariate.TooEarly => traits.Process * (1 - Open(state)),
        Covariate.Crisis => state.Crisis ? 1 : 0,
        Covariate.NoCrisis => state.Crisis ? 0 : 1,
        Covariate.Suspicion => state.Suspicion ? 1 : 0,
        Covariate.Pressure => state.Pressure,
        Covariate.Bureaucracy => state.Bureaucracy,
        Covariate.Standardisation => state.Standardisation,
        Covariate.Control => state.Control,
        Covariate.ResultPressure => state.ResultPressure,
        Covariate.Experience => _numbers.Experience((float)state.ExperienceYears),
        Covariate.Inexperience => 1 - _numbers.Experience((float)state.ExperienceYears),
        Covariate.Orientation => state.Orientation,
        Covariate.Callus => state.Callus,
        Covariate.OwnDissatisfaction => Math.Max(0, -ownSatisfaction),
        Covariate.SelfImage => state.SelfImage,
        Covariate.LowSelfImage => 1 - state.SelfImage,
        Covariate.MonthsInRole => state.MonthsInConfiguration / (state.MonthsInConfiguration + CovariateValues.HalfMonths),
        Covariate.PartnerDistance => traits.Near < 0 ? 1 : 0,
        Covariate.PartnerControl => traits.Control,
        Covariate.PartnerProcessOpen => traits.Process * Open(state),
        Covariate.Click => state.Trust * state.RecentResults,
    };
}
