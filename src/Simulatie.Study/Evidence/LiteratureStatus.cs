namespace Simulatie.Study;

/// <summary>How the number came to us.</summary>
public enum LiteratureStatus : byte
{
    /// <summary>Read in an excerpt of the source; no source was read in full.</summary>
    Verified,
    /// <summary>Computed by us from verified numbers.</summary>
    Derived,
    /// <summary>Recalled and not checked: no ground for a parameter, which then counts as assumed.</summary>
    Memory,
}
