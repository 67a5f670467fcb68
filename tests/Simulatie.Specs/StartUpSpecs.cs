namespace Simulatie.Specs;

/// <summary>Nobody waits for libraries that he does not use.</summary>
public sealed class StartUpSpecs : IDisposable
{
    private static readonly string[] Heavy = ["ScottPlot", "SkiaSharp", "HarfBuzz", "MathNet", "Parquet", "Avalonia", "YamlDotNet", "Serilog", "Spectre"];

    private readonly SimulatieProgram _complete = new();

    public void Dispose() => _complete.Dispose();

    [Fact]
    public void Help_works_where_the_heavy_libraries_are_not_even_there()
    {
        // Without the list of its parts (deps.json) the host takes what lies in the folder.
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory))
            if (Path.GetFileName(file) is var name && name != "simulatie.deps.json" && !Heavy.Any(name.StartsWith))
                File.Copy(file, Path.Combine(_complete.Folder, name));

        using var light = new SimulatieProgram { ProgramFolder = _complete.Folder };
        var help = light.Run("run", "--help");
        Assert.Equal((0, ""), (help.ExitCode, help.Error));

        // The counter-proof: work does need them.
        Assert.Equal(1, light.Run("run", "any.yaml").ExitCode);
    }
}
