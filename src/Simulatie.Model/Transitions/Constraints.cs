using Simulatie.Model.Parameters;
using Simulatie.Model.State;

namespace Simulatie.Model.Transitions;

/// <summary>The constraints of the service as one worker feels them; a specialised worker feels them less (E157, E159).</summary>
internal readonly record struct Constraints(float Bureaucracy, float Standardisation, float Control, float ResultPressure)
{
    public static Constraints On(World world, int worker)
    {
        var service = world.Organisations.Conditions[world.Workers.Organisation[worker]];
        var weight = world.Workers.Specialised[worker] ? world.Numbers.F.SpecialisedConstraint : 1f;
        return new Constraints(weight * service.Bureaucracy, weight * service.Standardisation, weight * service.Control, weight * service.ResultPressure);
    }
}
