using Simulatie.Model.Numerics;
using Simulatie.Study;

namespace Simulatie.Model.Parameters;

/// <summary>How one kind of service works under the levers in force.</summary>
public sealed record ServiceConditions(
    OrganisationKind Kind, bool IncomeTied, float FirstTrust, float Bureaucracy, float Control, float ResultPressure, float Standardisation,
    float Administration, float Orientation, float HomeVisits, float GroupWork, double CeilingPerFte)
{
    /// <summary>Cumulative shares of the first role that the service gives a new relationship.</summary>
    public required float[] FirstRoles { get; init; }
}

/// <summary>The levers in force, worked out for the engine: practice before month 0, policy from month 0.</summary>
internal sealed class Conditions
{
    public Conditions(ModelParameters parameters, Levers levers, double staffFactor)
    {
        Levers = levers;
        StaffFactor = staffFactor;
        Patience = (float)(levers.Patience ?? parameters.Uncertainties.PracticePatience);
        TrustKept = (float)(parameters.Uncertainties.TrustKept + levers.WarmHandover * parameters.Uncertainties.TrustKeptWarm);
        TurnoverPerMonth = (float)(parameters.Uncertainties.TurnoverPerYear * levers.TurnoverFactor / 12);
        OpportunitiesPerMonth = (float)Math.Min(1, parameters.Uncertainties.OpportunitiesPerMonth * levers.ReintegrationOpportunities);
        AftercareMonths = (int)Math.Round(levers.AftercareMonths);
        ByKind = [.. Enum.GetValues<OrganisationKind>().Select(kind => Of(kind, parameters.Organisations.Of(kind), levers))];
    }

    public Levers Levers { get; }

    public double StaffFactor { get; }

    public float Patience { get; }

    public float TrustKept { get; }

    public float TurnoverPerMonth { get; }

    public float OpportunitiesPerMonth { get; }

    public int AftercareMonths { get; }

    public ServiceConditions[] ByKind { get; }

    /// <summary>The conditions before month 0, the same in every scenario.</summary>
    public static Conditions Practice(ModelParameters parameters) => new(parameters, new Levers(), staffFactor: 1);

    /// <summary>The conditions from month 0.</summary>
    public static Conditions Policy(ModelParameters parameters) => new(parameters, parameters.Levers, parameters.StaffFactor);

    private static ServiceConditions Of(OrganisationKind kind, OrganisationProfile profile, Levers levers) => new(
        kind,
        profile.IncomeTied,
        // A respectful reception takes away what a frightening name costs, and adds a little of its own (E63, E163).
        FirstTrust: (float)(Math.Max(profile.Label, profile.Label * (1 - levers.RespectfulReception)) + 0.05 * levers.RespectfulReception),
        Share(profile.Bureaucracy * levers.BureaucracyFactor),
        Share(profile.Control * levers.ControlFactor),
        Share(profile.ResultPressure * levers.ResultPressureFactor),
        Share(profile.Standardisation * levers.StandardisationFactor),
        Share(profile.Administration * levers.AdministrationFactor),
        (float)profile.Orientation,
        HomeVisits: Share(profile.HomeVisits + (1 - profile.HomeVisits) * levers.HomeVisits),
        GroupWork: Share(profile.GroupWork + (1 - profile.GroupWork) * levers.GroupWork),
        CeilingPerFte: profile.Ceiling * levers.CaseloadFactor)
    {
        FirstRoles = RunningShares.Of(
            profile.FirstRitueel, profile.FirstControleur, profile.FirstRedder, profile.FirstProbleemoplosser, profile.FirstBegeleider, profile.FirstBemiddelaar),
    };

    private static float Share(double value) => (float)Math.Clamp(value, 0, 1);
}
