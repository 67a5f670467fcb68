using System.Text.Json;
using System.Text.Json.Serialization;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Experiments.Calibration;

/// <summary>What a calibration found.</summary>
/// <param name="State">Every generation, and why it ended.</param>
/// <param name="Posterior">One row per free parameter.</param>
public sealed record CalibrationResult(Ensemble Ensemble, AbcState State, IReadOnlyList<PosteriorRow> Posterior);

/// <summary>One free parameter before and after seeing the study.</summary>
/// <param name="Narrowed">Standard deviation of the posterior over that of the prior: near 1, the study says nothing of it.</param>
public sealed record PosteriorRow(ParameterDeclaration Parameter, double Mean, double Low, double High, double Narrowed)
{
    /// <summary>From here on a posterior counts as no narrower than its prior.</summary>
    public const double NotIdentifiedFrom = 0.9;

    public bool IsIdentified => Narrowed < NotIdentifiedFrom;
}

/// <summary>Fits the free parameters to P1–P5 of the study by sequential Monte Carlo ABC (L95, L96).</summary>
public static class Calibrator
{
    /// <summary>Towns by which the central set is chosen, of each set.</summary>
    private const int ChoosingTowns = 4;

    private static readonly JsonSerializerOptions Exact = new()
    {
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals, Converters = { new JsonStringEnumConverter<AbcStop>() },
    };

    /// <summary>Runs the method to its end, going on from the state file where there is one that fits.</summary>
    /// <param name="practice">The baseline town; its free parameters are replaced.</param>
    /// <param name="stateFile">Where the state is kept after every batch of simulations.</param>
    /// <exception cref="UserMistake">The state file belongs to another calibration, or cannot be read.</exception>
    /// <param name="progress">Told the generation, its tolerance, the simulations so far and the share of the particles accepted.</param>
    public static CalibrationResult Run(
        ModelParameters practice, AbcPlan plan, BlijverReading reading, string stateFile, Action<int, double, int, double>? progress = null, CancellationToken cancel = default)
    {
        var distance = new StudyDistance(StudyTarget.Of(reading));
        var towns = new TownSimulator(practice, ObservationWeight.ContactHours, towns: 1);
        var luck = new KeyedLuck(plan.Seed);
        var key = $"{EngineFingerprint.Now} {TargetFingerprint.Now} {plan with { Threads = 0 }} {reading} {CalibrationKey.Of(practice)}";
        var abc = new SequentialAbc(plan, Priors.Declared.Count,
            (unit, generation, attempt) => distance.Of(towns.At(unit, luck.TownSeed(Purpose.TownSeed, generation), attempt)), Stored(stateFile, key) ?? SequentialAbc.Start(key));
        while (abc.State.Stop is null)
        {
            var (generation, tolerance) = (abc.State.Done.Count, abc.NextTolerance);
            abc.MakeGeneration(
                state => Store(stateFile, state),
                new Told(share => progress?.Invoke(generation, tolerance, abc.State.Simulations, share)), cancel);
        }

        var last = abc.State.Done[^1];
        return new CalibrationResult(MakeEnsemble(plan, last, abc.State.Simulations, distance, towns, luck, cancel), abc.State, Calibration.Posterior.Rows(last.Points, last.Weights));
    }

    private static Ensemble MakeEnsemble(
        AbcPlan plan, Generation last, int simulations, StudyDistance distance, TownSimulator towns, KeyedLuck luck, CancellationToken cancel)
    {
        var chosen = Resample(last.Weights, luck.Uniform(Purpose.Resampling, 0, 0, 0));
        // One batch of luck orders the sets and so chooses the central one; another says how far each lies.
        var (choosing, fresh) = (new double[chosen.Length], new double[chosen.Length]);
        InParallel.For(chosen.Length, plan.Threads, cancel, slot =>
        {
            choosing[slot] = Enumerable.Range(0, ChoosingTowns).Average(town =>
                distance.Of(towns.At(last.Points[chosen[slot]], luck.TownSeed(Purpose.Trial, 1), (uint)(slot * ChoosingTowns + town))));
            fresh[slot] = distance.Of(towns.At(last.Points[chosen[slot]], luck.TownSeed(Purpose.Trial, 0), (uint)slot));
        });
        var order = Enumerable.Range(0, chosen.Length).OrderBy(slot => choosing[slot]).ThenBy(slot => slot).ToArray();
        return new Ensemble(
            EngineFingerprint.Now, plan.Seed, last.Tolerance, simulations, [.. order.Select(slot => Rounded(fresh[slot]))],
            [.. Priors.Declared.Parameters.Select(parameter => parameter.Key)],
            [.. order.Select(slot => (IReadOnlyList<double>)[.. Priors.Declared.Values(last.Points[chosen[slot]]).Select(Rounded)])])
        {
            Target = TargetFingerprint.Now,
        };
    }

    /// <summary>Systematic resampling: as many particles as before, each as often as its weight says, with one number by chance.</summary>
    private static int[] Resample(IReadOnlyList<double> weights, double fraction)
    {
        var chosen = new int[weights.Count];
        var (particle, running) = (0, weights[0]);
        for (var slot = 0; slot < chosen.Length; slot++)
        {
            var mark = (slot + fraction) / chosen.Length;
            while (running < mark && particle < weights.Count - 1)
                running += weights[++particle];
            chosen[slot] = particle;
        }

        return chosen;
    }

    private static double Rounded(double value) => Math.Round(value, 6);

    private static AbcState? Stored(string file, string key)
    {
        if (!File.Exists(file))
            return null;
        try
        {
            var state = JsonSerializer.Deserialize<AbcState>(File.ReadAllText(file), Exact);
            return state?.Key == key ? state : throw new UserMistake(
                $"{file}: found the state of another calibration (engine, target, seed, particles, town or reading differ), expected one of this command: remove the file to begin anew, or give another --out");
        }
        catch (JsonException broken)
        {
            throw new UserMistake($"{file}: found a state that cannot be read ({broken.Message}), expected one that calibrate wrote: remove the file to begin anew");
        }
    }

    private static void Store(string file, AbcState state)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        File.WriteAllText(file + ".new", JsonSerializer.Serialize(state, Exact));
        File.Move(file + ".new", file, overwrite: true);
    }

    private sealed class Told(Action<double> tell) : IProgress<double>
    {
        public void Report(double value) => tell(value);
    }
}
