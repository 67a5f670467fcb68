namespace Simulatie.Study;

/// <summary>How sure a reading of the damaged tables is, the surest first.</summary>
public enum Certainty : byte
{
    /// <summary>The surviving marks leave no other reading.</summary>
    Certain,
    /// <summary>The marks leave more readings, the line breaks on the page only one.</summary>
    NearCertain,
    /// <summary>The line breaks favour this reading; another stays possible and can be selected.</summary>
    Probable,
    /// <summary>No mark survives; it follows from what is missing.</summary>
    Inferred,
}
