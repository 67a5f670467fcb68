namespace Simulatie.Study;

/// <summary>How the five relationships with an AanhankelijkeBlijver are divided over Probleemoplosser and Begeleider:
/// the one point where the page allows two readings.</summary>
public enum BlijverReading : byte
{
    /// <summary>1 and 4, the probable reading.</summary>
    Main,
    /// <summary>2 and 3; run what matters once with each.</summary>
    Alternative,
}
