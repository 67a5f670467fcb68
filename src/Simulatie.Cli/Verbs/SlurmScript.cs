namespace Simulatie.Cli.Verbs;

/// <summary>The script of a job array: sent off by itself, and then run by every task and by the job that joins the shards.</summary>
/// <remarks>A task that is killed, put back in the queue or sent off again goes on where it was: a sweep keeps every finished run.</remarks>
/// <param name="Name">Of the job.</param>
/// <param name="Tasks">How many shards.</param>
/// <param name="Folder">Where the sweep goes; the shards and the logs stand beside it.</param>
/// <param name="Sweep">The words behind <c>simulatie sweep</c>.</param>
/// <param name="Options">Options for sbatch, as they were given.</param>
internal sealed record SlurmScript(string Name, long Tasks, string Folder, IReadOnlyList<string> Sweep, IReadOnlyList<string> Options)
{
    /// <summary>What tells such a script from other files.</summary>
    public const string Mark = "Written by simulatie slurm.";

    private const string Memory = "--mem=";
    private const string EnoughMemory = Memory + "2G";

    public string Text => $$"""
        #!/bin/bash
        # A sweep as a Slurm job array of {{Tasks}} tasks, each with one core, and a job that joins them. {{Mark}}
        #   bash FILE          sends both off; again after a failure, and what is done stays done
        #   bash FILE merge    only joins
        {{string.Join('\n', Directives)}}
        set -euo pipefail
        cd {{Quoted(Directory.GetCurrentDirectory())}}
        folder={{Quoted(Folder)}}
        simulatie() { {{Program}} "$@"; }
        case "${1:-send}" in
        send)
            script=$(readlink -f "$0")
            mkdir -p "$folder.logs"
            array=$(sbatch --parsable --output="$folder.logs/%a.log" "$script" shard)
            sbatch --parsable --job-name={{Quoted(Name + "-merge")}} --ntasks=1 --cpus-per-task=1 {{string.Join(' ', Limits.Select(Quoted))}} \
                --requeue --open-mode=append --output="$folder.logs/merge.log" \
                --dependency="afterok:${array%%;*}" --kill-on-invalid-dep=yes --wrap="bash $(printf %q "$script") merge"
            ;;
        shard)
            simulatie sweep {{string.Join(' ', Sweep.Select(Quoted))}} --quiet \
                --shard "$SLURM_ARRAY_TASK_ID/{{Tasks}}" --out "$folder.shard-$SLURM_ARRAY_TASK_ID-of-{{Tasks}}"
            ;;
        merge)
            shards=()
            for number in $(seq {{Tasks}}); do shards+=("$folder.shard-$number-of-{{Tasks}}"); done
            simulatie merge "${shards[@]}" --out "$folder"
            ;;
        *)
            echo "found '$1', expected nothing or merge" >&2
            exit 2
            ;;
        esac

        """.ReplaceLineEndings("\n");

    private IEnumerable<string> Directives => new[]
    {
        $"--job-name={Name}", FormattableString.Invariant($"--array=1-{Tasks}"), "--ntasks=1", "--cpus-per-task=1", "--requeue", "--open-mode=append",
    }.Concat(Limits).Select(option => "#SBATCH " + option);

    /// <summary>What was given, with memory where nothing was said of it. Time has no default: one above the partition's own limit would wait for ever.</summary>
    private IEnumerable<string> Limits =>
        Options.Any(given => given.StartsWith(Memory, StringComparison.Ordinal)) ? Options : Options.Prepend(EnoughMemory);

    /// <summary>The program that wrote the script, unless the environment names another.</summary>
    private static string Program
    {
        get
        {
            var host = Environment.ProcessPath ?? "simulatie";
            var words = Path.GetFileNameWithoutExtension(host) == "dotnet" ? $"{Quoted(host)} {Quoted(Path.Combine(AppContext.BaseDirectory, "simulatie.dll"))}" : Quoted(host);
            return $"${{SIMULATIE:-{words}}}";
        }
    }

    /// <summary>As a shell takes it for one word.</summary>
    private static string Quoted(string word) =>
        word.Length > 0 && word.All(letter => char.IsAsciiLetterOrDigit(letter) || "-_./:=,+%".Contains(letter)) ? word : $"'{word.Replace("'", "'\\''")}'";
}
