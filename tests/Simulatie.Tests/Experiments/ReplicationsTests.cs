using System.Collections.Concurrent;
using CsCheck;
using Simulatie.Experiments;
using Simulatie.Model.Observation;

namespace Simulatie.Tests.Experiments;

public class ReplicationsTests
{
    private static readonly Scenario[] Scenarios = [FakeEngine.Policy("baseline"), FakeEngine.Policy("more", 0.5), FakeEngine.Policy("less", -0.5)];

    [Fact]
    public void Every_slot_holds_its_own_scenario_and_replicate_for_any_number_of_threads() =>
        Gen.Select(Gen.Int[1, 9], Gen.Int[1, 12]).Sample((threads, replicates) =>
        {
            var plan = FakeEngine.Plan(replicates, threads);
            var runs = FakeEngine.RunAll(Scenarios, plan);
            return runs.Count == Scenarios.Length && Enumerable.Range(0, Scenarios.Length).All(s => runs[s].Count == replicates && Enumerable.Range(0, replicates).All(r =>
                runs[s][r].Of(Outcome.Trust) == FakeEngine.Run(Scenarios[s].Parameters, plan.Seed, (uint)r, plan.Months).Of(Outcome.Trust)));
        }, iter: 50);

    [Fact]
    public void Each_replicate_is_started_once_with_all_scenarios_and_each_scenario_run_once_in_it()
    {
        var (starts, runs) = (new ConcurrentBag<(uint Seed, uint Replicate, int Scenarios)>(), new ConcurrentBag<(uint, string)>());
        FakeEngine.RunAll(Scenarios, FakeEngine.Plan(replicates: 6, threads: 4), (scenarios, seed, replicate, months, cancel) =>
        {
            starts.Add((seed, replicate, scenarios.Count));
            return (scenario, _) =>
            {
                runs.Add((replicate, scenario.Name));
                return FakeEngine.Run(scenario.Parameters, seed, replicate, months);
            };
        });
        Assert.Equal([.. Enumerable.Range(0, 6).Select(r => (7u, (uint)r, 3))], starts.Order());
        Assert.Equal(18, runs.Count);
        Assert.Equal(18, runs.Distinct().Count());
    }

    [Fact]
    public void Progress_counts_every_run_once_in_rising_order()
    {
        var seen = new List<(int Done, int Total)>();
        FakeEngine.RunAll(Scenarios, FakeEngine.Plan(replicates: 5, threads: 4), progress: (done, total) => seen.Add((done, total)));
        Assert.Equal([.. Enumerable.Range(1, 15).Select(done => (done, 15))], seen);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void After_a_cancellation_a_thread_begins_no_run_but_the_one_it_was_about_to(int threads)
    {
        using var cancel = new CancellationTokenSource();
        var (begun, begunLate) = (0, 0);
        Assert.ThrowsAny<OperationCanceledException>(() => Replications.Run(Scenarios, FakeEngine.Plan(replicates: 100, threads), (_, seed, replicate, months, _) => (scenario, token) =>
        {
            if (token.IsCancellationRequested)
                Interlocked.Increment(ref begunLate);
            if (Interlocked.Increment(ref begun) == 10)
                cancel.Cancel();
            return FakeEngine.Run(scenario.Parameters, seed, replicate, months);
        }, null, cancel.Token));
        Assert.InRange(begunLate, 0, threads - 1);
        Assert.True(threads > 1 || begun == 10);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void The_first_failing_run_is_named_whatever_the_threads(int threads)
    {
        // Everything from replicate 2 on fails for 'less', everything from replicate 3 on for all.
        var failure = Assert.Throws<RunFailed>(() => FakeEngine.RunAll(Scenarios, FakeEngine.Plan(replicates: 20, threads), (_, seed, replicate, months, _) => (scenario, _) =>
            replicate >= 3 || (replicate == 2 && scenario.Name == "less")
                ? throw new InvalidOperationException("trust became NaN")
                : FakeEngine.Run(scenario.Parameters, seed, replicate, months)));
        Assert.Equal(("less", 2u), (failure.Scenario.Name, failure.Replicate));
        Assert.Equal("scenario 'less', seed 7, replicate 2: trust became NaN", failure.Message);
    }

    [Fact]
    public void A_failure_that_comes_first_in_time_gives_way_to_one_that_comes_first_in_order()
    {
        using var laterFailed = new ManualResetEventSlim();
        var failure = Assert.Throws<RunFailed>(() => FakeEngine.RunAll(Scenarios, FakeEngine.Plan(replicates: 2, threads: 2), (_, seed, replicate, months, _) => (scenario, cancel) =>
        {
            if (replicate == 0 && scenario.Name == "baseline")
                laterFailed.Wait(TimeSpan.FromSeconds(30), cancel);
            if (replicate == 1)
                laterFailed.Set();
            return replicate == 1 || scenario.Name == "less" ? throw new InvalidOperationException("") : FakeEngine.Run(scenario.Parameters, seed, replicate, months);
        }));
        Assert.Equal(("less", 0u), (failure.Scenario.Name, failure.Replicate));
    }

    [Fact]
    public void After_a_failure_no_further_run_is_started()
    {
        var ran = 0;
        Assert.Throws<RunFailed>(() => FakeEngine.RunAll(Scenarios, FakeEngine.Plan(replicates: 50), (_, seed, replicate, months, _) => (scenario, _) =>
            ++ran == 5 ? throw new InvalidOperationException("") : FakeEngine.Run(scenario.Parameters, seed, replicate, months)));
        Assert.Equal(5, ran);
    }

    [Fact]
    public void A_replicate_that_cannot_be_started_is_named_too()
    {
        var failure = Assert.Throws<RunFailed>(() => FakeEngine.RunAll(
            Scenarios, FakeEngine.Plan(), (_, seed, replicate, months, _) => replicate == 1 ? throw new InvalidOperationException("no town") : FakeEngine.Start(Scenarios, seed, replicate, months, default)));
        Assert.Equal(("baseline", 1u), (failure.Scenario.Name, failure.Replicate));
    }

    [Fact]
    public void Threads_that_are_left_over_share_the_last_replicate()
    {
        // One replicate, two threads: both scenarios are in progress at once, or neither would get past the barrier.
        using var together = new Barrier(2);
        var runs = FakeEngine.RunAll(Scenarios[..2], FakeEngine.Plan(replicates: 1, threads: 2), (_, seed, replicate, months, _) => (scenario, cancel) =>
            together.SignalAndWait(TimeSpan.FromSeconds(30), cancel) ? FakeEngine.Run(scenario.Parameters, seed, replicate, months) : throw new TimeoutException());
        Assert.Equal(2, runs.Count);
    }

    [Fact]
    public void Threads_open_replicates_of_their_own_first()
    {
        // Two replicates, two threads: both burn-ins are in progress at once.
        using var together = new Barrier(2);
        var runs = FakeEngine.RunAll(Scenarios, FakeEngine.Plan(replicates: 2, threads: 2), (scenarios, seed, replicate, months, cancel) =>
            together.SignalAndWait(TimeSpan.FromSeconds(30), cancel) ? FakeEngine.Start(scenarios, seed, replicate, months, cancel) : throw new TimeoutException());
        Assert.Equal(3, runs.Count);
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 0, 1)]
    [InlineData(1, 1, 0)]
    public void A_plan_without_replicates_months_or_threads_is_refused(int replicates, int months, int threads) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FakeEngine.RunAll(Scenarios, new RunPlan(1, replicates, months, threads)));
}
