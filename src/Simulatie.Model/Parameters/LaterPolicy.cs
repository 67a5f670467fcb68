namespace Simulatie.Model.Parameters;

/// <summary>Levers that take the place of the earlier ones from a later month on.</summary>
/// <remarks>The change comes when the month begins, before its first step, as the policy itself does at month 0. What the old levers have done stays done:
/// a worker who was trained stays trained, and a post that is abolished stays, without hours or places, until its families have left.</remarks>
/// <param name="Month">The first month under these levers, 1 or later.</param>
/// <param name="Levers">All levers, not only the changed ones.</param>
/// <param name="StaffFactor">One factor on the FTE of all workers, as in <see cref="ModelParameters.StaffFactor"/>.</param>
public sealed record LaterPolicy(int Month, Levers Levers, double StaffFactor = 1)
{
    /// <summary>The levers and staff of these parameters, from a month on.</summary>
    public static LaterPolicy Of(int month, ModelParameters parameters) => new(month, parameters.Levers, parameters.StaffFactor);

    /// <summary>The parameters as they are from this month on.</summary>
    public ModelParameters In(ModelParameters parameters) => parameters with { Levers = Levers, StaffFactor = StaffFactor };
}
