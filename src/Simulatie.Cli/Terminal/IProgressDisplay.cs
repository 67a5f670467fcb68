namespace Simulatie.Cli.Terminal;

/// <summary>Shows how far a piece of work is.</summary>
public interface IProgressDisplay
{
    /// <summary>Does the work while showing its progress, and returns its result.</summary>
    /// <param name="what">What is being done, such as "4 scenarios × 20 runs".</param>
    /// <param name="work">Reports the share done, 0..1, as often as it likes and from any thread.</param>
    T Show<T>(string what, Func<IProgress<double>, T> work);
}
