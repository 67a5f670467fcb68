namespace Simulatie.Model.Parameters;

/// <summary>Values that are each in range but do not go together.</summary>
/// <param name="Keys">The parameters concerned.</param>
/// <param name="Found">What they say together.</param>
/// <param name="Expected">What must hold.</param>
public sealed record RuleBreach(IReadOnlyList<string> Keys, string Found, string Expected);
