namespace Simulatie.Experiments;

/// <summary>Something that the user can mend; the message says what was found, where, and what was expected.</summary>
public sealed class UserMistake(string message) : Exception(message);
