using Simulatie.Experiments.Designs;
using Simulatie.Scenarios.Designs;

namespace Simulatie.Tests.Scenarios.Designs;

/// <summary>Holds what <c>scenarios/README.md</c> says of designs to the code.</summary>
public sealed class ReadmeDesignTests : IDisposable
{
    private static readonly string[] Section =
        [.. File.ReadLines(Path.Combine(ShippedFiles.Folder, "README.md")).SkipWhile(line => line != "## Many runs at once: a design").Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))];

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_design_file_of_the_readme_reads()
    {
        var text = string.Join('\n', Section.Where(line => line.StartsWith("    ", StringComparison.Ordinal)).Select(line => line[4..])) + "\n";
        var design = DesignReader.Read(_folder.File("design.yaml", text)).Make(1);
        Assert.Equal(512 * (3 + 2), Assert.IsType<SaltelliDesign>(design).Count);
    }

    [Fact]
    public void The_readme_names_every_method_and_no_other() =>
        Assert.Equal(DesignRequest.Methods.Order(), Section.Where(line => line.StartsWith("| `", StringComparison.Ordinal)).SelectMany(line => line.Split('|')[1].Split(',')).Select(name => name.Trim(' ', '`')).Order());
}
