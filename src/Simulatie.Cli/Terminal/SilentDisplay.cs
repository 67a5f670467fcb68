namespace Simulatie.Cli.Terminal;

/// <summary>Shows nothing: <c>--quiet</c>.</summary>
public sealed class SilentDisplay : IProgressDisplay, IProgress<double>
{
    public T Show<T>(string what, Func<IProgress<double>, T> work) => work(this);

    public void Report(double share)
    {
    }
}
