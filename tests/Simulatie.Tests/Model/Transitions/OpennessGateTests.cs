using CsCheck;
using Simulatie.Model.Parameters;
using Simulatie.Model.Transitions;

namespace Simulatie.Tests.Model.Transitions;

/// <summary>The gate is a logistic of what makes a client ready for guidance.</summary>
public sealed class OpennessGateTests
{
    private static readonly Gen<(float Trust, float Openness, float SelfImage, float Results)> Clients =
        Gen.Select(Gen.Float[0, 1], Gen.Float[0, 1], Gen.Float[0, 1], Gen.Float[0, 1]);

    private static readonly Gen<Uncertainties> Gates = Gen.Select(Gen.Double[10, 40], Gen.Double[0.33, 0.45], (steepness, threshold) =>
        new Uncertainties { GateSteepness = steepness, GateThreshold = threshold });

    [Fact]
    public void It_is_the_logistic_of_the_model() => Gen.Select(Gates, Clients).Sample((numbers, client) =>
    {
        var weights = numbers.GateTrust + numbers.GateOpenness + numbers.GateSelfImage + numbers.GateResults;
        var readiness = (numbers.GateTrust * client.Trust + numbers.GateOpenness * client.Openness + numbers.GateSelfImage * client.SelfImage + numbers.GateResults * client.Results) / weights;
        var open = 1 - numbers.GateStrength * (1 - 1 / (1 + Math.Exp(-numbers.GateSteepness * (readiness - numbers.GateThreshold))));
        return Math.Abs(Open(numbers, client) - open) < 1e-5;
    });

    [Fact]
    public void It_lies_between_zero_and_one_and_rises_with_trust() => Gen.Select(Gates, Clients, Gen.Float[0, 1]).Sample((numbers, client, more) =>
    {
        var open = Open(numbers, client);
        return open is >= 0 and <= 1 && Open(numbers, client with { Trust = Math.Min(1, client.Trust + more) }) >= open;
    });

    [Fact]
    public void Without_the_gate_everybody_is_open() => Clients.Sample(client => Open(new Uncertainties { GateStrength = 0 }, client) == 1);

    private static float Open(Uncertainties numbers, (float Trust, float Openness, float SelfImage, float Results) client) =>
        new OpennessGate(numbers).Open(client.Trust, client.Openness, client.SelfImage, client.Results);
}
