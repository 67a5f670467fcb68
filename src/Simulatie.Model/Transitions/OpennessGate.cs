using System.Runtime.CompilerServices;
using Simulatie.Model.Numerics;
using Simulatie.Model.Parameters;

namespace Simulatie.Model.Transitions;

/// <summary>The openness gate: how far a client is open to guidance now (E80, E126, E128, E138).</summary>
internal readonly struct OpennessGate
{
    private readonly float _trust;
    private readonly float _openness;
    private readonly float _selfImage;
    private readonly float _results;
    private readonly float _threshold;
    private readonly float _steepness;
    private readonly float _strength;

    public OpennessGate(Uncertainties numbers)
    {
        var total = numbers.GateTrust + numbers.GateOpenness + numbers.GateSelfImage + numbers.GateResults;
        _trust = (float)(numbers.GateTrust / total);
        _openness = (float)(numbers.GateOpenness / total);
        _selfImage = (float)(numbers.GateSelfImage / total);
        _results = (float)(numbers.GateResults / total);
        _threshold = (float)numbers.GateThreshold;
        _steepness = (float)numbers.GateSteepness;
        _strength = (float)numbers.GateStrength;
    }

    /// <summary>logistic(k · (w₁ trust + w₂ openness + w₃ self-image + w₄ recent results − threshold)); 1 for everyone in the rival without the gate.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Open<T>(T trust, T openness, T selfImage, T results)
        where T : unmanaged, ILanes<T>
    {
        var readiness = _trust * trust + _openness * openness + _selfImage * selfImage + _results * results;
        return 1f - _strength * (1f - PortableMath.Logistic(_steepness * (readiness - _threshold)));
    }

    /// <summary>The same for one client.</summary>
    public float Open(float trust, float openness, float selfImage, float results) =>
        Open(OneLane.Of(trust), OneLane.Of(openness), OneLane.Of(selfImage), OneLane.Of(results)).Value;
}
