using CsCheck;

namespace Simulatie.Tests.Benchmarks;

/// <summary>Reference model R gives the record that limit.cpp gives, whichever form and however many threads.</summary>
public sealed class ModelRTests
{
    /// <summary>Hashes printed by limit.cpp: "limit philox10 RELATIONSHIPS STEPS SEED 1".</summary>
    [Theory]
    [InlineData(1_020, 12, 77, "ae6e9bf55e6b4aac")]
    [InlineData(20_020, 30, 7, "3beed3cf3f3d0060")]
    [InlineData(100_020, 24, 12_345_678_901, "64b476f46e3f64aa")]
    public void The_whole_record_is_that_of_the_limit_in_cpp(int relationships, int steps, long seed, string hash)
    {
        Assert.All(ModelR.Forms, form => Assert.Equal(hash, ModelR.Run(new ModelRTown(relationships, (ulong)seed), steps, form: form).Hash()));
    }

    [Fact]
    public void The_last_step_shows_the_numbers_that_the_limit_in_cpp_prints()
    {
        var record = ModelR.Run(new ModelRTown(1_020, 77), 12);
        Assert.Equal(0.28283516472461179, record.MeanTrust(11));
        Assert.Equal(
            [19, 38, 36, 46, 18, 18, 36, 27, 31, 53, 14, 6, 26, 34, 35, 45, 19, 21, 34, 31, 28, 49, 13, 9, 21, 26, 29, 50, 17, 24, 29, 30, 27, 54, 13, 14],
            record.Counts[11]);
    }

    [Fact]
    public void Side_by_side_in_any_number_of_threads_gives_what_one_by_one_gives() =>
        Gen.Select(Gen.Int[1, 1_500], Gen.ULong, Gen.Int[1, 3]).Sample(
            (workers, seed, threads) =>
            {
                string Hash(ModelRForm form, int count) => ModelR.Run(new ModelRTown(workers * ModelRTown.Rows, seed), 5, count, form).Hash();
                var plain = Hash(ModelRForm.Plain, 1);
                return ModelR.Forms.All(form => plain == Hash(form, threads));
            },
            iter: 30);

    [Fact]
    public void A_relationship_too_many_for_its_worker_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ModelRTown(101, 1));
}
