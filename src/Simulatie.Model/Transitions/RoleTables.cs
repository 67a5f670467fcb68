using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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

    /// <summary>The summands of the six roles, one role after the other: first those whose weight depends on one of the two roles, then those on the pair; and how many of each a role has.</summary>
    private readonly Term[] _terms;
    private readonly Terms[] _count = new Terms[Roles];

    /// <summary>The numbers of all of them.</summary>
    private readonly Column<float> _numbers;

    /// <summary>The worker's covariates that weigh the same in every pair of roles, and what each adds to the sums per worker.</summary>
    private readonly int[] _ofWorker;
    private readonly Column<Vector512<float>> _weights;

    /// <param name="Value">Where the covariate stands among the values.</param>
    /// <param name="Side">By which role its weight is looked up,</param>
    /// <param name="Number">and where among the numbers.</param>
    private readonly record struct Term(nuint Value, nuint Side, nuint Number)
    {
        public Term(int value, ByPair weight)
            : this((nuint)value, (nuint)weight.Side, (nuint)weight.At)
        {
        }
    }

    private readonly record struct Terms(int OfOne, int OfPair);

    /// <param name="always">The rules that always apply.</param>
    /// <param name="eager">The same with those that apply once the worker waits no longer.</param>
    public RoleTables(RoleKernel always, RoleKernel eager, IReadOnlyList<WorkerRoleTraits> traits, bool workerActs)
    {
        var (terms, numbers, ofWorker) = (new List<Term>(), new List<float>(), new SortedDictionary<int, float[]>());
        var (plain, pull) = (new Weights(), new Weights());
        for (var next = 0; next < Roles; next++)
        {
            var own = new List<Term>();
            Fold((state, covariate) => always.Weight(state, covariate, next), traits, workerActs, plain);
            Fold((state, covariate) => eager.Weight(state, covariate, next) - always.Weight(state, covariate, next), traits, workerActs, pull);
            own.Add(new Term(CovariateValues.Plain + (int)Covariate.Constant, new ByPair(plain.Of((int)Covariate.Constant), numbers)));
            for (var covariate = 0; covariate < CovariateValues.Count; covariate++)
            {
                if (covariate != (int)Covariate.Constant)
                    Add(own, numbers, ofWorker, plain.Of(covariate), covariate, next, CovariateValues.Plain);
                Add(own, numbers, ofWorker, pull.Of(covariate), covariate, next + Roles, CovariateValues.WhenEager);
            }

            var ofPair = own.FindAll(term => term.Side == ByPair.Pair);
            terms.AddRange(own.FindAll(term => term.Side != ByPair.Pair));
            terms.AddRange(ofPair);
            _count[next] = new Terms(own.Count - ofPair.Count, ofPair.Count);
        }

        _terms = [.. terms];
        _ofWorker = [.. ofWorker.Keys];
        _weights = new([.. ofWorker.Values.Select(weights => Vector512.Create(weights))]);
        _numbers = new(CollectionsMarshal.AsSpan(numbers));
        int[] read = [.. terms.Select(term => (int)term.Value).Distinct().Order()];
        WhenEager = [.. read.Where(value => value > CovariateValues.WhenEager).Select(value => value - CovariateValues.WhenEager)];
        WorkersOwn = [.. read.Select(value => value % CovariateValues.WhenEager).Distinct().Where(value => CovariateValues.BelongsToWorker((Covariate)value))];
    }

    /// <summary>The covariates that weigh more or less once the worker waits no longer; the constant stands there already.</summary>
    public int[] WhenEager { get; }

    /// <summary>The covariates of the worker that weigh differently from one pair of roles to another; the others are in <see cref="SumOfWorker"/>.</summary>
    public int[] WorkersOwn { get; }

    /// <summary>Room for the sums that <see cref="SumOfWorker"/> makes: one per role, and one more per role for an eager worker.</summary>
    public const int Offsets = 16;

    /// <summary>What the worker himself adds to the log odds of each role, whatever the roles now.</summary>
    public void SumOfWorker(ReadOnlySpan<float> covariates, Span<float> offsets)
    {
        var sums = Vector512<float>.Zero;
        for (var row = 0; row < _ofWorker.Length; row++)
            sums = Vector512.FusedMultiplyAdd(Vector512.Create(covariates[_ofWorker[row]]), _weights[row], sums);
        sums.CopyTo(offsets);
    }

    /// <summary>The next roles, by inverse CDF: the first role whose running share exceeds the fraction of chance.</summary>
    /// <param name="roles">Room for the roles now, the partners' and both together.</param>
    /// <param name="odds">Room for the odds of the six roles.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Draw<T>(T now, T partner, ReadOnlySpan<T> values, ReadOnlySpan<float> offsets, Span<T> odds, Span<T> roles, T fraction)
        where T : unmanaged, ILanes<T>
    {
        Odds(now, partner, values, offsets, odds, roles);
        ref var share = ref MemoryMarshal.GetReference(odds);
        var first = share;
        var second = first + Unsafe.Add(ref share, 1);
        var third = second + Unsafe.Add(ref share, 2);
        var fourth = third + Unsafe.Add(ref share, 3);
        var fifth = fourth + Unsafe.Add(ref share, 4);
        var mark = fraction * (fifth + Unsafe.Add(ref share, 5));
        return (Roles - 1f) - T.HowMany(T.Below(mark, first), T.Below(mark, second), T.Below(mark, third), T.Below(mark, fourth), T.Below(mark, fifth));
    }

    /// <summary>The odds of the six roles. The tables hold binary logarithms.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Odds<T>(T now, T partner, ReadOnlySpan<T> values, ReadOnlySpan<float> offsets, Span<T> odds, Span<T> roles)
        where T : unmanaged, ILanes<T>
    {
        ref var side = ref MemoryMarshal.GetReference(roles);
        side = T.Indices(now);
        Unsafe.Add(ref side, ByPair.Partner) = T.Indices(partner);
        Unsafe.Add(ref side, ByPair.Pair) = T.Indices(now * LookupTable.PairStride + partner);
        ref var value = ref MemoryMarshal.GetReference(values);
        ref var offset = ref MemoryMarshal.GetReference(offsets);
        ref var share = ref MemoryMarshal.GetReference(odds);
        ref var number = ref _numbers[0];
        ref var term = ref MemoryMarshal.GetArrayDataReference(_terms);
        ref var count = ref MemoryMarshal.GetArrayDataReference(_count);
        var eager = Unsafe.Add(ref value, CovariateValues.WhenEager);
        for (nuint role = 0; role < Roles; role++)
        {
            var sum = T.MultiplyAdd(eager, T.Of(Unsafe.Add(ref offset, role + Roles)), T.Of(Unsafe.Add(ref offset, role)));
            for (var left = Unsafe.Add(ref count, role).OfOne; left > 0; left--, term = ref Unsafe.Add(ref term, 1))
                sum = T.MultiplyAdd(T.Look(ref Unsafe.Add(ref number, term.Number), Unsafe.Add(ref side, term.Side)), Unsafe.Add(ref value, term.Value), sum);
            for (var left = Unsafe.Add(ref count, role).OfPair; left > 0; left--, term = ref Unsafe.Add(ref term, 1))
                sum = T.MultiplyAdd(T.LookWide(ref Unsafe.Add(ref number, term.Number), Unsafe.Add(ref side, ByPair.Pair)), Unsafe.Add(ref value, term.Value), sum);
            Unsafe.Add(ref share, role) = PortableMath.Exp2(sum);
        }
    }

    private static void Add(List<Term> terms, List<float> numbers, SortedDictionary<int, float[]> ofWorker, ReadOnlySpan<float> byPair, int covariate, int offset, int shift)
    {
        var same = ByPair.AreSame(byPair);
        if (same && byPair[0] == 0)
            return;
        if (same && CovariateValues.BelongsToWorker((Covariate)covariate))
            (ofWorker.TryGetValue(covariate, out var weights) ? weights : ofWorker[covariate] = new float[Offsets])[offset] = byPair[0];
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
                _single[pair] = (float)(_exact[covariate * Pairs + pair] / PortableMath.Ln2);
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
