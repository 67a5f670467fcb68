using System.Runtime.CompilerServices;
using Simulatie.Model.Numerics;
using Simulatie.Study;
using Simulatie.Study.Rules;

namespace Simulatie.Model.Transitions;

/// <summary>The compiled rules of one actor as tables over the pair (role now, partner's role), so that the next role of many rows is drawn side by side.</summary>
/// <remarks>The same log odds as <see cref="RoleKernel"/>, up to rounding: what the worker role fixes (distance, control, process) and what is one minus
/// something else is folded into the tables, and what weighs the same in every pair of roles is summed once per worker.</remarks>
internal sealed class RoleTables
{
    private const int Roles = RoleNames.Count;
    private const int Pairs = Roles * LookupTable.PairStride;

    private static readonly Covariate[] Every = Enum.GetValues<Covariate>();
    private readonly ByPair[] _constant = new ByPair[Roles];
    private readonly Term[][] _terms = new Term[Roles][];
    private readonly OfWorker[] _ofWorker;

    private readonly record struct Term(int Value, ByPair Weight);

    private readonly record struct OfWorker(int Offset, int Covariate, float Weight);

    /// <param name="always">The rules that always apply.</param>
    /// <param name="eager">The same with those that apply once the worker waits no longer.</param>
    public RoleTables(RoleKernel always, RoleKernel eager, IReadOnlyList<WorkerRoleTraits> traits, bool workerActs)
    {
        var ofWorker = new List<OfWorker>();
        var (plain, pull) = (new Weights(), new Weights());
        for (var next = 0; next < Roles; next++)
        {
            var terms = new List<Term>();
            Fold((state, covariate) => always.Weight(state, covariate, next), traits, workerActs, plain);
            Fold((state, covariate) => eager.Weight(state, covariate, next) - always.Weight(state, covariate, next), traits, workerActs, pull);
            _constant[next] = new ByPair(plain.Of((int)Covariate.Constant));
            for (var covariate = 0; covariate < CovariateValues.Count; covariate++)
            {
                if (covariate != (int)Covariate.Constant)
                    Add(terms, ofWorker, plain.Of(covariate), covariate, next, CovariateValues.Plain);
                Add(terms, ofWorker, pull.Of(covariate), covariate, next + Roles, CovariateValues.WhenEager);
            }

            _terms[next] = [.. terms];
        }

        _ofWorker = [.. ofWorker];
        int[] read = [.. _terms.SelectMany(terms => terms).Select(term => term.Value).Distinct().Order()];
        WhenEager = [.. read.Where(value => value > CovariateValues.WhenEager).Select(value => value - CovariateValues.WhenEager)];
        WorkersOwn = [.. read.Select(value => value % CovariateValues.WhenEager).Distinct().Where(value => CovariateValues.BelongsToWorker((Covariate)value))];
    }

    /// <summary>The covariates that weigh more or less once the worker waits no longer; the constant stands there already.</summary>
    public int[] WhenEager { get; }

    /// <summary>The covariates of the worker that weigh differently from one pair of roles to another; the others are in <see cref="SumOfWorker"/>.</summary>
    public int[] WorkersOwn { get; }

    /// <summary>How many sums per worker <see cref="SumOfWorker"/> makes: one per role, and one more per role for an eager worker.</summary>
    public const int Offsets = 2 * Roles;

    /// <summary>What the worker himself adds to the log odds of each role, whatever the roles now.</summary>
    public void SumOfWorker(ReadOnlySpan<float> covariates, Span<float> offsets)
    {
        offsets.Clear();
        foreach (ref readonly var term in _ofWorker.AsSpan())
            offsets[term.Offset] += term.Weight * covariates[term.Covariate];
    }

    /// <summary>The next roles, by inverse CDF: the first role whose running share exceeds the fraction of chance.</summary>
    /// <param name="roles">Room for the roles now, the partners' and both together.</param>
    /// <param name="running">Room for the running shares of the six roles, before they are made to sum to one.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Draw<T>(T now, T partner, ReadOnlySpan<T> values, ReadOnlySpan<float> offsets, Span<T> running, Span<T> roles, T fraction)
        where T : unmanaged, ILanes<T>
    {
        roles[ByPair.Now] = now;
        roles[ByPair.Partner] = partner;
        roles[ByPair.Pair] = now * LookupTable.PairStride + partner;
        for (var role = 0; role < Roles; role++)
            running[role] = LogOdds(role, roles, values, offsets);
        var sum = T.Of(0);
        for (var role = 0; role < Roles; role++)
        {
            sum += PortableMath.Exp(running[role]);
            running[role] = sum;
        }

        var mark = fraction * sum;
        var next = T.Of(Roles - 1);
        for (var role = 0; role < Roles - 1; role++)
            next -= PortableMath.One(T.Below(mark, running[role]));
        return next;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal T LogOdds<T>(int next, ReadOnlySpan<T> roles, ReadOnlySpan<T> values, ReadOnlySpan<float> offsets)
        where T : unmanaged, ILanes<T>
    {
        var odds = _constant[next].Of(roles) + offsets[next] + values[CovariateValues.WhenEager] * offsets[next + Roles];
        foreach (ref readonly var term in _terms[next].AsSpan())
            odds += term.Weight.Of(roles) * values[term.Value];
        return odds;
    }

    private static void Add(List<Term> terms, List<OfWorker> ofWorker, ReadOnlySpan<float> byPair, int covariate, int offset, int shift)
    {
        var weight = new ByPair(byPair);
        if (weight.IsZero)
            return;
        if (weight.IsSame && CovariateValues.BelongsToWorker((Covariate)covariate))
            ofWorker.Add(new OfWorker(offset, covariate, byPair[0]));
        else
            terms.Add(new Term(shift + covariate, weight));
    }

    /// <summary>What each covariate weighs in each pair of roles; used again for the next role, since rules are compiled thousands of times.</summary>
    private sealed class Weights
    {
        private readonly double[] _exact = new double[CovariateValues.Count * Pairs];
        private readonly float[] _single = new float[Pairs];

        public void Clear() => Array.Clear(_exact);

        public void Add(Covariate covariate, int pair, double weight) => _exact[(int)covariate * Pairs + pair] += weight;

        /// <summary>One covariate's, in single precision; until the next is asked for.</summary>
        public ReadOnlySpan<float> Of(int covariate)
        {
            for (var pair = 0; pair < Pairs; pair++)
                _single[pair] = (float)_exact[covariate * Pairs + pair];
            return _single;
        }
    }

    /// <summary>The weights with the covariates that follow from others folded into those.</summary>
    private static void Fold(Func<int, int, double> weight, IReadOnlyList<WorkerRoleTraits> traits, bool workerActs, Weights folded)
    {
        folded.Clear();
        for (var now = 0; now < Roles; now++)
        {
            for (var partner = 0; partner < Roles; partner++)
            {
                var pair = now * LookupTable.PairStride + partner;
                var role = traits[workerActs ? now : partner];
                foreach (var covariate in Every)
                {
                    var own = weight(now * Roles + partner, (int)covariate);
                    void To(Covariate target, double share) => folded.Add(target, pair, own * share);
                    switch (covariate)
                    {
                        case Covariate.TooEarly:
                            To(Covariate.Constant, role.Process);
                            To(Covariate.Open, -role.Process);
                            break;
                        case Covariate.NoCrisis:
                            To(Covariate.Constant, 1);
                            To(Covariate.Crisis, -1);
                            break;
                        case Covariate.Inexperience:
                            To(Covariate.Constant, 1);
                            To(Covariate.Experience, -1);
                            break;
                        case Covariate.LowSelfImage:
                            To(Covariate.Constant, 1);
                            To(Covariate.SelfImage, -1);
                            break;
                        case Covariate.PartnerDistance:
                            To(Covariate.Constant, role.Near < 0 ? 1 : 0);
                            break;
                        case Covariate.PartnerControl:
                            To(Covariate.Constant, role.Control);
                            break;
                        case Covariate.PartnerProcessOpen:
                            To(Covariate.Open, role.Process);
                            break;
                        default:
                            To(covariate, 1);
                            break;
                    }
                }
            }
        }
    }
}
