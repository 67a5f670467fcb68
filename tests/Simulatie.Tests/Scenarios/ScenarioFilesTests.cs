using Simulatie.Experiments;
using Simulatie.Scenarios;

namespace Simulatie.Tests.Scenarios;

/// <summary>Files that are not there, cannot be read, or lead nowhere.</summary>
public sealed class ScenarioFilesTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_file_is_answered_with_the_nearest_name_in_its_folder()
    {
        var baseline = _folder.File("baseline.yaml", Text());
        Assert.Equal($"{At("basline.yaml")}: found no such file, expected a scenario file (did you mean {baseline}?)", Problem(At("basline.yaml")));
        Assert.Equal($"{At("baseline")}: found no such file, expected a scenario file (did you mean {baseline}?)", Problem(At("baseline")));
        Assert.Equal($"{At("other.yaml")}: found no such file, expected a scenario file", Problem(At("other.yaml")));
        Assert.Equal($"{At("no/other.yaml")}: found no such folder, expected a scenario file in an existing folder", Problem(At("no/other.yaml")));
    }

    [Fact]
    public void A_folder_is_no_scenario() => Assert.Equal($"{_folder.Path}: found a folder, expected a scenario file", Problem(_folder.Path));

    [Fact]
    public void A_name_that_no_file_can_have_is_told() => Assert.EndsWith("found a name that no file can have, expected the name of a scenario file", Problem("a\0b.yaml"));

    [Fact]
    public void A_file_of_more_than_a_mebibyte_is_not_read()
    {
        var path = _folder.File("big.yaml", new byte[(1 << 20) + 1]);
        Assert.Equal($"{path}: found a file of more than 1 MiB, expected a scenario file, which is a few kilobytes of text", Problem(path));
    }

    [Fact]
    public void A_file_that_is_held_by_another_program_is_told_as_such()
    {
        var path = _folder.File("held.yaml", Text());
        using var held = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.StartsWith($"{path}: found a file that cannot be read (", Problem(path));
    }

    [Fact]
    public void A_file_without_permission_is_told_as_such()
    {
        var path = _folder.File("secret.yaml", Text());
        if (OperatingSystem.IsWindows())
            return;
        File.SetUnixFileMode(path, UnixFileMode.None);
        if (Environment.IsPrivilegedProcess) // the administrator may read everything
            Assert.NotNull(ScenarioReader.Read(path, []));
        else
            Assert.Equal($"{path}: found a file that may not be read, expected a file that you have permission to read", Problem(path));
    }

    [Fact]
    public void A_missing_base_is_told_where_it_is_named()
    {
        _folder.File("sub/baseline.yaml", Text());
        var path = _folder.File("sub/plan.yaml", Text("basline.yaml"));
        Assert.Equal($"{path}:3:10: found extends: \"basline.yaml\", which is no such file, expected a scenario file, relative to this file (did you mean baseline.yaml?)", Problem(path));
    }

    [Fact]
    public void A_circle_of_files_is_told_with_its_way_round()
    {
        _folder.File("b.yaml", Text("sub/c.yaml"));
        var c = _folder.File("sub/c.yaml", Text("../a.yaml"));
        var a = _folder.File("a.yaml", Text("b.yaml"));
        Assert.Equal($"{c}:3:10: found extends: \"../a.yaml\", which leads back to itself (a.yaml → b.yaml → c.yaml → a.yaml), expected a file that does not build on this one", Problem(a).Replace("/sub/../", "/"));
    }

    [Fact]
    public void A_problem_in_a_base_is_told_with_the_name_of_the_base()
    {
        var first = _folder.File("base.yaml", "name: a\nlevers:\n  patience: 2\n");
        var path = _folder.File("plan.yaml", Text("base.yaml") + "levers:\n  patiense: 1\n");
        var messages = Assert.Throws<UserMistake>(() => ScenarioReader.Read(path, [])).Messages;
        Assert.Equal([$"{path}:5:3:", $"{first}:1:1:", $"{first}:3:13:"], messages.Select(message => message[..message.IndexOf(' ')]));
    }

    [Fact]
    public void Two_links_to_one_file_do_not_hide_a_circle()
    {
        var path = _folder.File("a.yaml", Text("./b.yaml"));
        _folder.File("b.yaml", Text(".//a.yaml"));
        Assert.Contains("which leads back to itself", Problem(path));
    }

    private static string Text(string? extends = null) => $"name: a\ndescription: b\n{(extends is null ? "" : $"extends: {extends}\n")}";

    private string At(string name) => Path.Combine(_folder.Path, name);

    private static string Problem(string path) => Assert.Single(Assert.Throws<UserMistake>(() => ScenarioReader.Read(path, [])).Messages);
}
