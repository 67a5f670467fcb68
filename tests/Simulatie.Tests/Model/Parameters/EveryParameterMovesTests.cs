using Simulatie.Model;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;

namespace Simulatie.Tests.Model.Parameters;

/// <summary>A parameter that moves nothing is a promise that the model does not keep.</summary>
public class EveryParameterMovesTests
{
    private const int Months = 60;

    /// <summary>A small town in which every mechanism is at work: every lever is pulled a little.</summary>
    private static readonly ModelParameters Busy = new()
    {
        Population = new Population { Families = 400 },
        Constants = new Constants { BurnInMonths = 60 },
        Levers = new Levers
        {
            SpecialisedShare = 0.1, SpecialisedFteAdded = 6, UnspecialisedFteAdded = 3, FteChange = 0.2, Patience = 0.45, TurnoverFactor = 0.8, WarmHandover = 0.4,
            OutreachHours = 80, ExperienceExperts = 0.3, LifeWorldTraining = 0.4, HomeVisits = 0.3, GroupWork = 0.3, AftercareMonths = 6,
            ReintegrationOpportunities = 1.4, RespectfulReception = 0.4,
        },
    };

    /// <summary>A rare event may need more than one town to happen.</summary>
    private static readonly Lazy<double[]>[] Usual = [.. Enumerable.Range(0, 8).Select(replicate => new Lazy<double[]>(() => Values(Busy, replicate)))];

    public static TheoryData<string> Keys => [.. ParameterCatalogue.All.Select(parameter => parameter.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Moving_a_parameter_moves_something(string key) =>
        Assert.Contains(Elsewhere(key), value => Enumerable.Range(0, Usual.Length).Any(replicate =>
            !Values(ParameterCatalogue.With(Busy, key, value), replicate).SequenceEqual(Usual[replicate].Value)));

    private static double[] Values(ModelParameters town, int replicate) => PairedWorldTests.Values(Simulation.Run(town, 11, (uint)replicate, Months));

    /// <summary>Both ends of the range, and for counts one more, so that the town stays small.</summary>
    private static IEnumerable<double> Elsewhere(string key)
    {
        var parameter = ParameterCatalogue.Find(key)!;
        var now = ParameterCatalogue.Get(Busy, key);
        double[] values = parameter.High > 100 && now is { } number ? [number + 1, number * 1.5] : [parameter.High, parameter.Low];
        return values.Where(value => value != now);
    }
}
