namespace Simulatie.Study;

/// <summary>The two languages in which every text for readers exists.</summary>
public enum Language : byte
{
    Dutch,
    English,
}

/// <summary>One text in both languages.</summary>
public sealed record Bilingual(string Nl, string En)
{
    public string In(Language language) => language switch
    {
        Language.Dutch => Nl,
        Language.English => En,
    };
}
