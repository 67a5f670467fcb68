using static Simulatie.Study.Certainty;
using static Simulatie.Study.ClientRole;
using static Simulatie.Study.WorkerRole;

namespace Simulatie.Study;

/// <summary>The study's 35 relationships: its two tables, put together again from the damaged text.</summary>
/// <remarks>Both tables fill the same 16 of 36 cells with the same counts. The first shows perceptions, the second outcomes;
/// see <see cref="LegiblePerception"/> and <see cref="Relationship35.OutcomeCertainty"/> for what got lost on the way.
/// A relationship stands where it was when the study looked, presumably at the interview.</remarks>
public sealed class Relationships35
{
    public const int Count = 35;

    private static readonly Relationships35 Main = new(BlijverReading.Main);
    private static readonly Relationships35 Alternative = new(BlijverReading.Alternative);

    private Relationships35(BlijverReading reading)
    {
        Reading = reading;
        Cells = FilledCells(reading);
        All = [.. Cells.SelectMany(Relationships).Select((relationship, index) => relationship with { Number = index + 1 })];
    }

    /// <summary>The 35 relationships under one reading of the blijver row.</summary>
    public static Relationships35 Of(BlijverReading reading) => reading switch
    {
        BlijverReading.Main => Main,
        BlijverReading.Alternative => Alternative,
    };

    public BlijverReading Reading { get; }

    /// <summary>The 16 filled cells, row by row.</summary>
    public IReadOnlyList<ConfigurationCell> Cells { get; }

    /// <summary>The relationships, cell by cell; inside a cell the successes first, then stability, then negative.</summary>
    public IReadOnlyList<Relationship35> All { get; }

    /// <summary>The cell, empty where the tables have a dash.</summary>
    public ConfigurationCell this[ClientRole client, WorkerRole worker] =>
        Cells.FirstOrDefault(cell => cell.Client == client && cell.Worker == worker)
        ?? new ConfigurationCell(client, worker, default, default, Certain);

    public OutcomeCounts Outcomes => SumOutcomes(_ => true);

    public PerceptionCounts Perceptions => SumPerceptions(_ => true);

    public OutcomeCounts OutcomesOf(ClientRole client) => SumOutcomes(cell => cell.Client == client);

    public OutcomeCounts OutcomesOf(WorkerRole worker) => SumOutcomes(cell => cell.Worker == worker);

    public PerceptionCounts PerceptionsOf(ClientRole client) => SumPerceptions(cell => cell.Client == client);

    public PerceptionCounts PerceptionsOf(WorkerRole worker) => SumPerceptions(cell => cell.Worker == worker);

    /// <summary>The outcomes of every cell that meets the condition.</summary>
    public OutcomeCounts SumOutcomes(Func<ConfigurationCell, bool> condition) =>
        Cells.Where(condition).Aggregate(default(OutcomeCounts), (sum, cell) => sum + cell.Outcomes);

    /// <summary>The perceptions of every cell that meets the condition.</summary>
    public PerceptionCounts SumPerceptions(Func<ConfigurationCell, bool> condition) =>
        Cells.Where(condition).Aggregate(default(PerceptionCounts), (sum, cell) => sum + cell.Perceptions);

    private static ConfigurationCell[] FilledCells(BlijverReading reading) =>
    [
        //                                               ✓ S N             P? L V
        new(Plantrekker, Begeleider,                new(0, 0, 1),      new(0, 1, 0), Certain),

        new(TijdelijkeHulpvrager, Redder,           new(0, 2, 0),      new(1, 0, 1), Certain),
        new(TijdelijkeHulpvrager, Probleemoplosser, new(0, 1, 0),      new(0, 1, 0), Certain),

        new(PassieveConsument, RitueelZorgverstrekker, new(0, 1, 0),   new(0, 0, 1), Certain),
        new(PassieveConsument, Probleemoplosser,    new(0, 2, 0),      new(1, 1, 0), Certain),
        new(PassieveConsument, Begeleider,          new(0, 0, 1),      new(0, 0, 1), Certain),

        .. BlijverCells(reading),

        new(SturendeHulpvrager, RitueelZorgverstrekker, new(0, 0, 1),  new(0, 1, 0), Certain),
        new(SturendeHulpvrager, Controleur,         new(0, 0, 1),      new(0, 1, 0), Certain),
        new(SturendeHulpvrager, Probleemoplosser,   new(0, 2, 0),      new(2, 0, 0), Certain),
        new(SturendeHulpvrager, Begeleider,         new(0, 1, 2),      new(0, 3, 0), Certain),
        new(SturendeHulpvrager, Bemiddelaar,        new(0, 0, 1),      new(0, 1, 0), Certain),

        new(BereidwilligeMedewerker, Probleemoplosser, new(1, 0, 0),   new(1, 0, 0), NearCertain),
        new(BereidwilligeMedewerker, Begeleider,    new(9, 2, 0),      new(10, 1, 0), NearCertain),
        new(BereidwilligeMedewerker, Bemiddelaar,   new(0, 2, 0),      new(2, 0, 0), NearCertain),
    ];

    private static ConfigurationCell[] BlijverCells(BlijverReading reading) => reading switch
    {
        BlijverReading.Main =>
        [
            new(AanhankelijkeBlijver, Probleemoplosser, new(0, 1, 0),  new(1, 0, 0), Probable),
            new(AanhankelijkeBlijver, Begeleider,       new(2, 0, 2),  new(3, 1, 0), Probable),
        ],
        BlijverReading.Alternative =>
        [
            new(AanhankelijkeBlijver, Probleemoplosser, new(1, 1, 0),  new(2, 0, 0), Probable),
            new(AanhankelijkeBlijver, Begeleider,       new(1, 0, 2),  new(2, 1, 0), Probable),
        ],
    };

    private static IEnumerable<Relationship35> Relationships(ConfigurationCell cell)
    {
        var outcomes = WrittenOut<RelationshipOutcome>(outcome => cell.Outcomes[outcome]);
        var perceptions = WrittenOut<LegiblePerception>(perception => cell.Perceptions[perception]);
        return outcomes.Zip(perceptions, (outcome, perception) =>
            new Relationship35(0, cell, outcome, cell.PairingIsKnown ? perception : null));
    }

    private static IEnumerable<TValue> WrittenOut<TValue>(Func<TValue, int> countOf) where TValue : struct, Enum =>
        Enum.GetValues<TValue>().SelectMany(value => Enumerable.Repeat(value, countOf(value)));
}
