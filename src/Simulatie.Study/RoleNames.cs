namespace Simulatie.Study;

/// <summary>The two ways a role is spelled outside code: the full kebab-case key and the short word that the command line also takes.</summary>
public static class RoleNames
{
    public const int Count = 6;

    private static readonly (string Key, string Short)[] Clients =
    [
        ("plantrekker", "plantrekker"), ("tijdelijke-hulpvrager", "tijdelijke"), ("passieve-consument", "consument"),
        ("aanhankelijke-blijver", "blijver"), ("sturende-hulpvrager", "sturende"), ("bereidwillige-medewerker", "medewerker"),
    ];

    private static readonly (string Key, string Short)[] Workers =
    [
        ("ritueel-zorgverstrekker", "ritueel"), ("controleur", "controleur"), ("redder", "redder"),
        ("probleemoplosser", "probleemoplosser"), ("begeleider", "begeleider"), ("bemiddelaar", "bemiddelaar"),
    ];

    public static IReadOnlyList<ClientRole> ClientRoles { get; } = Enum.GetValues<ClientRole>();

    public static IReadOnlyList<WorkerRole> WorkerRoles { get; } = Enum.GetValues<WorkerRole>();

    /// <summary>The role's key in files, such as <c>tijdelijke-hulpvrager</c>.</summary>
    public static string Key(this ClientRole role) => Clients[(int)role].Key;

    /// <inheritdoc cref="Key(ClientRole)"/>
    public static string Key(this WorkerRole role) => Workers[(int)role].Key;

    /// <summary>The role's short word, such as <c>tijdelijke</c>; used where space is short.</summary>
    public static string ShortName(this ClientRole role) => Clients[(int)role].Short;

    /// <inheritdoc cref="ShortName(ClientRole)"/>
    public static string ShortName(this WorkerRole role) => Workers[(int)role].Short;

    /// <summary>Reads a key or a short word; false when it is neither.</summary>
    public static bool TryParse(string text, out ClientRole role) => TryFind(Clients, text, out role);

    /// <inheritdoc cref="TryParse(string, out ClientRole)"/>
    public static bool TryParse(string text, out WorkerRole role) => TryFind(Workers, text, out role);

    private static bool TryFind<TRole>((string Key, string Short)[] names, string text, out TRole role) where TRole : struct, Enum
    {
        var found = Array.FindIndex(names, name => name.Key == text || name.Short == text);
        role = found < 0 ? default : Enum.GetValues<TRole>()[found];
        return found >= 0;
    }
}
