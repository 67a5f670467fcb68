namespace Simulatie.Study;

/// <summary>How much a finding can carry.</summary>
public enum LiteratureStrength : byte
{
    /// <summary>A meta-analysis, or several randomised trials.</summary>
    A,
    /// <summary>One randomised trial, a good quasi-experiment, or complete administrative data.</summary>
    B,
    /// <summary>An official or trade figure, or a single observational study.</summary>
    C,
    /// <summary>Press, advocacy, or a norm set by experts.</summary>
    D,
}
