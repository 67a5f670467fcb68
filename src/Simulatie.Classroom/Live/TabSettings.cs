using Simulatie.Classroom.Texts;

namespace Simulatie.Classroom.Live;

/// <summary>What each open page chooses for itself.</summary>
public sealed class TabSettings(ClassMaterial material)
{
    public Words Words { get; private set; } = Words.In(material.Language);

    public void OtherLanguage() => Words = Words == Words.Dutch ? Words.English : Words.Dutch;
}
