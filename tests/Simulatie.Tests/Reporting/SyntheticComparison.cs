using Simulatie.Experiments;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Tests.Reporting;

/// <summary>Made-up runs of the right shape, so that figures can be tested without the engine. The numbers mean nothing.</summary>
internal static class SyntheticComparison
{
    public const int FirstMonth = -120;

    /// <summary>Titles as long as real ones, and some longer; the first is the reference.</summary>
    public static IReadOnlyList<(string Name, string Nl, string En)> Titles { get; } =
    [
        ("baseline", "Praktijk zoals vandaag", "Practice as it is today"),
        ("specialised-guidance-funded", "Gespecialiseerde langdurige begeleiding, extra gefinancierd", "Specialised long-term guidance, with extra funding"),
        ("extra-staff-unspecialised", "Evenveel extra personeel zonder specialisatie", "The same extra staff without specialisation"),
        ("rushed-guidance", "Sneller begeleiden", "Rushed guidance"),
        ("specialised-guidance-neutral", "Gespecialiseerde langdurige begeleiding binnen het bestaande budget", "Specialised long-term guidance within the existing budget"),
        ("patient-problem-solver", "Geduldige probleemoplosser", "Patient problem solver"),
        ("halved-caseload-neutral", "Halve caseload binnen het bestaande budget", "Halved caseload within the existing budget"),
        ("halved-caseload-funded", "Halve caseload met extra middelen", "Halved caseload with extra means"),
        ("less-bureaucracy", "Minder bureaucratie & minder standaardpakketten", "Less bureaucracy & fewer standard packages"),
        ("control-and-activation", "Controle en activering", "Control and activation"),
        ("continuity", "Continuïteit: minder verloop en een warme overdracht", "Continuity: lower turnover and a warm handover"),
        ("experience-experts", "Ervaringsdeskundigen in elke dienst", "Experience experts in every service"),
        ("outreach", "Outreachend werken", "Outreach"),
        ("aftercare", "Nazorg", "Aftercare"),
        ("group-work", "Groepswerk", "Group work"),
        ("austerity", "Besparing", "Austerity"),
        ("full-package", "Volledig pakket", "Full package"),
    ];

    /// <param name="scenarios">How many, the reference included.</param>
    /// <param name="scale">How far the scenarios lie apart; 0 makes all equal to the reference.</param>
    public static ComparisonResult Of(int scenarios, int replicates = 6, int months = 120, double scale = 1)
    {
        var values = Titles.Take(scenarios).Select(ScenarioOf).ToArray();
        var runs = values.Select((_, place) => Enumerable.Range(0, replicates).Select(replicate => Run(place, replicate, months, scale)).ToArray()).ToArray();
        return Comparison.Summarise(new RunPlan(1, replicates, months, 1), values, runs);
    }

    private static Scenario ScenarioOf((string Name, string Nl, string En) title) =>
        new(title.Name, new Bilingual(title.Nl, title.En), new Bilingual("", ""), ParametersOf(title.Name));

    /// <summary>Some scenarios move a lever without a price.</summary>
    private static ModelParameters ParametersOf(string name) =>
        name is "less-bureaucracy" or "full-package" ? new() { Levers = new Levers { BureaucracyFactor = 0.5 } }
        : name == "control-and-activation" ? new() { Levers = new Levers { ControlFactor = 1.5 } }
        : new();

    /// <summary>One run: until month 0 it does not depend on the scenario.</summary>
    public static RunRecord Run(int place, int replicate, int months, double scale = 1)
    {
        var all = months - FirstMonth;
        var strength = scale * Strength(place);
        var series = new double[all * RunRecord.OutcomeCount * RunRecord.MonthlyGroups];
        for (var month = 0; month < all; month++)
            for (var outcome = 0; outcome < RunRecord.OutcomeCount; outcome++)
                for (var group = 0; group < RunRecord.MonthlyGroups; group++)
                    series[(month * RunRecord.OutcomeCount + outcome) * RunRecord.MonthlyGroups + group] =
                        InMonth((Outcome)outcome, month + FirstMonth, strength, replicate) * (1 - 0.1 * group);
        var outcomes = new double[RunRecord.OutcomeCount * RunRecord.GroupCount];
        for (var outcome = 0; outcome < RunRecord.OutcomeCount; outcome++)
            for (var group = 0; group < RunRecord.GroupCount; group++)
                outcomes[outcome * RunRecord.GroupCount + group] = Over((Outcome)outcome, group, place, strength, replicate, months);
        return new RunRecord(FirstMonth, all, outcomes, series, Configurations(all, strength, replicate), Observed(replicate));
    }

    private static double Over(Outcome outcome, int group, int place, double strength, int replicate, int months)
    {
        if (outcome == Outcome.YearlyCost)
            return 1_310_000 + (place % 3 == 1 ? 90_000 * place : place % 3 == 2 ? -21_000 * place : 0) + (place == 0 ? 0 : 15_000 * Noise(replicate, place, 0, 0));
        return InMonth(outcome, months - 1, strength * (1 - 0.05 * group), replicate) + (group == 0 ? 0.08 : 0.2) * Level(outcome) * Noise(replicate, group, place, (int)outcome);
    }

    private static double InMonth(Outcome outcome, int month, double strength, int replicate)
    {
        if (outcome == Outcome.LastingHelp && month < 0)
            return double.NaN;
        var effect = month < 0 ? 0 : strength * (1 - Math.Exp(-month / 30.0));
        var growth = outcome is Outcome.LastingHelp or Outcome.FamiliesReached ? 1 - Math.Exp(-month / 40.0) : 1;
        var luck = 0.10 * Noise(replicate, 1, 2, (int)outcome) + 0.05 * Noise(replicate, month / 4, 5, (int)outcome);
        return Level(outcome) * growth * (1 + 0.5 * effect * Sign(outcome) + luck);
    }

    private static double Level(Outcome outcome) => outcome switch
    {
        Outcome.LastingHelp => 0.18,
        Outcome.Ruptures => 31,
        Outcome.MonthsWaited => 2.8,
        Outcome.Caseload => 46,
        Outcome.Pressure => 0.22,
        Outcome.ContactHours => 0.9,
        Outcome.CostPerLastingResult => 28_000,
        _ => 0.15 + 0.02 * (int)outcome,
    };

    private static int Sign(Outcome outcome) => OutcomeCatalogue.Of(outcome).Better == Direction.LowerIsBetter ? -1 : 1;

    private static double Strength(int place) => place == 0 ? 0 : Math.Sin(place * 2.3) * 0.8 + 0.25;

    private static long[] Configurations(int months, double strength, int replicate)
    {
        var counts = new long[months * 36];
        for (var month = 0; month < months; month++)
            for (var cell = 0; cell < 36; cell++)
            {
                var (client, worker) = (cell / 6, cell % 6);
                var shift = month < -FirstMonth ? 0 : strength * (1 - Math.Exp((-FirstMonth - month) / 30.0));
                var weight = 0.4 + 2.4 * Math.Exp(-Math.Pow(client - worker - 0.6 * shift, 2) / 3) * (1 + client * 0.2) + (client == 5 && worker == 4 ? 3 * (1 + shift) : 0);
                counts[month * 36 + cell] = (long)Math.Max(0, 18 * weight * (1 + 0.1 * Noise(replicate, month / 6, cell, 7)));
            }
        return counts;
    }

    private static ObservedSet Observed(int replicate)
    {
        var cells = new double[3, 648];
        var sum = 0.0;
        var weights = new double[36];
        for (var cell = 0; cell < 36; cell++)
        {
            var (client, worker) = (cell / 6, cell % 6);
            weights[cell] = client == 0 && worker < 3 ? 0 : Math.Exp(-Math.Abs(client - worker - 1) * 0.9) * (1 + client * 0.4) + (client == 5 && worker == 4 ? 4 : 0.02) + 0.02 * (1 + Noise(replicate, cell, 3, 3));
            sum += weights[cell];
        }
        for (var weight = 0; weight < 3; weight++)
            for (var cell = 0; cell < 36; cell++)
                cells[weight, cell * 18] = weights[cell] / sum;
        return new ObservedSet(cells, [0.25, 0.25, 0.25], 900);
    }

    /// <summary>Between −1 and 1, the same for the same arguments on every machine.</summary>
    private static double Noise(int a, int b, int c, int d)
    {
        unchecked
        {
            var hash = (uint)((a + 1) * 73856093 ^ (b + 1) * 19349663 ^ (c + 1) * 83492791 ^ (d + 1) * 1234577);
            hash = (hash ^ (hash >> 15)) * 2246822519u;
            hash = (hash ^ (hash >> 13)) * 3266489917u;
            return (hash ^ (hash >> 16)) / (double)uint.MaxValue * 2 - 1;
        }
    }
}
