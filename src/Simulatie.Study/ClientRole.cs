namespace Simulatie.Study;

/// <summary>The six client roles of the study, ideal types between autonomous and dependent conduct (E32).</summary>
/// <remarks>The roles are proper names and stay Dutch. The numeric order is the order of the study's tables.</remarks>
public enum ClientRole : byte
{
    /// <summary>Refuses formal help; the strongest need for autonomy (E33).</summary>
    Plantrekker,
    /// <summary>Comes with one delimited question and wants a quick, discreet answer (E35).</summary>
    TijdelijkeHulpvrager,
    /// <summary>Very dependent on one domain; help stays limited to social rights (E36, E38).</summary>
    PassieveConsument,
    /// <summary>Comes for every problem and very often; very low self-image (E40).</summary>
    AanhankelijkeBlijver,
    /// <summary>Long experience with help; chooses workers, lets nothing be imposed (E43, E45).</summary>
    SturendeHulpvrager,
    /// <summary>Steps into guidance, keeps appointments, wants to learn and change (E48, E50).</summary>
    BereidwilligeMedewerker,
}
