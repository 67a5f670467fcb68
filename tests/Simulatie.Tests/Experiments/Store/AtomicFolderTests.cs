using Simulatie.Experiments;
using Simulatie.Experiments.Store;

namespace Simulatie.Tests.Experiments.Store;

public sealed class AtomicFolderTests : IDisposable
{
    private readonly TemporaryFolder _here = new();

    private string Target => _here["results"];

    public void Dispose() => _here.Dispose();

    /// <summary>What stands in the parent folder, hidden names included.</summary>
    private string[] Neighbours => [.. Directory.EnumerateFileSystemEntries(_here.Path).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    private void WriteResults(string content)
    {
        using var folder = AtomicFolder.Begin(Target);
        File.WriteAllText(Path.Combine(folder.Path, "data.csv"), content);
        File.WriteAllText(Path.Combine(folder.Path, "manifest.json"), """{ "program": "simulatie" }""");
        folder.Commit();
    }

    private string Content => File.ReadAllText(Path.Combine(Target, "data.csv"));

    private UserMistake Refused(string? target = null) => Assert.Throws<UserMistake>(() => AtomicFolder.Begin(target ?? Target).Dispose());

    [Fact]
    public void Results_appear_whole_and_leave_nothing_beside_them()
    {
        WriteResults("first");
        Assert.Equal("first", Content);
        Assert.Equal(["results"], Neighbours);
    }

    [Fact]
    public void Earlier_results_are_replaced_whole()
    {
        WriteResults("first");
        File.WriteAllText(Path.Combine(Target, "stale.png"), "");
        WriteResults("second");
        Assert.Equal("second", Content);
        Assert.Equal(["data.csv", "manifest.json"], Directory.GetFiles(Target).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(["results"], Neighbours);
    }

    [Fact]
    public void Until_the_end_the_earlier_results_stand_and_an_abandoned_run_leaves_them()
    {
        WriteResults("first");
        using (var folder = AtomicFolder.Begin(Target))
        {
            File.WriteAllText(Path.Combine(folder.Path, "data.csv"), "half");
            Assert.Equal("first", Content);
        }
        Assert.Equal("first", Content);
        Assert.Equal(["results"], Neighbours);
    }

    [Fact]
    public void An_abandoned_first_run_leaves_nothing()
    {
        AtomicFolder.Begin(Target).Dispose();
        Assert.Empty(Neighbours);
    }

    [Fact]
    public void What_a_killed_run_half_wrote_is_not_mixed_into_the_next()
    {
        WriteResults("first");
        Directory.CreateDirectory(_here[".results.partial"]);
        File.WriteAllText(Path.Combine(_here[".results.partial"], "half.csv"), "half");
        File.WriteAllText(_here[".results.lock"], "");
        WriteResults("second");
        Assert.Equal(["data.csv", "manifest.json"], Directory.GetFiles(Target).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(["results"], Neighbours);
    }

    [Fact]
    public void Results_that_a_killed_run_had_moved_aside_come_back()
    {
        WriteResults("first");
        Directory.Move(Target, _here[".results.old"]);
        AtomicFolder.Begin(Target).Dispose();
        Assert.Equal("first", Content);
        Assert.Equal(["results"], Neighbours);
    }

    [Fact]
    public void Results_that_a_killed_run_had_replaced_but_not_yet_removed_are_removed()
    {
        WriteResults("second");
        Directory.CreateDirectory(_here[".results.old"]);
        AtomicFolder.Begin(Target).Dispose();
        Assert.Equal("second", Content);
        Assert.Equal(["results"], Neighbours);
    }

    [Fact]
    public void An_empty_folder_and_folders_that_do_not_exist_are_taken()
    {
        Directory.CreateDirectory(Target);
        WriteResults("first");
        Assert.Equal("first", Content);
        using var deep = AtomicFolder.Begin(_here["a/b/results"]);
        deep.Commit();
        Assert.True(Directory.Exists(_here["a/b/results"]));
    }

    [Theory]
    [InlineData("thesis.docx", "")]
    [InlineData("manifest.json", """{ "name": "a browser extension" }""")]
    [InlineData("manifest.json", """["simulatie"]""")]
    [InlineData("manifest.json", "not json")]
    public void A_folder_that_is_not_ours_is_refused_and_left_alone(string name, string content)
    {
        Directory.CreateDirectory(Target);
        File.WriteAllText(Path.Combine(Target, name), content);
        Assert.Equal($"output folder '{Target}': found '{name}' in it but no manifest.json of ours, expected an empty folder or earlier results: it would be replaced whole", Refused().Message);
        Assert.Equal(content, File.ReadAllText(Path.Combine(Target, name)));
        Assert.Equal(["results"], Neighbours);
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_refused()
    {
        File.WriteAllText(Target, "");
        Assert.EndsWith("found a file, expected a folder", Refused().Message);
    }

    [Fact]
    public void The_root_of_a_disk_and_the_folder_one_stands_in_are_refused()
    {
        Assert.Contains("root of a disk", Refused("/").Message);
        Assert.Contains("folder in which the command is run", Refused(".").Message);
        Assert.Contains("folder in which the command is run", Refused("..").Message);
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_refused_with_the_reason()
    {
        File.WriteAllText(_here["file"], "");
        Assert.StartsWith($"output folder '{_here["file/results"]}': it cannot be written: ", Refused(_here["file/results"]).Message);
    }

    [Fact]
    public void Two_runs_at_once_do_not_share_a_target()
    {
        using var first = AtomicFolder.Begin(Target);
        Assert.Contains("another run is writing it", Refused().Message);
        File.WriteAllText(Path.Combine(first.Path, "data.csv"), "first");
        first.Commit();
        Assert.Equal("first", Content);
    }

    [Fact]
    public void Results_land_where_a_link_points()
    {
        Directory.CreateDirectory(_here["disk"]);
        Directory.CreateSymbolicLink(Target, _here["disk"]);
        WriteResults("first");
        Assert.Equal("first", File.ReadAllText(_here["disk/data.csv"]));
        Assert.NotNull(new DirectoryInfo(Target).LinkTarget);
    }

    [Fact]
    public void It_commits_once()
    {
        using var folder = AtomicFolder.Begin(Target);
        folder.Commit();
        Assert.Throws<ObjectDisposedException>(folder.Commit);
    }
}
