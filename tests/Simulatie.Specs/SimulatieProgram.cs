using System.Diagnostics;
using System.Text;

namespace Simulatie.Specs;

/// <summary>The built program, run as a user runs it: a process of its own, in a folder of its own.</summary>
public sealed class SimulatieProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>An empty folder, gone after the test; the program runs in it.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("simulatie-spec-").FullName;

    /// <summary>Where the program's files are; by default beside this test.</summary>
    public string ProgramFolder { get; init; } = AppContext.BaseDirectory;

    /// <summary>Environment variables of the runtime, such as those that turn vector instructions off.</summary>
    public Dictionary<string, string> Surroundings { get; } = [];

    /// <summary>Runs the program to its end.</summary>
    public Ending Run(params string[] words)
    {
        using var started = Start(words);
        return started.WaitForEnd();
    }

    /// <summary>Starts the program, so that a test can meet it while it works.</summary>
    public Running Start(params string[] words)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(ProgramFolder, "simulatie.dll"));
        foreach (var word in words)
            start.ArgumentList.Add(word);
        foreach (var (name, value) in Surroundings)
            start.Environment[name] = value;
        return new Running(Process.Start(start)!);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>How a run ended.</summary>
    public sealed record Ending(int ExitCode, string Out, string Error);

    /// <summary>A run that has not ended.</summary>
    public sealed class Running : IDisposable
    {
        private readonly Process _process;
        private readonly TaskCompletionSource<string> _firstLine = new();
        private readonly Task<string> _out;
        private readonly Task<string> _error;

        internal Running(Process process)
        {
            _process = process;
            _process.StandardInput.Close();
            _out = ReadOut(process.StandardOutput);
            _error = process.StandardError.ReadToEndAsync();
        }

        public bool HasEnded => _process.HasExited;

        /// <summary>The first line of its results, as soon as it is there.</summary>
        public string FirstLine => _firstLine.Task.Wait(Patience) ? _firstLine.Task.Result : throw new TimeoutException("The program says nothing.");

        /// <summary>Sends a signal; INT is what Ctrl-C sends.</summary>
        public void Signal(string name) => Process.Start("kill", [$"-{name}", $"{_process.Id}"]).WaitForExit();

        public Ending WaitForEnd()
        {
            if (!_process.WaitForExit(Patience))
                throw new TimeoutException("The program did not end.");
            return new Ending(_process.ExitCode, _out.Result, _error.Result);
        }

        private async Task<string> ReadOut(StreamReader results)
        {
            var (text, piece) = (new StringBuilder(), new char[4096]);
            for (int read; (read = await results.ReadAsync(piece)) > 0;)
            {
                text.Append(piece, 0, read);
                if (!_firstLine.Task.IsCompleted && text.ToString().IndexOf('\n') is >= 0 and var end)
                    _firstLine.SetResult(text.ToString(0, end));
            }

            _firstLine.TrySetResult(text.ToString());
            return text.ToString();
        }

        public void Dispose()
        {
            if (!_process.HasExited)
                _process.Kill();
            _process.Dispose();
        }
    }
}
