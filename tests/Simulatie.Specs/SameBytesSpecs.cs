namespace Simulatie.Specs;

/// <summary>The data files do not depend on what the processor can do.</summary>
public sealed class SameBytesSpecs : IDisposable
{
    private static readonly string[] DataFiles = ["timeseries.csv", "configurations.csv", "outcomes.csv"];

    private readonly SimulatieProgram _simulatie = new();

    public SameBytesSpecs() =>
        File.WriteAllText(Path.Combine(_simulatie.Folder, "town.yaml"), "name: Town\ndescription: A small town.\npopulation:\n  families: 300\nlevers:\n  specialised-fte-added: 3\n  aftercare-months: 6\n");

    public void Dispose() => _simulatie.Dispose();

    [Theory]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableAVX512")]
    [InlineData("DOTNET_EnableAVX512v3")]
    public void Vector_instructions_off_give_the_same_bytes(string switchedOff)
    {
        Run("with");
        _simulatie.Surroundings[switchedOff] = "0";
        Run("without");
        Assert.All(DataFiles, name => Assert.Equal(Read("with", name), Read("without", name)));
    }

    private void Run(string folder) =>
        Assert.Equal(0, _simulatie.Run("run", "town.yaml", "--replicates", "2", "--months", "24", "--quiet", "--out", folder).ExitCode);

    private string Read(string folder, string name) => File.ReadAllText(Path.Combine(_simulatie.Folder, folder, name));
}
