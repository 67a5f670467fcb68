namespace Simulatie.Cli.Terminal;

/// <summary>How long something takes, in words: about as exactly as it is known.</summary>
internal static class DurationText
{
    /// <summary>Such as <c>45 seconds</c>, <c>12 minutes</c> or <c>3.5 hours</c>; at least a second.</summary>
    public static string Of(TimeSpan time) => time switch
    {
        { TotalDays: >= 2 } => FormattableString.Invariant($"{time.TotalDays:0.#} days"),
        { TotalHours: >= 2 } => FormattableString.Invariant($"{time.TotalHours:0.#} hours"),
        { TotalMinutes: >= 2 } => FormattableString.Invariant($"{time.TotalMinutes:0} minutes"),
        { TotalSeconds: >= 1.5 } => FormattableString.Invariant($"{time.TotalSeconds:0} seconds"),
        _ => "1 second",
    };
}
