using CsCheck;
using Simulatie.Model;
using Simulatie.Model.Numerics;
using Simulatie.Model.Parameters;
using Simulatie.Model.State;
using Simulatie.Model.Transitions;
using Simulatie.Study;

namespace Simulatie.Tests.Model.Transitions;

public class RoleChancesTests
{
    private static readonly RoleChances Chances = new(new ModelParameters());
    private static readonly Gen<ClientRole> Client = Gen.Int[0, 5].Select(role => (ClientRole)role);
    private static readonly Gen<WorkerRole> Worker = Gen.Int[0, 5].Select(role => (WorkerRole)role);

    private static readonly Gen<RelationshipState> State =
        Gen.Select(Gen.Double[0, 1].Array[12], Gen.Double[-1, 1].Array[2], Gen.Double[0, 40], Gen.Bool.Array[3]).Select((shares, satisfactions, years, marks) => new RelationshipState
        {
            Trust = shares[0], Openness = shares[1], SelfImage = shares[2], RecentResults = shares[3], Pressure = shares[4], Bureaucracy = shares[5],
            Standardisation = shares[6], Control = shares[7], ResultPressure = shares[8], Orientation = shares[9], Callus = shares[10],
            MonthsInConfiguration = 100 * shares[11], ClientSatisfaction = satisfactions[0], WorkerSatisfaction = satisfactions[1], ExperienceYears = years,
            Crisis = marks[0], Suspicion = marks[1], WorkerWaits = marks[2],
        });

    [Fact]
    public void Chances_are_probabilities_and_sum_to_one_at_every_state() =>
        Gen.Select(Client, Worker, State).Sample((client, worker, state) =>
            IsDistribution(Chances.OfClient(client, worker, state)) && IsDistribution(Chances.OfWorker(worker, client, state)));

    [Fact]
    public void A_worker_who_waits_is_less_drawn_from_a_product_role_to_begeleider() =>
        Gen.Select(Client, Worker.Where(role => role < WorkerRole.Begeleider), State).Sample((client, worker, state) =>
            Chances.OfWorker(worker, client, state with { WorkerWaits = true })[(int)WorkerRole.Begeleider]
            < Chances.OfWorker(worker, client, state with { WorkerWaits = false })[(int)WorkerRole.Begeleider]);

    [Fact]
    public void Waiting_changes_nothing_for_one_who_guides_already() =>
        Gen.Select(Client, State).Sample((client, state) =>
            Chances.OfWorker(WorkerRole.Begeleider, client, state with { WorkerWaits = true })
                .SequenceEqual(Chances.OfWorker(WorkerRole.Begeleider, client, state with { WorkerWaits = false })));

    [Fact]
    public void A_crisis_draws_the_worker_to_redder() =>
        Gen.Select(Client, Worker, State).Sample((client, worker, state) =>
            Chances.OfWorker(worker, client, state with { Crisis = true })[(int)WorkerRole.Redder]
            > Chances.OfWorker(worker, client, state with { Crisis = false })[(int)WorkerRole.Redder]);

    [Fact]
    public void More_trust_opens_the_gate() =>
        Gen.Select(State, Gen.Double[0, 0.4]).Sample((state, trust) => Chances.Open(state with { Trust = trust }) < Chances.Open(state with { Trust = trust + 0.5 }));

    [Fact]
    public void The_engine_has_the_same_chances_at_the_same_state()
    {
        var town = new ModelParameters { Population = new Population { Families = 300 } };
        var simulation = Simulation.Begin(town, seed: 5, replicate: 0, months: 1);
        simulation.Live(until: -60);
        var (world, chances, met) = (simulation.World, new RoleChances(town), 0);
        var covariates = new float[CovariateValues.Count];
        foreach (var cases in Caseloads.AfterWorkload<OneLane>(world))
            for (var place = 0; place < cases.Count; place++, met++)
            {
                var row = cases.Row(place);
                var (now, client, state) = (world.Relationships.WorkerRole[row], world.Relationships.ClientRole[row], StateOf(world, cases.Worker, row));
                CovariateValues.OfWorker(world, cases.Worker, cases.Felt, covariates);
                PlainCovariates.OfRelationship(world, cases, place, now, world.Relationships.WorkerSatisfaction[row], covariates);
                AssertNear(world.Rules.EagerWorker.Probabilities((int)now, (int)client, covariates), chances.OfWorker(now, client, state));
                PlainCovariates.OfRelationship(world, cases, place, now, world.Relationships.ClientSatisfaction[row], covariates);
                AssertNear(world.Rules.Client.Probabilities((int)client, (int)now, covariates), chances.OfClient(client, now, state));
            }

        Assert.True(met > 50, $"only {met} relationships");
    }

    private static RelationshipState StateOf(World world, int worker, int row)
    {
        var (table, workers, felt) = (world.Relationships, world.Workers, Constraints.On(world, worker));
        var (family, client) = (table.Family[row], world.Families.Client[table.Family[row]]);
        return new RelationshipState
        {
            Trust = table.Trust[row], Openness = client.Openness, SelfImage = client.SelfImage, RecentResults = table.Results[row],
            ClientSatisfaction = table.ClientSatisfaction[row], WorkerSatisfaction = table.WorkerSatisfaction[row],
            MonthsInConfiguration = table.MonthsInConfiguration[row], Crisis = world.Families.InCrisis(family), Suspicion = table.SuspicionLeft[row] > 0,
            Pressure = workers.Pressure[worker], Bureaucracy = felt.Bureaucracy, Standardisation = felt.Standardisation, Control = felt.Control,
            ResultPressure = felt.ResultPressure, ExperienceYears = workers.ExperienceYears[worker], Orientation = workers.Orientation[worker],
            Callus = workers.Callus[worker],
        };
    }

    private static void AssertNear(IReadOnlyList<double> engine, IReadOnlyList<double> ours) =>
        Assert.All(engine.Zip(ours), pair => Assert.Equal(pair.First, pair.Second, 1e-5));

    private static bool IsDistribution(IReadOnlyList<double> chances) =>
        chances.Count == 6 && chances.All(chance => chance is > 0 and < 1) && Math.Abs(chances.Sum() - 1) < 1e-6;
}
