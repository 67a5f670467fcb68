using Spectre.Console;

namespace Simulatie.Cli.Terminal;

/// <summary>A bar that fills, for somebody who watches a terminal.</summary>
public sealed class BarDisplay(TextWriter writer) : IProgressDisplay
{
    public T Show<T>(string what, Func<IProgress<double>, T> work) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes })
            .Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(Markup.Escape(what), maxValue: 1);
                var result = work(new Filling(task));
                task.Value = 1;
                return result;
            });

    private sealed class Filling(ProgressTask task) : IProgress<double>
    {
        public void Report(double share) => task.Value = share;
    }
}
