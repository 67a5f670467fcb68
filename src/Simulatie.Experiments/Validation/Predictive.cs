using Simulatie.Experiments.Calibration;
using Simulatie.Study;

namespace Simulatie.Experiments.Validation;

/// <summary>How many of 35 relationships a study of the model's towns would have found: the mean, and where 95% of such studies lie.</summary>
public readonly record struct PredictiveCount(double Mean, int Low, int High)
{
    public bool Holds(int count) => count >= Low && count <= High;
}

/// <summary>Posterior predictive: studies of 35 relationships, drawn from the towns of the ensemble. What varies is the parameter set, the town and who is met.</summary>
public sealed class Predictive
{
    /// <summary>Studies drawn from each town.</summary>
    private const int StudiesPerTown = 10;

    private readonly int[][] _studies;

    private Predictive(int[][] studies) => _studies = studies;

    /// <param name="seed">Chooses who is met.</param>
    public static Predictive Of(IReadOnlyList<TownFacts> towns, uint seed)
    {
        var luck = new KeyedLuck(seed);
        return new([.. from town in Enumerable.Range(0, towns.Count)
                       from study in Enumerable.Range(0, StudiesPerTown)
                       select Draw(towns[town][ObservedView.ContactHours], luck, (uint)town, (uint)study)]);
    }

    /// <summary>How many relationships of a study meet the condition.</summary>
    public PredictiveCount Count(Func<ClientRole, WorkerRole, RelationshipOutcome, PerceptionClass, bool> counted)
    {
        bool[] counts = [.. Enumerable.Range(0, ObservedCells.Count).Select(cell =>
            counted(ObservedCells.ClientOf(cell), ObservedCells.WorkerOf(cell), ObservedCells.OutcomeOf(cell), ObservedCells.PerceptionOf(cell)))];
        int[] found = [.. _studies.Select(study => study.Count(cell => counts[cell])).Order()];
        return new PredictiveCount(found.Average(), found[(int)(0.025 * (found.Length - 1))], found[(int)Math.Ceiling(0.975 * (found.Length - 1))]);
    }

    private static int[] Draw(ObservedCells town, KeyedLuck luck, uint number, uint study)
    {
        var relationships = new int[Relationships35.Count];
        for (var place = 0; place < relationships.Length; place++)
            relationships[place] = At(town.Shares, luck.Uniform(Purpose.Sample35, number, study, (uint)place));
        return relationships;
    }

    private static int At(IReadOnlyList<double> shares, double fraction)
    {
        var last = 0;
        for (var cell = 0; cell < shares.Count; cell++)
        {
            if (shares[cell] <= 0)
                continue;
            last = cell;
            if ((fraction -= shares[cell]) < 0)
                return cell;
        }
        return last;
    }
}
