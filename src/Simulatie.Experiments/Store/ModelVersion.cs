using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Simulatie.Experiments.Designs;
using Simulatie.Model;
using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Experiments.Store;

/// <summary>Which model made a result: the program's version and a fingerprint of how the model behaves.</summary>
/// <remarks>The fingerprint is the hash of a few small towns, so that it changes when results change and stays when only the program around the model does.
/// Two builds from the same source have the same one, wherever they were built.</remarks>
public static class ModelVersion
{
    private const int Families = 60, Months = 24;
    private static readonly Lazy<string> Known = new(() => $"{Build.Version}-{Fingerprint()}");

    /// <summary>Such as <c>0.1.0-3fa9c1d2e4b57788</c>; the first call takes a moment.</summary>
    public static string Current => Known.Value;

    private static string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (share, replicate) in new[] { (double.NaN, 0u), (0.3, 1u), (0.7, 2u) })
        {
            var run = Simulation.Run(Town(share), seed: 1, replicate, Months);
            foreach (var cell in new Sweeps.RunCells(new(Groups: true), Months).Of(run))
                hash.AppendData(MemoryMarshal.AsBytes(new ReadOnlySpan<double>(in cell)));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }

    /// <summary>A small town with every lever and uncertainty at this share of its range; NaN for the default town.</summary>
    private static ModelParameters Town(double share)
    {
        var town = new ModelParameters();
        town = town with { Population = town.Population with { Families = Families } };
        var factors = double.IsNaN(share)
            ? []
            : ParameterCatalogue.All.Where(parameter => parameter.Kind is ParameterKind.Lever or ParameterKind.Uncertainty).Select(parameter => Factor.WholeRange(parameter)).ToArray();
        var scenario = new Scenario("fingerprint", new Bilingual("", ""), new Bilingual("", ""), town);
        return PointScenario.At(scenario, factors, [.. factors.Select(factor => factor.At(share))]).Parameters;
    }
}
