using Simulatie.Model.Numerics;
using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Model.Steps;

/// <summary>How newcomer families differ: running shares of the roles they would take, and by role of origin and of household.</summary>
internal sealed class NewcomerShares
{
    private readonly float[] _roles;
    private readonly float[][] _origins;
    private readonly float[][] _households;

    public NewcomerShares(Population population)
    {
        _roles = RunningShares.Of(
            population.Plantrekker, population.TijdelijkeHulpvrager, population.PassieveConsument,
            population.AanhankelijkeBlijver, population.SturendeHulpvrager, population.BereidwilligeMedewerker);
        double Tilt(bool typical) => typical ? population.TypicalTilt : 1;
        _origins = [.. RoleNames.ClientRoles.Select(role => RunningShares.Of(
            population.GenerationPoor * Tilt(role == ClientRole.SturendeHulpvrager),
            1 - population.GenerationPoor))];
        _households = [.. RoleNames.ClientRoles.Select(role => RunningShares.Of(
            population.LoneParent * Tilt(role == ClientRole.PassieveConsument),
            population.Couple * Tilt(role == ClientRole.Plantrekker),
            population.SingleMan * Tilt(role == ClientRole.Plantrekker),
            population.SingleWoman))];
    }

    public ClientRole Role(float fraction) => (ClientRole)RunningShares.Pick(fraction, _roles);

    /// <summary>0 for generation poor, 1 for newly poor.</summary>
    public int NewlyPoor(float fraction, ClientRole role) => RunningShares.Pick(fraction, _origins[(int)role]);

    /// <summary>A <see cref="State.Household"/>.</summary>
    public int Household(float fraction, ClientRole role) => RunningShares.Pick(fraction, _households[(int)role]);
}
