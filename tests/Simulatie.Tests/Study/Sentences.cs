using Simulatie.Study;

namespace Simulatie.Tests.Study;

/// <summary>What every text for readers must be.</summary>
internal static class Sentences
{
    public static void AreBothFilled(Bilingual text)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.NotEqual("", text.In(language).Trim());
            Assert.Equal(text.In(language).Trim(), text.In(language));
            Assert.DoesNotContain("  ", text.In(language));
        }
    }

    public static void AreFull(Bilingual text)
    {
        AreBothFilled(text);
        Assert.All(Enum.GetValues<Language>(), language => Assert.EndsWith(".", text.In(language)));
        Assert.NotEqual(text.Nl, text.En);
    }
}
