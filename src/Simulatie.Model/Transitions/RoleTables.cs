using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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

    /// <summary>The summands of the six roles, one role after the other, and how many each role has.</summary>
    private readonly Term[] _terms;
    private readonly int[] _count = new int[Roles];

    /// <summary>The numbers of all of them.</summary>
    private readonly Column<float> _numbers;
    private readonly OfWorker[] _ofWorker;

    private readonly record struct Term(int Value, ByPair Weight);

    private readonly record struct OfWorker(int Offset, int Covariate, float Weight);

    /// <param name="always">The rules that always apply.</param>
    /// <param name="eager">The same with those that apply once the worker waits no longer.</param>
    public RoleTables(RoleKernel always, RoleKernel eager, IReadOnlyList<WorkerRoleTraits> traits, bool workerActs)
    {
        var (terms, numbers, ofWorker) = (new List<Term>(), new List<float>(), new List<OfWorker>());
        var (plain, pull) = (new Weights(), new Weights());
        for (var next = 0; next < Roles; next++)
        {
            var before = terms.Count;
            Fold((state, covariate) => always.Weight(state, covariate, next), traits, workerActs, plain);
            Fold((state, covariate) => eager.Weight(state, covariate, next) - always.Weight(state, covariate, next), traits, workerActs, pull);
            _constant[next] = new ByPair(plain.Of((int)Covariate.Constant), numbers);
            for (var covariate = 0; covariate < CovariateValues.Count; covariate++)
            {
                if (covariate != (int)Covariate.Constant)
                    Add(terms, numbers, ofWorker, plain.Of(covariate), covariate, next, CovariateValues.Plain);
                Add(terms, numbers, ofWorker, pull.Of(covariate), covariate, next + Roles, CovariateValues.WhenEager);
            }

            _count[next] = terms.Count - before;
        }

        _terms = [.. terms];
        _ofWorker = [.. ofWorker];
        _numbers = new(CollectionsMarshal.AsSpan(numbers));
        int[] read = [.. terms.Select(term => term.Value).Distinct().Order()];
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
        LogOdds(now, partner, values, offsets, running, roles);
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

    /// <summary>The log odds of the six roles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void LogOdds<T>(T now, T partner, ReadOnlySpan<T> values, ReadOnlySpan<float> offsets, Span<T> odds, Span<T> roles)
        where T : unmanaged, ILanes<T>
    {
        roles[ByPair.Now] = T.Indices(now);
        roles[ByPair.Partner] = T.Indices(partner);
        roles[ByPair.Pair] = T.Indices(now * LookupTable.PairStride + partner);
        var (numbers, eager) = (_numbers, values[CovariateValues.WhenEager]);
        ref var value = ref MemoryMarshal.GetReference(values);
        ref var term = ref MemoryMarshal.GetArrayDataReference(_terms);
        for (var role = 0; role < Roles; role++)
        {
            var sum = _constant[role].Of<T>(numbers, roles) + offsets[role] + eager * offsets[role + Roles];
            for (var left = _count[role]; left > 0; left--, term = ref Unsafe.Add(ref term, 1))
                sum += term.Weight.Of<T>(numbers, roles) * Unsafe.Add(ref value, term.Value);
            odds[role] = sum;
        }
    }

    private static void Add(List<Term> terms, List<float> numbers, List<OfWorker> ofWorker, ReadOnlySpan<float> byPair, int covariate, int offset, int shift)
    {
        var same = ByPair.AreSame(byPair);
        if (same && byPair[0] == 0)
            return;
        if (same && CovariateValues.BelongsToWorker((Covariate)covariate))
            ofWorker.Add(new OfWorker(offset, covariate, byPair[0]));
        else
            terms.Add(new Term(shift + covariate, new ByPair(byPair, numbers)));
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
