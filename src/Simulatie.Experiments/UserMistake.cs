namespace Simulatie.Experiments;

/// <summary>Something that the user can put right: every message says what was found, where, and what was expected.</summary>
public sealed class UserMistake(IReadOnlyList<string> messages) : Exception(string.Join('\n', messages))
{
    public IReadOnlyList<string> Messages { get; } = messages;
}
