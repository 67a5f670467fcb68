using Simulatie.Experiments;
using Simulatie.Study;

namespace Simulatie.Cli.CommandLine;

/// <summary>Reads which of the two readings of the blijver row is meant.</summary>
public static class ReadingText
{
    /// <param name="word">Null: the main reading.</param>
    /// <exception cref="UserMistake">Neither main nor alternative.</exception>
    public static BlijverReading Read(string? word) => word switch
    {
        null or "main" => BlijverReading.Main,
        "alternative" => BlijverReading.Alternative,
        _ => throw new UserMistake($"--reading: found '{word}', expected main or alternative{Hint.For(word, ["main", "alternative"])}."),
    };
}
