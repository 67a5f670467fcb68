using Simulatie.Model;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Tests.Model;

public class WatchTests
{
    private static readonly ModelParameters Town = new()
    {
        Population = new Population { Families = 300 },
        Constants = new Constants { BurnInMonths = 30 },
        Levers = new Levers { SpecialisedFteAdded = 4 },
    };

    [Fact]
    public void Looking_changes_nothing()
    {
        var watched = Simulation.Watch(Town, 3, 1, 24, town => _ = town.Relationships().Count() + town.Family(7).Helped.Count);
        Assert.Equal(PairedWorldTests.Values(Simulation.Run(Town, 3, 1, 24)), PairedWorldTests.Values(watched));
    }

    [Fact]
    public void What_is_seen_each_month_is_what_the_run_records()
    {
        var seen = new Dictionary<int, int[,]>();
        var record = Simulation.Watch(Town, 3, 0, 24, town =>
        {
            var counts = new int[6, 6];
            foreach (var row in town.Relationships())
                counts[(int)row.ClientRole, (int)row.WorkerRole]++;
            seen.Add(town.Month, counts);
        });
        Assert.Equal(Enumerable.Range(-30, 54), seen.Keys);
        Assert.All(seen, month => Assert.All(
            RoleNames.ClientRoles.SelectMany(client => RoleNames.WorkerRoles.Select(worker => (client, worker))),
            pair => Assert.Equal(record.Configuration(month.Key, pair.client, pair.worker), month.Value[(int)pair.client, (int)pair.worker])));
    }

    [Fact]
    public void A_record_of_the_months_so_far_stays_what_it_was()
    {
        var town = LiveTown.Start(Town, 3, 0, 12, _ => { }, TestContext.Current.CancellationToken)(Town);
        for (var month = 0; month < 6; month++)
            town.Live(_ => { });
        var early = town.Record();
        var then = PairedWorldTests.Values(early);
        while (town.Month < 12)
            town.Live(_ => { });
        Assert.Equal(then, PairedWorldTests.Values(early));
        Assert.Equal(PairedWorldTests.Values(Simulation.Run(Town, 3, 0, 12)), PairedWorldTests.Values(town.Record()));
    }

    [Fact]
    public void A_look_that_fails_leaves_the_month_lived()
    {
        var town = LiveTown.Start(Town, 3, 0, 12, _ => { }, TestContext.Current.CancellationToken)(Town);
        Assert.Throws<InvalidOperationException>(() => town.Live(_ => throw new InvalidOperationException()));
        Assert.Equal(1, town.Month);
        while (town.Month < 12)
            town.Live(_ => { });
        Assert.Equal(PairedWorldTests.Values(Simulation.Run(Town, 3, 0, 12)), PairedWorldTests.Values(town.Record()));
    }

    [Fact]
    public void Every_end_of_a_relationship_is_seen()
    {
        var ended = 0;
        var record = Simulation.Watch(Town, 3, 0, 24, town => ended += town.Month < 0 ? 0
            : Enumerable.Range(0, town.Families).Sum(family => town.Family(family).Ended.Count(end => end != RelationshipEnd.Completion)));
        var years = Enumerable.Range(0, 24).Sum(month => RoleNames.ClientRoles.Sum(client => RoleNames.WorkerRoles.Sum(worker => record.Configuration(month, client, worker)))) / 12.0;
        Assert.Equal(record.Of(Outcome.Ruptures), 100 * ended / years, 6);
    }
}
