using System.Runtime.CompilerServices;
using Simulatie.Model.Numerics;
using Simulatie.Model.Parameters;

namespace Simulatie.Model.Transitions;

/// <summary>The openness gate: how far a client is open to guidance now (E80, E126, E128, E138).</summary>
internal readonly struct OpennessGate
{
    private readonly float _strength;

    // What each adds to the binary logarithm of the odds.
    private readonly float _trust;
    private readonly float _openness;
    private readonly float _selfImage;
    private readonly float _results;
    private readonly float _threshold;

    public OpennessGate(Uncertainties numbers)
    {
        var steepness = numbers.GateSteepness / PortableMath.Ln2;
        var total = numbers.GateTrust + numbers.GateOpenness + numbers.GateSelfImage + numbers.GateResults;
        _trust = (float)(steepness * numbers.GateTrust / total);
        _openness = (float)(steepness * numbers.GateOpenness / total);
        _selfImage = (float)(steepness * numbers.GateSelfImage / total);
        _results = (float)(steepness * numbers.GateResults / total);
        _threshold = (float)(steepness * numbers.GateThreshold);
        _strength = (float)numbers.GateStrength;
    }

    /// <summary>logistic(k · (w₁ trust + w₂ openness + w₃ self-image + w₄ recent results − threshold)); 1 for everyone in the rival without the gate.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Open<T>(T trust, T openness, T selfImage, T results)
        where T : unmanaged, ILanes<T>
    {
        var readiness = T.MultiplyAdd(trust, T.Of(_trust), T.MultiplyAdd(openness, T.Of(_openness), T.MultiplyAdd(selfImage, T.Of(_selfImage), _results * results)));
        var odds = PortableMath.Exp2(readiness - _threshold);
        return 1f - T.Of(_strength) / (1f + odds);
    }

    /// <summary>The same for one client.</summary>
    public float Open(float trust, float openness, float selfImage, float results) =>
        Open(OneLane.Of(trust), OneLane.Of(openness), OneLane.Of(selfImage), OneLane.Of(results)).Value;
}
