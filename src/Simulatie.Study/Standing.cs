namespace Simulatie.Study;

/// <summary>Where a number comes from; every number in the model carries one.</summary>
public enum Standing : byte
{
    /// <summary>Stands in the study itself.</summary>
    Observed,
    /// <summary>Taken from a row of the literature table.</summary>
    Literature,
    /// <summary>Fitted to the study's tables (model §6).</summary>
    Calibrated,
    /// <summary>Ours, with a declared range.</summary>
    Assumed,
}
