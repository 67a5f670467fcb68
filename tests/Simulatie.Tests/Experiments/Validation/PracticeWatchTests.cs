using Simulatie.Experiments.Validation;
using Simulatie.Model;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Tests.Experiments.Validation;

public class PracticeWatchTests
{
    private static readonly ModelParameters Town = new()
    {
        Population = new Population { Families = 1500 },
        Constants = new Constants { BurnInMonths = 90 },
        Uncertainties = new Uncertainties { RelapseLetGo = 0, RelapseForced = 1.4 },
    };

    private static readonly Lazy<(PracticeFacts Facts, ObservedCells Window, int Endings, int Ruptures)> Seen = new(Look);

    [Fact]
    public void A_life_table_gives_the_product_limit()
    {
        var table = new LifeTable(2);
        for (var case_ = 0; case_ < 10; case_++)
            table.Count(1, happened: case_ < 2);
        for (var case_ = 0; case_ < 4; case_++)
            table.Count(2, happened: case_ < 1);
        Assert.Equal([0, 0.2, 0.4], table.Cumulative().Select(share => Math.Round(share, 12)));
    }

    [Fact]
    public void Families_relapse_as_often_as_the_declared_chances_say()
    {
        var numbers = Town.Uncertainties;
        var lowest = 1 - Math.Pow(1 - numbers.RelapseEarly, 6);
        var highest = 1 - Math.Pow(1 - 1.4 * numbers.RelapseEarly, 6);
        Assert.InRange(Seen.Value.Facts.Relapsed[6], lowest - 0.03, highest + 0.03);
        Assert.Equal(Seen.Value.Facts.Relapsed.Order(), Seen.Value.Facts.Relapsed);
        Assert.Equal(Seen.Value.Facts.BackInHelp.Order(), Seen.Value.Facts.BackInHelp);
    }

    [Fact]
    public void Endings_by_rupture_are_those_that_the_town_shows() =>
        Assert.Equal((double)Seen.Value.Ruptures / Seen.Value.Endings, Seen.Value.Facts.EndingsByRupture, 12);

    [Fact]
    public void The_window_holds_everyone_once()
    {
        Assert.Equal(1, Seen.Value.Window.Shares.Sum(), 9);
        Assert.InRange(Seen.Value.Window.Stable, 0.01, 0.9);
    }

    [Fact]
    public void A_window_weighs_services_the_same_and_relationships_by_their_hours()
    {
        var window = new ObservedWindow(new Constants());
        RelationshipMonth In(int service, ClientRole role, bool changed = true, int months = 20) => default(RelationshipMonth) with
        {
            Service = service, ClientRole = role, WorkerRole = WorkerRole.Redder, Months = months, EverChanged = changed, AutonomyChange = 0.2f, ReintegrationChange = 0.2f,
        };
        window.Add(In(0, ClientRole.Plantrekker), 1, alienatingRupture: false);
        window.Add(In(0, ClientRole.SturendeHulpvrager, changed: false), 3, alienatingRupture: true);
        window.Add(In(5, ClientRole.Plantrekker), 100, alienatingRupture: false);
        window.Add(In(5, ClientRole.PassieveConsument, months: 1), 100, alienatingRupture: false);
        var cells = window.ToCells();
        Assert.Equal(0.625, cells.Sum((client, _, _, _) => client == ClientRole.Plantrekker), 12);
        Assert.Equal(0.375, cells.Sum((client, _, outcome, _) => client == ClientRole.SturendeHulpvrager && outcome == RelationshipOutcome.Negative), 12);
        Assert.Equal(0.625, cells.Among(RelationshipOutcome.Success, (_, worker) => worker == WorkerRole.Redder), 12);
        Assert.Equal(0.375, cells.Stable, 12);
        Assert.Equal(34 + Math.Pow(0.375, 2) + Math.Pow(0.625, 2), cells.EmptyCells(2), 12);
    }

    [Fact]
    public void The_curve_of_the_literature_lies_inside_what_its_ranges_leave_possible() => Assert.All(
        new[] { (6, 0.15), (12, 0.22), (24, 0.30) },
        found =>
        {
            var (low, high) = ReturnAfterHelp.Between(found.Item1);
            Assert.InRange(found.Item2, low, high);
        });

    private static (PracticeFacts, ObservedCells, int, int) Look()
    {
        var watch = new PracticeWatch(Town);
        var (endings, ruptures) = (0, 0);
        Simulation.Watch(Town, 5, 0, 1, town =>
        {
            watch.Look(town);
            if (town.Month is < -PracticeWatch.Months or >= 0)
                return;
            var ended = Enumerable.Range(0, town.Families).SelectMany(family => town.Family(family).Ended).ToList();
            endings += ended.Count;
            ruptures += ended.Count(end => end != RelationshipEnd.Completion);
        });
        return (watch.Facts(), watch.Window(), endings, ruptures);
    }
}
