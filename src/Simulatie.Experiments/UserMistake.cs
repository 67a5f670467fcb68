namespace Simulatie.Experiments;

/// <summary>What the user gave cannot be used; the program says why and ends with exit code 2.</summary>
/// <param name="messages">One line per problem: what was found, where, what was expected, and the nearest valid name if there is one.</param>
public sealed class UserMistake(IReadOnlyList<string> messages) : Exception(string.Join('\n', messages))
{
    public UserMistake(string message) : this([message])
    {
    }

    public IReadOnlyList<string> Messages { get; } = messages;
}
