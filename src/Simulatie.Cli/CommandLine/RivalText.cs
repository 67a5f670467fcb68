using Simulatie.Experiments;
using Simulatie.Experiments.Calibration;

namespace Simulatie.Cli.CommandLine;

/// <summary>Reads which rival model is meant.</summary>
public static class RivalText
{
    /// <param name="word">Null: none, the model itself.</param>
    /// <exception cref="UserMistake">No rival has that name.</exception>
    public static Rival? Read(string? word) => word is null ? null : Rival.All.FirstOrDefault(rival => rival.Key == word)
        ?? throw new UserMistake($"--rival: found '{word}', expected {string.Join(" or ", Rival.All.Select(rival => rival.Key))}{Hint.For(word, [.. Rival.All.Select(rival => rival.Key)])}.");
}
