namespace Simulatie.Study;

/// <summary>What a worker role is, by its place in the study's figure and by three coordinates of ours.</summary>
/// <remarks>Whatever depends on "what kind of role this is" reads these coordinates, never the role's name.
/// <c>Near</c>, <c>Personalised</c> and <c>Emancipatory</c> are −1 or +1 (E17, E18, E105, E112, E118).</remarks>
/// <param name="Near">Distant (−1) or near (+1).</param>
/// <param name="Personalised">Bureaucratic (−1) or personalised (+1).</param>
/// <param name="Emancipatory">Paternalistic (−1) or emancipatory (+1).</param>
/// <param name="Control">How much the role controls, 0 to 1 (E104, E106, E111, E118).</param>
/// <param name="Process">Product-oriented (0) or process-oriented (1) (E100).</param>
/// <param name="Individual">Organisation-oriented (0), individual-oriented (1), or both (0.5) (E100).</param>
/// <param name="HoursPerMonth">Contact hours asked per relationship and month; assumed within L15–L17.</param>
/// <param name="WorksOnRights">1 when the role mainly secures rights and material help (assumed after E38, E107).</param>
/// <param name="WorksOnCrisis">1 when the role mainly answers a crisis (E77, E110).</param>
/// <param name="WorksOnBehaviour">1 when the role works on behaviour (E117).</param>
/// <param name="WorksOnRelations">1 when the role works on relations and network (E117).</param>
/// <param name="Lasting">0 for a role meant to be temporary (E110), 1 otherwise.</param>
public sealed record WorkerRoleTraits(
    float Near, float Personalised, float Emancipatory, float Control, float Process, float Individual,
    float HoursPerMonth, float WorksOnRights, float WorksOnCrisis, float WorksOnBehaviour, float WorksOnRelations, float Lasting);

/// <summary>What a client role values in a worker: weights from −1 to +1 (assumed, read from E21, E26, E33–E50).</summary>
/// <param name="Warmth">Weight of nearness and a personal approach.</param>
/// <param name="Results">Weight of visible results.</param>
/// <param name="Say">Weight of an emancipatory attitude: insight and say.</param>
/// <param name="Interference">Weight of process work on one's own conduct; negative where it is felt as interference.</param>
/// <param name="ControlTolerance">0 (any control weighs fully) to 1 (control does not weigh).</param>
/// <param name="Autonomous">1 for the autonomous column of the study's figure, 0 for the dependent one, 0.5 for both.</param>
/// <param name="HelpSeeking">Propensity to ask for help, relative to 1 for the sturende hulpvrager (assumed; E33, E35, E40, E43).</param>
/// <param name="Clinging">How hard help is to taper off, 0 to 1 (E42).</param>
public sealed record ClientRoleTraits(
    float Warmth, float Results, float Say, float Interference, float ControlTolerance, float Autonomous, float HelpSeeking, float Clinging);

/// <summary>The coordinates of the twelve roles.</summary>
public static class RoleTraits
{
    private static readonly WorkerRoleTraits[] Workers =
    [
        new(-1, -1, -1, Control: 0.5f, Process: 0, Individual: 0, HoursPerMonth: 0.15f, 1, 0, 0, 0, Lasting: 1),
        new(-1, -1, -1, Control: 1.0f, Process: 0, Individual: 0, HoursPerMonth: 0.20f, 1, 0, 0, 0, Lasting: 1),
        new(+1, +1, -1, Control: 0.0f, Process: 0, Individual: 1, HoursPerMonth: 1.50f, 0, 1, 0, 0, Lasting: 0),
        new(+1, +1, -1, Control: 0.1f, Process: 0, Individual: 1, HoursPerMonth: 0.50f, 1, 0, 0, 0, Lasting: 1),
        new(+1, +1, +1, Control: 0.2f, Process: 1, Individual: 0.5f, HoursPerMonth: 2.60f, 0, 0, 1, 0, Lasting: 1),
        new(+1, +1, +1, Control: 0.2f, Process: 1, Individual: 0.5f, HoursPerMonth: 3.00f, 0, 0, 0, 1, Lasting: 1),
    ];

    private static readonly ClientRoleTraits[] Clients =
    [
        new(Warmth: 0.0f, Results: 0.3f, Say: 0.3f, Interference: -0.8f, ControlTolerance: 0.0f, Autonomous: 1, HelpSeeking: 0.02f, Clinging: 0f),
        new(Warmth: 0.1f, Results: 0.6f, Say: 0.2f, Interference: -0.6f, ControlTolerance: 0.1f, Autonomous: 1, HelpSeeking: 0.6f, Clinging: 0f),
        new(Warmth: 0.4f, Results: 0.5f, Say: 0.0f, Interference: -0.4f, ControlTolerance: 0.4f, Autonomous: 0, HelpSeeking: 1.0f, Clinging: 0.5f),
        new(Warmth: 0.7f, Results: 0.4f, Say: 0.0f, Interference: -0.1f, ControlTolerance: 0.5f, Autonomous: 0, HelpSeeking: 1.5f, Clinging: 0.8f),
        new(Warmth: 0.2f, Results: 0.5f, Say: 0.4f, Interference: -0.5f, ControlTolerance: 0.0f, Autonomous: 0.5f, HelpSeeking: 1.0f, Clinging: 0.3f),
        new(Warmth: 0.4f, Results: 0.3f, Say: 0.5f, Interference: +0.3f, ControlTolerance: 0.2f, Autonomous: 0.5f, HelpSeeking: 1.0f, Clinging: 0.1f),
    ];

    public static WorkerRoleTraits Of(WorkerRole role) => Workers[(int)role];

    public static ClientRoleTraits Of(ClientRole role) => Clients[(int)role];
}
