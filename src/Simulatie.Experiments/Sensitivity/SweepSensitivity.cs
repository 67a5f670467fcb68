using Simulatie.Experiments.Designs;
using Simulatie.Experiments.Store;
using Simulatie.Experiments.Sweeps;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;

namespace Simulatie.Experiments.Sensitivity;

/// <summary>What moves every outcome of a sweep.</summary>
/// <param name="Replicates">Replicates that were analysed.</param>
/// <param name="Outcomes">In the order of the catalogue.</param>
public sealed record SweepSensitivity(SweepDescription Sweep, int Replicates, IReadOnlyList<OutcomeSensitivity> Outcomes)
{
    /// <summary>Reads a complete sweep and analyses it as its design allows.</summary>
    /// <exception cref="UserMistake">The folder holds no sweep, or one that is not complete, was changed, or is only a shard.</exception>
    public static SweepSensitivity Of(string folder, CancellationToken cancel = default)
    {
        var file = SweepFile.Require(folder);
        if (file.Ending is null)
            throw new UserMistake($"{folder}: found a sweep that is not complete, expected a complete one; give its command again and it goes on");
        if (file.Shard.Of > 1)
            throw new UserMistake($"{folder}: found shard {file.Shard} of a sweep, expected a whole one; 'simulatie merge' joins shards");
        var values = SweepValues.Read(folder, file, [.. OutcomeCatalogue.All.Select(outcome => outcome.Key)]);
        return Of(file.Sweep, values, cancel);
    }

    internal static SweepSensitivity Of(SweepDescription sweep, IReadOnlyList<SweepValues> values, CancellationToken cancel)
    {
        var outcomes = new List<OutcomeSensitivity>();
        for (var outcome = 0; outcome < values.Count; outcome++)
        {
            cancel.ThrowIfCancellationRequested();
            outcomes.Add(Of(sweep, OutcomeCatalogue.All[outcome], values[outcome]));
        }
        return new SweepSensitivity(sweep, values[0].Values.Select(runs => runs.Length).DefaultIfEmpty(0).Max(), outcomes);
    }

    private static OutcomeSensitivity Of(SweepDescription sweep, OutcomeDefinition outcome, SweepValues all)
    {
        var values = Designed(sweep, all);
        var (means, factors) = (values.Means, sweep.Varied.Count);
        var free = sweep.Method == SaltelliDesign.Name ? ChosenFreely(values, factors) : values;
        return new OutcomeSensitivity(
            outcome, values, NoiseShares.Of(free.Values),
            sweep.Method == MorrisDesign.Name ? ElementaryEffects.Of(LatticeOf(sweep), means) : null,
            sweep.Method == SaltelliDesign.Name ? SobolIndices.Of(means, factors, sweep.Seed) : null,
            sweep.Method is MorrisDesign.Name or OneAtATime.Name ? null : PartialRankCorrelation.Of(free.Varied, free.Means),
            sweep.Method == OneAtATime.Name ? Swing.Of(values.Values, LevelsOf(sweep)) : null,
            StabilityRow.Of(values.Values));
    }

    /// <summary>Without the point that a precision goal added.</summary>
    private static SweepValues Designed(SweepDescription sweep, SweepValues all) =>
        sweep.ReferencePoint is { } reference ? Only(all, place => all.Points[place] != reference) : all;

    /// <summary>The rows A and B of a Saltelli sample: only they are spread over the space without leaning on one another.</summary>
    private static SweepValues ChosenFreely(SweepValues values, int factors) =>
        Only(values, place => values.Points[place] % (factors + 2) is var inRow && (inRow == 0 || inRow == factors + 1));

    private static SweepValues Only(SweepValues values, Func<int, bool> kept)
    {
        var places = Enumerable.Range(0, values.Points.Count).Where(kept).ToArray();
        return values with
        {
            Points = [.. places.Select(place => values.Points[place])],
            Varied = [.. places.Select(place => values.Varied[place])],
            Values = [.. places.Select(place => values.Values[place])],
        };
    }

    /// <summary>The points of a Morris design as it set them, each parameter as a share of its range.</summary>
    private static double[][] LatticeOf(SweepDescription sweep)
    {
        long Setting(string name) => sweep.Settings.First(setting => setting.Name == name).Value;
        var design = new MorrisDesign(FactorsOf(sweep), Setting("paths"), (int)Setting("levels"), sweep.Seed);
        return [.. Enumerable.Range(0, (int)design.Count).Select(point => design.Point(point).Select((value, factor) => design.Factors[factor].ShareOf(value)).ToArray())];
    }

    private static double[][] LevelsOf(SweepDescription sweep) =>
        [.. FactorsOf(sweep).Select(factor => Enumerable.Range(0, factor.Levels!.Value).Select(level => factor.AtLevel(level, factor.Levels.Value)).ToArray())];

    private static Factor[] FactorsOf(SweepDescription sweep) => [.. sweep.Varied.Select(varied => new Factor(
        ParameterCatalogue.Find(varied.Key) ?? throw new UserMistake($"the sweep varies {varied.Key}, a parameter that this version of the program does not have; expected a sweep of this version"),
        varied.Low, varied.High, varied.Levels))];
}
