namespace Simulatie.Study;

/// <summary>How near the setting of a finding is to poor families and Flemish social workers.</summary>
public enum LiteratureTransfer : byte
{
    Near,
    Medium,
    Far,
}
