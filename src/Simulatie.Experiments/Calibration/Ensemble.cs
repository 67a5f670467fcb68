using System.Text.Json;
using System.Text.Json.Serialization;
using Simulatie.Model.Parameters;

namespace Simulatie.Experiments.Calibration;

/// <summary>The parameter sets that agree with the study: each a value for every free parameter.</summary>
/// <param name="Engine">Fingerprint of the engine that made it.</param>
/// <param name="Seed">Seed of the calibration.</param>
/// <param name="Tolerance">Every set's town lay at most this far from the study when it was accepted.</param>
/// <param name="Simulations">Simulations that it took.</param>
/// <param name="FreshDistances">Distance of each set's town on luck that neither the calibration nor the order of the sets ever saw: so none is a winner's.</param>
/// <param name="Keys">The free parameters.</param>
/// <param name="Sets">[set][parameter], the best on a batch of fresh luck of its own first.</param>
public sealed record Ensemble(
    string Engine, uint Seed, double Tolerance, int Simulations, IReadOnlyList<double> FreshDistances, IReadOnlyList<string> Keys, IReadOnlyList<IReadOnlyList<double>> Sets)
{
    /// <summary>Fingerprint of what it was fitted to; null in an ensemble from before this was kept.</summary>
    public string? Target { get; init; }

    /// <summary>The rival model whose parameters these are; null for the model itself.</summary>
    public string? Rival { get; init; }


    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower, NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    /// <summary>The ensemble that ships with the program; null while none does.</summary>
    public static Ensemble? Shipped { get; } = ReadShipped("ensemble.json");

    /// <summary>The parameters with the free ones as in one set. Which set a replicate takes is shuffled, the same for every seed.</summary>
    /// <remarks>A free parameter to which the scenario itself gave a value keeps it.</remarks>
    /// <param name="replicate">Replicates beyond the number of sets begin again with the first.</param>
    /// <param name="given">What the scenario itself gave a value.</param>
    public ModelParameters For(ModelParameters parameters, int replicate, GivenKeys? given = null) => With(parameters, Order[replicate % Sets.Count], given);

    /// <summary>How many of the sets that the first so many replicates of one set each take are different: a set that fits well may stand there several times.</summary>
    public int DistinctAmong(int used) => Order.Take(used).Select(set => string.Join(' ', Sets[set].Select(value => value.ToString("R", System.Globalization.CultureInfo.InvariantCulture)))).Distinct().Count();

    /// <summary>The parameters with the free ones as in the set that lies nearest the study on fresh luck.</summary>
    public ModelParameters Central(ModelParameters parameters, GivenKeys? given = null) => With(parameters, 0, given);

    /// <summary>The shipped ensemble, when the engine has not moved since it was made; else null.</summary>
    public static Ensemble? Usable => Shipped is { FitsHere: true } shipped ? shipped : null;

    /// <summary>The shipped ensemble of a rival, usable or not; null while none ships.</summary>
    public static Ensemble? ShippedOf(Rival rival) => ReadShipped(FileOf(rival));

    /// <summary>The name of the file in which an ensemble ships.</summary>
    public static string FileOf(Rival? rival) => rival is null ? "ensemble.json" : $"ensemble-{rival.Key}.json";

    /// <summary>Neither the engine nor what it was fitted to has moved since.</summary>
    [JsonIgnore]
    public bool FitsHere => Engine == EngineFingerprint.Now && (Target is null || Target == TargetFingerprint.Now);

    /// <summary>Reads an ensemble that <c>calibrate</c> wrote.</summary>
    /// <exception cref="UserMistake">There is no such file, or it is no ensemble.</exception>
    public static Ensemble Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<Ensemble>(File.ReadAllText(file), Indented) is { Sets: { Count: > 0 } } read
                ? read
                : throw new UserMistake($"{file}: found no parameter sets, expected the ensemble.json of a calibration");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new UserMistake($"{file}: cannot be read as the ensemble.json of a calibration: {unreadable.Message}");
        }
    }

    /// <summary>Whether the sets came as near to the study as a sample of 35 lies to its own town: only then the calibration has converged.</summary>
    [JsonIgnore]
    public bool Converged => Tolerance <= StudyDistance.SamplingAlone;

    public string ToJson() => JsonSerializer.Serialize(this, Indented).ReplaceLineEndings("\n") + "\n";

    private int[] Order => field ??= new KeyedLuck(Seed).Shuffle(Purpose.SetOrder, Sets.Count);

    private ModelParameters With(ModelParameters parameters, int set, GivenKeys? given)
    {
        for (var free = 0; free < Keys.Count; free++)
            if (ParameterCatalogue.Find(Keys[free]) is { } declared && declared.Get(parameters) == declared.Default && given?.Holds(Keys[free]) != true)
                parameters = declared.With(parameters, Sets[set][free]);
        return parameters;
    }

    private static Ensemble? ReadShipped(string resource)
    {
        using var stream = typeof(Ensemble).Assembly.GetManifestResourceStream(resource);
        return stream is null ? null : JsonSerializer.Deserialize<Ensemble>(stream, Indented);
    }
}
