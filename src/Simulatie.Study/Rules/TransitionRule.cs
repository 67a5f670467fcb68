namespace Simulatie.Study.Rules;

/// <summary>Whose role a rule moves.</summary>
public enum Actor : byte
{
    Client,
    Worker,
}

/// <summary>One rule of role change: from some roles, under a covariate, towards a role, with the evidence that it rests on.</summary>
/// <remarks>Roles are given by their table order (0–5) of the actor's enum, so that one record serves both actors.</remarks>
/// <param name="Id">Short name, such as <c>W01</c> (worker) or <c>C01</c> (client).</param>
/// <param name="From">Roles of the actor from which the rule applies; empty means every role.</param>
/// <param name="Partner">Roles of the other actor under which it applies; empty means every role.</param>
/// <param name="To">The role that it points at.</param>
/// <param name="Strength">−3 to +3: 1 weak, 2 clear, 3 strong; coded once from the study's words and never tuned.</param>
/// <param name="Covariate">What it responds to.</param>
/// <param name="Evidence">Evidence ids and transitions (<c>E133</c>, <c>T3</c>), or "assumed" beside them.</param>
/// <param name="Patient">True when the rule is a pull to a process role, which waits for the worker's patience.</param>
/// <param name="Reason">Why, in our own words.</param>
public sealed record TransitionRule(
    string Id, Actor Actor, IReadOnlyList<int> From, IReadOnlyList<int> Partner, int To, double Strength, Covariate Covariate,
    IReadOnlyList<string> Evidence, bool Patient, Bilingual Reason);
