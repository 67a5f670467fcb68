using Simulatie.Experiments.Calibration;
using Simulatie.Experiments.Statistics;
using Simulatie.Model;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;

namespace Simulatie.Experiments.Validation;

/// <summary>What patience is read by, of relationships that began under it and of all families in town.</summary>
public enum PatienceMeasure : byte
{
    /// <summary>Share of the relationships started that ended, or stood after five years, as a success.</summary>
    SuccessPerRelationship,
    /// <summary>Share of the relationships started that were broken off within that time.</summary>
    RupturesPerRelationship,
    /// <summary>Share of all families helped lastingly.</summary>
    LastingHelpPerFamily,
    /// <summary>Ruptures per family in town, of the relationships started.</summary>
    RupturesPerFamily,
}

/// <summary>One dose of patience in one world.</summary>
/// <param name="Intention">Strength of the guiding intention, 0 to 1.</param>
/// <param name="Binds">Hours and places are scarce, as in practice; else there is five times the staff.</param>
/// <param name="Patience">0 to 1; null for practice as each parameter set has it.</param>
/// <param name="Values">[measure][set].</param>
public sealed record PatienceArm(double Intention, bool Binds, double? Patience, IReadOnlyList<IReadOnlyList<double>> Values)
{
    /// <summary>Two tenths more than practice, in each set.</summary>
    public bool IsMoreThanPractice { get; init; }

    public IReadOnlyList<double> this[PatienceMeasure measure] => Values[(int)measure];
}

/// <summary>What patience, or the intention behind it, does in one world.</summary>
public enum PatienceVerdict : byte
{
    /// <summary>The interval of the difference lies on the better side: more success, fewer ruptures.</summary>
    Helps,
    /// <summary>It lies on the other side.</summary>
    Hurts,
    /// <summary>It holds 0.</summary>
    NotResolved,
}

/// <param name="Narrowed">Standard deviation of practice's patience over the sets, over that of its prior: near 1 the study says nothing of it.</param>
public sealed record PatienceResult(IReadOnlyList<double> Intentions, IReadOnlyList<double> Doses, IReadOnlyList<PatienceArm> Arms, int Sets, double Narrowed)
{
    public IEnumerable<(double Intention, bool Binds)> Worlds => Arms.Select(arm => (arm.Intention, arm.Binds)).Distinct();

    /// <summary>The difference of a dose from practice under the same luck, with its 95% interval over the sets.</summary>
    public PairedDifference Difference(PatienceArm arm, PatienceMeasure measure) => PairedDifference.Of(arm[measure], Practice(arm.Intention, arm.Binds)[measure]);

    public PatienceArm Practice(double intention, bool binds) => Arms.First(arm => arm.Intention == intention && arm.Binds == binds && arm is { Patience: null, IsMoreThanPractice: false });

    public PatienceArm MoreThanPractice(double intention, bool binds) => Arms.First(arm => arm.Intention == intention && arm.Binds == binds && arm.IsMoreThanPractice);

    public PatienceArm Dose(double intention, bool binds, double patience) => Arms.First(arm => arm.Intention == intention && arm.Binds == binds && arm.Patience == patience);

    /// <summary>What two tenths more patience than practice does.</summary>
    public PatienceVerdict Verdict(double intention, bool binds, PatienceMeasure measure) =>
        Of(Difference(MoreThanPractice(intention, binds), measure), measure);

    /// <summary>How much more that patience changes with the strongest guiding intention than with none.</summary>
    /// <remarks>E156 is about waiting with that intention: what waiting does without it is no evidence for E156.</remarks>
    public PairedDifference OfIntention(bool binds, PatienceMeasure measure) => PairedDifference.Of(Changes(Intentions[^1], binds, measure), Changes(Intentions[0], binds, measure));

    /// <summary>Whether the guiding intention makes patience work better.</summary>
    public PatienceVerdict VerdictOfIntention(bool binds, PatienceMeasure measure) => Of(OfIntention(binds, measure), measure);

    private IReadOnlyList<double> Changes(double intention, bool binds, PatienceMeasure measure) =>
        [.. MoreThanPractice(intention, binds)[measure].Zip(Practice(intention, binds)[measure], (more, practice) => more - practice)];

    private static PatienceVerdict Of(PairedDifference found, PatienceMeasure measure)
    {
        var sign = measure is PatienceMeasure.RupturesPerRelationship or PatienceMeasure.RupturesPerFamily ? -1 : 1;
        return found.Resolved
            ? sign * found.Difference.Mean > 0 ? PatienceVerdict.Helps : PatienceVerdict.Hurts
            : PatienceVerdict.NotResolved;
    }
}

/// <summary>P14, E156 as an experiment: patience against success and ruptures, at several strengths of the guiding intention, with scarce hours and without.</summary>
public static class PatienceExperiment
{
    private const double StaffWithoutScarcity = 5;
    private const double More = 0.2;

    public static IReadOnlyList<double> Intentions { get; } = [0, 0.5, 1];

    public static IReadOnlyList<double> Doses { get; } = [0, 0.2, 0.4, 0.6, 0.8, 1];

    /// <param name="plan">One town per replicate, spread over the parameter sets.</param>
    public static PatienceResult Run(Scenario practice, RunPlan plan, Action<int, int>? progress = null, CancellationToken cancel = default)
    {
        var towns = new double[plan.Replicates][][];
        var (done, oneAtATime) = (0, new Lock());
        InParallel.For(plan.Replicates, plan.Threads, cancel, replicate =>
        {
            towns[replicate] = [.. Intentions.SelectMany(intention => Town(At(plan.For(practice, replicate).Parameters, intention), plan, (uint)replicate, cancel))];
            lock (oneAtATime)
                progress?.Invoke(++done, plan.Replicates);
        });
        var arms = Intentions.SelectMany(intention => Policies(At(practice.Parameters, intention)).Select(policy => (intention, policy))).ToList();
        return new PatienceResult(Intentions, Doses, [.. arms.Select((arm, place) => new PatienceArm(
            arm.intention, arm.policy.StaffFactor == 1, arm.policy.IsMore ? null : arm.policy.Patience,
            [.. Enum.GetValues<PatienceMeasure>().Select(measure => (IReadOnlyList<double>)[.. towns.Select(town => town[place][(int)measure])])]) { IsMoreThanPractice = arm.policy.IsMore })],
            plan.Replicates, Narrowed(plan));
    }

    private static ModelParameters At(ModelParameters practice, double intention) =>
        practice with { Uncertainties = practice.Uncertainties with { GuidingIntention = intention } };

    /// <summary>Practice, two tenths more, and the doses; first where hours are scarce, then where they are not.</summary>
    private static IEnumerable<(double StaffFactor, double? Patience, bool IsMore)> Policies(ModelParameters practice)
    {
        foreach (var staff in new[] { 1, StaffWithoutScarcity })
        {
            yield return (staff, null, false);
            yield return (staff, Math.Min(1, practice.Uncertainties.PracticePatience + More), true);
            foreach (var dose in Doses)
                yield return (staff, dose, false);
        }
    }

    private static IEnumerable<double[]> Town(ModelParameters practice, RunPlan plan, uint replicate, CancellationToken cancel)
    {
        var run = Simulation.StartWatched(practice, plan.Seed, replicate, plan.Months, cancel);
        foreach (var (staff, patience, _) in Policies(practice))
        {
            var cohort = new StartedCohort(practice.Constants, plan.Months);
            var record = run(practice with { StaffFactor = staff, Levers = practice.Levers with { Patience = patience } }, cohort.Look, cancel);
            double started = cohort.Started, families = practice.Population.Families;
            yield return [cohort.Successes / started, cohort.Ruptures / started, record.Of(Outcome.LastingHelp), cohort.Ruptures / families];
        }
    }

    /// <summary>Over all sets, also those that this experiment does not use; 0 where one value stands for all.</summary>
    private static double Narrowed(RunPlan plan) =>
        plan.Sets is { } sets ? Posterior.Of(sets).First(row => row.Parameter.Key == "uncertainties.practice-patience").Narrowed : 0;
}
