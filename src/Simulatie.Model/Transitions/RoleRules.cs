using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Simulatie.Model.Numerics;
using Simulatie.Model.Parameters;
using Simulatie.Study;
using Simulatie.Study.Rules;

namespace Simulatie.Model.Transitions;

/// <summary>The transition rules, compiled for one run: for each role now and partner role, what every covariate adds to the log odds of the six next roles.</summary>
/// <remarks>P(next = k) ∝ exp(inertia · [k = now] + scale · Σ strength · covariate), model §3.</remarks>
internal sealed class RoleRules
{
    public RoleRules(ModelParameters parameters)
    {
        var free = parameters.Uncertainties;
        var strengths = parameters.RuleStrengths;
        double Strength(TransitionRule rule) =>
            strengths.TryGetValue(rule.Id, out var changed) ? changed : rule.Id == TransitionRules.UrgeToGuide ? free.UrgeToGuide : rule.Strength;

        Client = new RoleKernel(TransitionRules.Client, Strength, free.ClientInertia, free.ClientScale, patient: false);
        EagerWorker = new RoleKernel(TransitionRules.Worker, Strength, free.WorkerInertia, free.WorkerScale, patient: false);
        PatientWorker = new RoleKernel(TransitionRules.Worker, Strength, free.WorkerInertia, free.WorkerScale, patient: true);
        WorkerRoleTraits[] traits = [.. RoleNames.WorkerRoles.Select(RoleTraits.Of)];
        ClientTables = new RoleTables(Client, Client, traits, workerActs: false);
        WorkerTables = new RoleTables(PatientWorker, EagerWorker, traits, workerActs: true);
    }

    /// <summary>The client's rules as the engine draws them.</summary>
    public RoleTables ClientTables { get; }

    /// <summary>The worker's rules as the engine draws them.</summary>
    public RoleTables WorkerTables { get; }

    public RoleKernel Client { get; }

    /// <summary>A worker who sees the client as open enough: every rule applies.</summary>
    public RoleKernel EagerWorker { get; }

    /// <summary>A worker who still waits: the pulls to a process role do not apply.</summary>
    public RoleKernel PatientWorker { get; }
}

/// <summary>The rules of one actor, plainly: the six roles are the lanes of one vector and every covariate is weighed by itself. What <see cref="RoleTables"/> draws from is tested against this.</summary>
internal sealed class RoleKernel
{
    private const int Roles = RoleNames.Count;

    private const int Lanes = 8;

    private static readonly int Covariates = Enum.GetValues<Covariate>().Length;

    /// <summary>[state, covariate, next role].</summary>
    private readonly double[] _weights = new double[Roles * Roles * Covariates * Lanes];
    private readonly Lazy<Plain[]> _plain;

    /// <summary>What one state adds to the log odds, as vectors; made when somebody asks.</summary>
    private readonly record struct Plain(Vector256<float> Constant, Term[] Terms);

    private readonly record struct Term(int Covariate, Vector256<float> Weights);

    public RoleKernel(IReadOnlyList<TransitionRule> rules, Func<TransitionRule, double> strength, double inertia, double scale, bool patient)
    {
        foreach (var rule in rules)
            if (!(patient && rule.Patient))
                Add(rule, scale * strength(rule));
        for (var state = 0; state < Roles * Roles; state++)
            At(state, (int)Covariate.Constant, state / Roles) += inertia;

        _plain = new(() => [.. Enumerable.Range(0, Roles * Roles).Select(PlainAt)]);
    }

    private void Add(TransitionRule rule, double weight)
    {
        for (var state = 0; state < Roles * Roles; state++)
            if (AppliesAt(rule, state / Roles, state % Roles))
                At(state, (int)rule.Covariate, rule.To) += weight;
    }

    private ref double At(int state, int covariate, int next) => ref _weights[(state * Covariates + covariate) * Lanes + next];

    private Plain PlainAt(int state) => new(Row(state, (int)Covariate.Constant),
    [
        .. Enumerable.Range(1, Covariates - 1).Select(covariate => new Term(covariate, Row(state, covariate))).Where(term => term.Weights != Vector256<float>.Zero),
    ]);

    /// <summary>What a covariate adds to the log odds of one next role, with state = 6 · now + partner.</summary>
    public double Weight(int state, int covariate, int next) => At(state, covariate, next);

    /// <summary>Log odds of the six next roles, up to a constant.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<float> LogOdds(int now, int partner, ReadOnlySpan<float> covariates)
    {
        var plain = _plain.Value[now * Roles + partner];
        var odds = plain.Constant;
        foreach (ref readonly var term in plain.Terms.AsSpan())
            odds += term.Weights * covariates[term.Covariate];
        return odds;
    }

    /// <summary>The six probabilities.</summary>
    public double[] Probabilities(int now, int partner, ReadOnlySpan<float> covariates)
    {
        var weights = Exp(LogOdds(now, partner, covariates));
        var total = 0.0;
        for (var role = 0; role < Roles; role++)
            total += weights[role];
        return [.. Enumerable.Range(0, Roles).Select(role => weights[role] / total)];
    }

    private static Vector256<float> Exp(Vector256<float> odds)
    {
        Span<float> weights = stackalloc float[8];
        for (var lane = 0; lane < 8; lane++)
            weights[lane] = PortableMath.Exp(odds[lane]);
        return Vector256.Create<float>(weights);
    }

    private static bool AppliesAt(TransitionRule rule, int now, int partner) =>
        (rule.From.Count == 0 || rule.From.Contains(now)) && (rule.Partner.Count == 0 || rule.Partner.Contains(partner));

    private Vector256<float> Row(int state, int covariate) =>
        Vector256.Create([.. Enumerable.Range(0, Lanes).Select(lane => (float)At(state, covariate, lane))]);
}
