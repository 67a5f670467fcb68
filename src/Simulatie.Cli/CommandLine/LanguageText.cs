using Simulatie.Experiments;
using Simulatie.Study;

namespace Simulatie.Cli.CommandLine;

/// <summary>Reads <c>--lang</c>.</summary>
public static class LanguageText
{
    /// <summary>English when nothing was given.</summary>
    /// <exception cref="UserMistake">Neither nl nor en.</exception>
    public static Language Read(string? code) => code switch
    {
        null or "en" => Language.English,
        "nl" => Language.Dutch,
        _ => throw new UserMistake($"--lang: found '{code}', expected nl (Dutch) or en (English)."),
    };
}
