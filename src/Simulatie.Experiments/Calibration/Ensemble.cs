using System.Text.Json;
using System.Text.Json.Serialization;
using Simulatie.Model.Parameters;

namespace Simulatie.Experiments.Calibration;

/// <summary>The parameter sets that agree with the study: each a value for every free parameter.</summary>
/// <param name="Engine">Fingerprint of the engine that made it.</param>
/// <param name="Seed">Seed of the calibration.</param>
/// <param name="Tolerance">Every set's town lay at most this far from the study when it was accepted.</param>
/// <param name="Simulations">Simulations that it took.</param>
/// <param name="FreshDistances">Distance of each set's town on luck that the calibration never saw.</param>
/// <param name="Keys">The free parameters.</param>
/// <param name="Sets">[set][parameter], the best on fresh luck first.</param>
public sealed record Ensemble(
    string Engine, uint Seed, double Tolerance, int Simulations, IReadOnlyList<double> FreshDistances, IReadOnlyList<string> Keys, IReadOnlyList<IReadOnlyList<double>> Sets)
{
    private const string Resource = "ensemble.json";
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower, NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    /// <summary>The ensemble that ships with the program; null while none does.</summary>
    public static Ensemble? Shipped { get; } = ReadShipped();

    /// <summary>The parameters with the free ones as in one set. Which set a replicate takes is shuffled, the same for every seed.</summary>
    /// <remarks>A free parameter to which the scenario itself gave a value keeps it.</remarks>
    /// <param name="replicate">Replicates beyond the number of sets begin again with the first.</param>
    public ModelParameters For(ModelParameters parameters, int replicate) => With(parameters, Order[replicate % Sets.Count]);

    /// <summary>The parameters with the free ones as in the set that lies nearest the study on fresh luck.</summary>
    public ModelParameters Central(ModelParameters parameters) => With(parameters, 0);

    /// <summary>The shipped ensemble, when the engine has not moved since it was made; else null.</summary>
    public static Ensemble? Usable => Shipped is { } shipped && shipped.Engine == EngineFingerprint.Now ? shipped : null;

    /// <summary>Whether the sets came as near to the study as a sample of 35 lies to its own town: only then the calibration has converged.</summary>
    public bool Converged => Tolerance <= StudyDistance.SamplingAlone;

    /// <summary>The free parameters that the sets leave about as wide as their prior: the study says next to nothing of them.</summary>
    public IEnumerable<ParameterDeclaration> NotIdentified => Keys
        .Where((_, free) => Narrowed(free) >= PosteriorRow.NotIdentifiedFrom)
        .Select(key => ParameterCatalogue.Find(key)!);

    /// <summary>Where the middle 95% of the sets have a parameter; null when it is none of the free ones.</summary>
    public (double Low, double High)? Range(ParameterDeclaration parameter)
    {
        var free = Keys.ToList().IndexOf(parameter.Key);
        if (free < 0)
            return null;
        double[] values = [.. Sets.Select(set => set[free])];
        var weights = Weighted.Equal(values.Length);
        return (Weighted.Quantile(values, weights, 0.025), Weighted.Quantile(values, weights, 0.975));
    }

    private double Narrowed(int free)
    {
        var declared = ParameterCatalogue.Find(Keys[free])!;
        double[] places = [.. Sets.Select(set => (set[free] - declared.Low) / (declared.High - declared.Low))];
        return Weighted.StandardDeviation(places, Weighted.Equal(places.Length)) / Priors.Deviation;
    }

    public string ToJson() => JsonSerializer.Serialize(this, Indented).ReplaceLineEndings("\n") + "\n";

    private int[] Order => field ??= new KeyedLuck(Seed).Shuffle(Purpose.SetOrder, Sets.Count);

    private ModelParameters With(ModelParameters parameters, int set)
    {
        for (var free = 0; free < Keys.Count; free++)
            if (ParameterCatalogue.Find(Keys[free]) is { } declared && declared.Get(parameters) == declared.Default)
                parameters = declared.With(parameters, Sets[set][free]);
        return parameters;
    }

    private static Ensemble? ReadShipped()
    {
        using var stream = typeof(Ensemble).Assembly.GetManifestResourceStream(Resource);
        return stream is null ? null : JsonSerializer.Deserialize<Ensemble>(stream, Indented);
    }
}
