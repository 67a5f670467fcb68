using Simulatie.Model.Steps;
using Simulatie.Model.Transitions;
using Simulatie.Study;

namespace Simulatie.Model.Parameters;

/// <summary>The parameters in the single precision of the engine, with the coordinates of the roles as tables.</summary>
internal sealed class Numbers
{
    public Numbers(ModelParameters parameters)
    {
        U = parameters.Uncertainties;
        F = new Singles(U);
        C = parameters.Constants;
        WorkerTraits = [.. RoleNames.WorkerRoles.Select(RoleTraits.Of)];
        ClientTraits = [.. RoleNames.ClientRoles.Select(RoleTraits.Of)];
        Progress = (float)C.Progress;
        Setback = (float)C.Setback;
        SatisfactionCut = (float)C.SatisfactionCut;
        TooEarlyFlag = (float)C.TooEarlyFlag;
        HalfExperience = (float)U.HalfExperience;
        Fit = FitTable();
        Roles = new RoleLookups(this);
        Gate = new OpennessGate(U);
        Seeking = new SeekingChances(this);
        Outside = new OutsidePace(F, parameters.Population);
        Relapse = new RelapseHazards(F);
        Newcomers = new NewcomerShares(parameters.Population);
    }

    public OpennessGate Gate { get; }

    /// <summary>The chance to ask for help, or to give up waiting.</summary>
    public SeekingChances Seeking { get; }

    /// <summary>How the states of a family move outside help.</summary>
    public OutsidePace Outside { get; }

    /// <summary>The chance of a relapse.</summary>
    public RelapseHazards Relapse { get; }

    /// <summary>How newcomer families differ.</summary>
    public NewcomerShares Newcomers { get; }

    /// <summary>The coordinates of the roles as tables for rows side by side.</summary>
    public RoleLookups Roles { get; }

    public Uncertainties U { get; }

    /// <summary>The same in single precision.</summary>
    public Singles F { get; }

    public Constants C { get; }

    public WorkerRoleTraits[] WorkerTraits { get; }

    public ClientRoleTraits[] ClientTraits { get; }

    public float Progress { get; }

    public float Setback { get; }

    public float SatisfactionCut { get; }

    public float TooEarlyFlag { get; }

    public float HalfExperience { get; }

    /// <summary>How well a worker role fits what a client role values, [client, worker], before bureaucracy, scarcity and too early guidance; −1 to 1.</summary>
    public float[,] Fit { get; }

    /// <summary>Years as a saturating share: 0 for a beginner, a half at <see cref="HalfExperience"/>.</summary>
    public float Experience(float years) => years / (years + HalfExperience);

    /// <summary>Fit reads coordinates only: warmth with nearness and a personal approach, results with a product role that goes to the person,
    /// say with an emancipatory attitude, interference with process work, and control against the client's tolerance of it (E21, E26, E51, E116).</summary>
    private float[,] FitTable()
    {
        var fit = new float[RoleNames.Count, RoleNames.Count];
        for (var client = 0; client < RoleNames.Count; client++)
        {
            for (var worker = 0; worker < RoleNames.Count; worker++)
            {
                var values = ClientTraits[client];
                var role = WorkerTraits[worker];
                fit[client, worker] =
                    0.5f * values.Warmth * (role.Near + role.Personalised)
                    + values.Results * (0.3f + 0.7f * role.Individual) * (1 - 0.5f * role.Process)
                    + values.Say * role.Emancipatory * (role.Process > 0 ? 1 : 0.5f)
                    + values.Interference * role.Process
                    - 0.6f * role.Control * (1 - values.ControlTolerance);
            }
        }

        return fit;
    }
}
