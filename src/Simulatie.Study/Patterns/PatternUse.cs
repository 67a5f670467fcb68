namespace Simulatie.Study;

/// <summary>What a pattern may be used for.</summary>
public enum PatternUse : byte
{
    /// <summary>The model is fitted to it, so meeting it proves nothing.</summary>
    Calibrate,
    /// <summary>Kept out of the fit, so meeting it says something.</summary>
    HoldOut,
    /// <summary>The study's own hypothesis: tested by experiment, never fitted.</summary>
    Hypothesis,
    /// <summary>A word or a sign without a number; kept out of the fit as well.</summary>
    Qualitative,
}
