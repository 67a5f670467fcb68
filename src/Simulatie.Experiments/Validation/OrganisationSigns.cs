using Simulatie.Experiments.Calibration;
using Simulatie.Model;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Experiments.Validation;

/// <summary>P15: what more caseload, control, standardisation and result pressure do, beside practice under the same luck.</summary>
internal static class OrganisationSigns
{
    /// <summary>How old a relationship is when its trust is read: slower trust is less trust by then.</summary>
    private const int TrustMonth = 6;

    /// <summary>Each pushed far enough to see a sign: half as many families again, the others doubled.</summary>
    private static readonly (Bilingual Name, Levers Levers)[] Pushes =
    [
        (new("hogere caseload", "higher caseload"), new() { CaseloadFactor = 1.5 }),
        (new("meer controle", "more control"), new() { ControlFactor = 2 }),
        (new("meer standaardisering", "more standardisation"), new() { StandardisationFactor = 2 }),
        (new("meer resultaatdruk", "more result pressure"), new() { ResultPressureFactor = 2 }),
    ];

    private static readonly Bilingual[] Signs =
    [
        new("minder procesrollen", "fewer process roles"),
        new("minder vertrouwen na zes maanden", "less trust after six months"),
        new("minder succes", "less success"),
    ];

    /// <summary>One line for each push and sign; the model's value is the difference from practice, one per parameter set.</summary>
    public static IReadOnlyList<PatternLine> Of(Scenario practice, RunPlan plan, Action<int>? progress, CancellationToken cancel)
    {
        var differences = new double[plan.Replicates][,];
        var done = 0;
        InParallel.For(plan.Replicates, plan.Threads, cancel, replicate =>
        {
            differences[replicate] = Differences(plan.For(practice, replicate).Parameters, plan, (uint)replicate, cancel);
            progress?.Invoke(Interlocked.Increment(ref done));
        });
        return [.. from push in Enumerable.Range(0, Pushes.Length) from sign in Enumerable.Range(0, Signs.Length) select Line(push, sign, differences)];
    }

    private static PatternLine Line(int push, int sign, double[][,] differences) => new(
        new PatternNumber("P15", new($"{Pushes[push].Name.Nl}: {Signs[sign].Nl}", $"{Pushes[push].Name.En}: {Signs[sign].En}"), PatternKind.HeldOut,
            double.NaN, double.NegativeInfinity, -double.Epsilon, 3),
        [.. differences.Select(town => town[push, sign])]);

    private static double[,] Differences(ModelParameters practice, RunPlan plan, uint replicate, CancellationToken cancel)
    {
        var differences = new double[Pushes.Length, Signs.Length];
        var reference = Values(practice, plan, replicate, cancel);
        for (var push = 0; push < Pushes.Length; push++)
        {
            var values = Values(practice with { Levers = Pushes[push].Levers }, plan, replicate, cancel);
            for (var sign = 0; sign < Signs.Length; sign++)
                differences[push, sign] = values[sign] - reference[sign];
        }
        return differences;
    }

    /// <summary>In the order of <see cref="Signs"/>.</summary>
    private static double[] Values(ModelParameters parameters, RunPlan plan, uint replicate, CancellationToken cancel)
    {
        var (trust, count) = (0.0, 0);
        var run = Simulation.Watch(parameters, plan.Seed, replicate, plan.Months, Look, cancel);
        return [run.Of(Outcome.ProcessRoles), trust / count, run.Of(Outcome.Success)];

        void Look(Town town)
        {
            foreach (var relationship in town.Month < TrustMonth ? [] : town.Relationships().Where(relationship => relationship.Months == TrustMonth))
            {
                trust += relationship.Trust;
                count++;
            }
        }
    }
}
