using System.Globalization;
using Simulatie.Experiments.Calibration;
using Simulatie.Model.Parameters;
using Simulatie.Study;
using static Simulatie.Study.RelationshipOutcome;

namespace Simulatie.Experiments.Validation;

/// <summary>The patterns that a town of practice can show, each number with how to find it in a town.</summary>
internal static class Patterns
{
    private const ClientRole Medewerker = ClientRole.BereidwilligeMedewerker;
    private const WorkerRole Begeleider = WorkerRole.Begeleider;

    /// <summary>"Only" leaves a leak of one in ten; "seldom" goes to 15 in a hundred; "many" begins at 40 in a hundred (evidence on words of frequency).</summary>
    private const double MostOfOnly = 0.1, MostOfSeldom = 0.15, LeastOfMany = 0.4;

    /// <param name="Value">Its value in a town, met in one of the ways.</param>
    public sealed record Pattern(PatternNumber Number, Func<ObservedCells, TownFacts, double> Value);

    public static IReadOnlyList<Pattern> Of(BlijverReading reading)
    {
        // Sorted by number; OrderBy keeps the order inside a pattern.
        IEnumerable<Pattern> study = [.. StudyPatterns.Of(reading).Where(pattern => pattern.Targets.Count > 0).SelectMany(OfTables), .. Words()];
        return [.. study.OrderBy(pattern => int.Parse(pattern.Number.Id[1..], CultureInfo.InvariantCulture)), .. Literature(), .. Capacity()];
    }

    /// <summary>P1 to P10 and P12: shares with the interval that so few relationships leave possible.</summary>
    private static IEnumerable<Pattern> OfTables(StudyPattern pattern) => pattern.Targets.Zip(Shares(pattern.Id), (target, share) => new Pattern(
        new PatternNumber(pattern.Id, Named(pattern.Id, target.Name), pattern.Use == PatternUse.Calibrate ? PatternKind.Calibrated : PatternKind.HeldOut,
            target.Share, Rounded(target.Interval.Low), Rounded(target.Interval.High)), (cells, _) => share(cells)));

    // The interval of a share of 0 begins at 0, but for rounding in its last bits.
    private static double Rounded(double end) => Math.Round(end, 12);

    /// <summary>In the order of the targets of <see cref="StudyPatterns"/>.</summary>
    private static IReadOnlyList<Func<ObservedCells, double>> Shares(string id) => id switch
    {
        "P1" => [.. Enum.GetValues<RelationshipOutcome>().Select(Total)],
        "P2" => [cells => cells.Sum((client, worker, _, _) => client == Medewerker && worker == Begeleider)],
        "P3" => [OfWorker(Begeleider)],
        "P4" => [.. RoleNames.ClientRoles.Select(OfClient)],
        "P5" => [cells => cells.Stable],
        "P6" => Among((client, worker) => client == Medewerker && worker == Begeleider, Success, Negative),
        "P7" => Among((client, worker) => client != Medewerker && worker == Begeleider, Negative, Success),
        "P8" => Among((_, worker) => worker == WorkerRole.Probleemoplosser, Stability, Negative),
        "P9" => Among((client, _) => client == ClientRole.SturendeHulpvrager, Negative, Success),
        "P10" => Among((client, _) => client == Medewerker, Negative),
        "P12" => [OfWorker(WorkerRole.Controleur), OfWorker(WorkerRole.Redder), OfWorker(WorkerRole.Bemiddelaar)],
        _ => throw new ArgumentOutOfRangeException(nameof(id), id, "no shares belong to this pattern"),
    };

    /// <summary>A share among some relationships says which; roles are proper names.</summary>
    private static Bilingual Named(string id, Bilingual name)
    {
        Bilingual? among = id switch
        {
            "P6" => new("begeleider × medewerker", "begeleider × medewerker"),
            "P7" => new("begeleider × andere", "begeleider × others"),
            "P8" => new("probleemoplosser", "probleemoplosser"),
            "P9" => new("sturende", "sturende"),
            "P10" => new("medewerker", "medewerker"),
            _ => null,
        };
        return among is null ? name : new($"{among.Nl}: {Lower(name.Nl)}", $"{among.En}: {Lower(name.En)}");
    }

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static IEnumerable<Pattern> Words()
    {
        yield return HeldOut("P11", new("geslaagd en beiden positief, elders dan P6", "success and both positive, elsewhere than P6"),
            0, MostOfOnly, (cells, _) => TrueSuccess(cells, (client, worker) => !(client == Medewerker && worker == Begeleider)) / TrueSuccess(cells, (_, _) => true));
        var cellsInAll = RoleNames.ClientRoles.Count * RoleNames.WorkerRoles.Count;
        var empty = cellsInAll - Relationships35.Of(BlijverReading.Main).Cells.Count;
        yield return new(new("P12", new("lege cellen in een steekproef van 35 (meer dan de helft)", "empty cells in a sample of 35 (over half)"), PatternKind.HeldOut, empty, cellsInAll / 2, cellsInAll, 1),
            (cells, _) => cells.EmptyCells(Relationships35.Count));
        yield return HeldOut("P13", new("beiden positief na een terugkeer uit de begeleidersrol", "both positive after a return from the Begeleider role"),
            0, MostOfSeldom, (_, town) => town.Practice.BothPositiveAfterRegress);
        yield return HeldOut("P16", new("einden door breuk", "endings by rupture"), LeastOfMany, 1, (_, town) => town.Practice.EndingsByRupture);
        yield return new(new("P16", new("minder einden per maand bij warme afhankelijkheid", "fewer endings a month when warm and dependent"), PatternKind.HeldOut, double.NaN, double.Epsilon, double.PositiveInfinity, 3),
            (_, town) => town.Practice.OtherEndings - town.Practice.WarmDependentEndings);
    }

    /// <summary>L38: how trust early on goes with what comes of it; L51: who is back or has fallen back after help.</summary>
    private static IEnumerable<Pattern> Literature()
    {
        yield return new(new("L38", new("vertrouwen in maand 3 en uitkomst (correlatie)", "trust at month 3 and outcome (correlation)"), PatternKind.HeldOut, 0.278, 0.2, 0.4), (_, town) => town.Practice.TrustWithOutcome);
        foreach (var (month, found) in new[] { (6, 0.15), (12, 0.22), (24, 0.30) })
        {
            var (low, high) = ReturnAfterHelp.Between(month);
            yield return new(new("L51", new($"terugval binnen {month} maanden na hulp", $"relapse within {month} months after help"), PatternKind.HeldOut, found, low, high), (_, town) => town.Practice.Relapsed[month]);
            yield return new(new("L51", new($"terug in hulp binnen {month} maanden", $"back in help within {month} months"), PatternKind.HeldOut, found, low, high), (_, town) => town.Practice.BackInHelp[month]);
        }
    }

    private static IEnumerable<Pattern> Capacity() => CapacityBounds.All.Select(bound => new Pattern(
        new PatternNumber(bound.Id, bound.Text, PatternKind.Capacity, double.NaN, bound.LowEnd, bound.HighEnd, bound.Decimals), (_, town) => bound.Value(town.Flows)));

    private static Pattern HeldOut(string id, Bilingual name, double low, double high, Func<ObservedCells, TownFacts, double> value) =>
        new(new PatternNumber(id, name, PatternKind.HeldOut, double.NaN, low, high), value);

    private static Func<ObservedCells, double> Total(RelationshipOutcome wanted) => cells => cells.Sum((_, _, outcome, _) => outcome == wanted);

    private static Func<ObservedCells, double> OfClient(ClientRole role) => cells => cells.Sum((client, _, _, _) => client == role);

    private static Func<ObservedCells, double> OfWorker(WorkerRole role) => cells => cells.Sum((_, worker, _, _) => worker == role);

    private static IReadOnlyList<Func<ObservedCells, double>> Among(Func<ClientRole, WorkerRole, bool> configurations, params RelationshipOutcome[] outcomes) =>
        [.. outcomes.Select(outcome => (Func<ObservedCells, double>)(cells => cells.Among(outcome, configurations)))];

    private static double TrueSuccess(ObservedCells cells, Func<ClientRole, WorkerRole, bool> configurations) =>
        cells.Sum((client, worker, outcome, perception) => outcome == Success && perception == PerceptionClass.BothPositive && configurations(client, worker));
}
