using Simulatie.Cli.Terminal;
using Simulatie.Experiments;
using Simulatie.Experiments.Store;
using Simulatie.Reporting.Figures;
using Simulatie.Study;

namespace Simulatie.Cli.Verbs;

/// <summary>The output folder of one command: claimed before the work, in place after it, untouched when anything goes wrong between.</summary>
public sealed class Results : IDisposable
{
    private readonly AtomicFolder _folder;
    private readonly string _target;
    private readonly Session _session;

    private Results(AtomicFolder folder, string target, Session session) => (_folder, _target, _session) = (folder, target, session);

    /// <summary>Where to write until <see cref="Commit"/>.</summary>
    public string Folder => _folder.Path;

    /// <exception cref="UserMistake">The folder may not be replaced or cannot be written.</exception>
    public static Results Begin(string target, Session session) => new(AtomicFolder.Begin(target), target, session);

    /// <summary>Draws the figures into the folder, several at once: drawing takes longer than a small run.</summary>
    /// <exception cref="OperationCanceledException">Stopped between two figures.</exception>
    public void Draw(IReadOnlyList<Figure> figures, Language language, int threads) => _session.Progress.Show($"{figures.Count} figures", progress =>
    {
        var drawn = 0;
        InParallel.For(figures.Count, threads, _session.Cancel, at =>
        {
            FigureFiles.Write([figures[at]], Folder, language);
            progress.Report((double)Interlocked.Increment(ref drawn) / figures.Count);
        });
        return figures.Count;
    });

    /// <summary>Puts the files in place; the last moment at which Ctrl-C still leaves everything as it was.</summary>
    public void Commit()
    {
        _session.Cancel.ThrowIfCancellationRequested();
        _folder.Commit();
        _session.Log.Information("Results are in {Folder}", _target);
    }

    /// <summary>Tells the user where the files are, and first of all the report where there is one.</summary>
    public void SayWhere(Language language, string? report = null)
    {
        _session.Out.Write("\n");
        if (report is not null)
            _session.Out.Write($"{new Bilingual("Verslag", "Report").In(language)}: {Path.Combine(_target, report)}\n");
        _session.Out.Write($"{new Bilingual("Figuren en gegevens", "Figures and data").In(language)}: {_target}\n");
    }

    public void Dispose() => _folder.Dispose();
}
