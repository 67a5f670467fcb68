using Simulatie.Experiments;
using Simulatie.Experiments.Recovery;

namespace Simulatie.Tests.Experiments.Recovery;

public sealed class PriorBankTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"simulatie-bank-{Guid.NewGuid():N}.bank");
    private int _made;

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void A_longer_bank_only_simulates_what_is_missing()
    {
        Assert.Equal(700, Fill(700).Count);
        var longer = Fill(1500);
        Assert.Equal((1500, 1500), (longer.Count, _made));
        Assert.All(Enumerable.Range(0, 1500), row => Assert.Equal(Row((uint)row), longer[row]));
        Assert.Equal(700, Fill(700).Count);
        Assert.Equal(1500, _made);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(39)]
    [InlineData(47)]
    [InlineData(1000)]
    public void What_a_kill_left_of_the_file_is_used_as_far_as_it_is_whole(int bytes)
    {
        Fill(600);
        using (var file = File.OpenWrite(_file))
            file.SetLength(bytes);
        var again = Fill(600, threads: 3);
        Assert.All(Enumerable.Range(0, 600), row => Assert.Equal(Row((uint)row), again[row]));
    }

    [Fact]
    public void Another_bank_and_another_file_are_refused_and_left_alone()
    {
        Fill(10);
        var before = File.ReadAllBytes(_file);
        Assert.Contains("another engine", Assert.Throws<UserMistake>(() => Fill(20, belongsTo: "other")).Message);
        Assert.Equal(before, File.ReadAllBytes(_file));
        File.WriteAllText(_file, "A letter to somebody, which is longer than the head of a bank.");
        Assert.Contains("no bank", Assert.Throws<UserMistake>(() => Fill(20)).Message);
        Assert.StartsWith("A letter", File.ReadAllText(_file));
    }

    private PriorBank Fill(int count, string belongsTo = "this", int threads = 1) => PriorBank.Fill(_file, belongsTo, count, 2, index =>
    {
        Interlocked.Increment(ref _made);
        return Row(index);
    }, threads);

    private static double[] Row(uint index) => [index / 3.0, -(double)index];
}
