namespace Simulatie.Study;

/// <summary>The six worker roles of the study (E100).</summary>
/// <remarks>The roles are proper names and stay Dutch. The numeric order is the order of the study's tables.</remarks>
public enum WorkerRole : byte
{
    /// <summary>Supply-oriented, by rules and standard packages, at a distance (E104).</summary>
    RitueelZorgverstrekker,
    /// <summary>The same, with control as the main task (E104, E106).</summary>
    Controleur,
    /// <summary>Takes over temporarily in a crisis (E77, E110).</summary>
    Redder,
    /// <summary>Keeps solving problems for the client: near, personal, paternalistic (E110–E112).</summary>
    Probleemoplosser,
    /// <summary>Guides the client towards change of behaviour, in an intensive process (E117, E119).</summary>
    Begeleider,
    /// <summary>Negotiates between client, network and society (E117).</summary>
    Bemiddelaar,
}
