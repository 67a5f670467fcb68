using CsCheck;
using Simulatie.Model;
using Simulatie.Model.Numerics;
using Simulatie.Model.Parameters;
using Simulatie.Model.Steps;
using Simulatie.Model.Transitions;
using Simulatie.Study;
using Simulatie.Study.Rules;

namespace Simulatie.Tests.Model;

public class TransitionTests
{
    private static readonly RoleRules Rules = new(new ModelParameters());

    private static readonly Gen<float[]> Covariates = Gen.Float[0, 1].Array[CovariateValues.Count].Select(values =>
    {
        values[(int)Covariate.Constant] = 1;
        return values;
    });

    [Fact]
    public void The_six_probabilities_sum_to_one() =>
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5], Covariates).Sample((now, partner, covariates) =>
            Math.Abs(Rules.Client.Probabilities(now, partner, covariates).Sum() - 1) < 1e-12
            && Math.Abs(Rules.EagerWorker.Probabilities(now, partner, covariates).Sum() - 1) < 1e-12);

    [Theory]
    [InlineData(Covariate.Pressure)]
    [InlineData(Covariate.Bureaucracy)]
    [InlineData(Covariate.Standardisation)]
    [InlineData(Covariate.Control)]
    [InlineData(Covariate.ResultPressure)]
    [InlineData(Covariate.Callus)]
    public void A_heavier_constraint_lowers_the_probability_of_a_process_role(Covariate constraint) =>
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5], Covariates, Gen.Float[0, 1]).Sample((now, partner, covariates, share) =>
        {
            var lighter = (float[])covariates.Clone();
            lighter[(int)constraint] *= share;
            return Process(covariates) <= Process(lighter) + 1e-6;
            double Process(float[] values) => Rules.EagerWorker.Probabilities(now, partner, values)[4..].Sum();
        });

    [Fact]
    public void More_constraints_lower_the_trust_target()
    {
        var simulation = Simulation.Begin(new ModelParameters { Population = new Population { Families = 200 } }, 1, 0, 1);
        simulation.Live(until: -100);
        var world = simulation.World;
        var row = world.Workers.FirstRow[0];
        foreach (var role in RoleNames.WorkerRoles.Select(role => new WorkerRoles<OneLane>(world.Numbers.Roles, OneLane.Of((int)role))))
        {
            var light = new Constraints(0.3f, 0.3f, 0.3f, 0.3f);
            float Target(Constraints felt, float pressure = 0.2f) => Step08Trust.Target(world, row, role, felt, pressure).Value;
            if (Target(light) is 0 or 1)
                continue;
            Assert.True(Target(light with { Bureaucracy = 0.6f }) < Target(light));
            Assert.True(Target(light with { Standardisation = 0.6f }) < Target(light));
            Assert.True(Target(light with { Control = 0.6f }) < Target(light));
            Assert.True(Target(light with { ResultPressure = 0.6f }) < Target(light));
            Assert.True(Target(light, pressure: 0.5f) < Target(light));
        }
    }

    /// <summary>Closed form: with every rule at strength 0, P(stay) = e^inertia / (e^inertia + 5), and the five other roles are equally likely.</summary>
    [Fact]
    public void Without_rules_roles_follow_the_inertia_alone()
    {
        var plenty = new OrganisationProfile { FtePerThousand = 40, Ceiling = 10, Administration = 0 };
        var town = new ModelParameters
        {
            Population = new Population { Families = 1500 },
            Organisations = new Organisations { Ocmw = plenty },
            Constants = new Constants { BurnInMonths = 20 },
            Uncertainties = new Uncertainties { ClientInertia = 2.3, WorkerInertia = 2.9, SecondSeek = 0, SeekPerMonth = 0.3, HoursTolerance = 2.5 },
            RuleStrengths = TransitionRules.Every.ToDictionary(rule => rule.Id, _ => 0.0),
        };
        var simulation = Simulation.Begin(town, 3, 0, 1);
        simulation.Live(until: -1);
        var world = simulation.World;
        var (clients, workers, draws) = (new int[6], new int[6], 0);
        for (; world.Month < 30; world.Month++)
        {
            var slice = Slice.Cut(world, 1)[0];
            var all = Caseloads.AfterWorkload<SixteenLanes>(world);
            ClientRole[] clientBefore = [.. world.Relationships.ClientRole.AsSpan()];
            WorkerRole[] workerBefore = [.. world.Relationships.WorkerRole.AsSpan()];
            foreach (var cases in all)
            {
                Step01Shocks.Relationships<SixteenLanes>(world, cases);
                CovariateValues.OfWorker(world, cases.Worker, cases.Felt, slice.Lanes.OfWorker);
                Step05WorkerRoles.Apply<SixteenLanes>(world, slice, cases);
                Step06ClientRoles.Apply<SixteenLanes>(world, slice, cases);
            }

            for (var worker = 0; worker < world.Workers.Count; worker++)
            {
                if (world.Workers.VacantMonths[worker] > 0)
                    continue;
                for (var row = world.Workers.FirstRow[worker]; row < world.Workers.FirstRow[worker] + world.Workers.Cases[worker]; row++, draws++)
                {
                    clients[((int)world.Relationships.ClientRole[row] - (int)clientBefore[row] + 6) % 6]++;
                    workers[((int)world.Relationships.WorkerRole[row] - (int)workerBefore[row] + 6) % 6]++;
                }
            }
        }

        Follows(clients, 2.3);
        Follows(workers, 2.9);

        void Follows(int[] steps, double inertia)
        {
            var stay = Math.Exp(inertia) / (Math.Exp(inertia) + 5);
            for (var step = 0; step < 6; step++)
            {
                var expected = step == 0 ? stay : (1 - stay) / 5;
                var error = Math.Sqrt(expected * (1 - expected) / draws);
                Assert.InRange((double)steps[step] / draws, expected - 4 * error, expected + 4 * error);
            }
        }
    }

    [Fact]
    public void Every_starred_transition_of_the_study_is_cited_by_a_rule()
    {
        var cited = TransitionRules.Every.SelectMany(rule => rule.Evidence).ToHashSet();
        Assert.DoesNotContain(StudyTransitions.All, transition => transition.IsStarred && !cited.Contains(transition.Id) && !HeldByAnotherStep(transition.Id));
    }

    /// <summary>Transitions of the study that are no change of role: drop-out (step 10), careers and handover (step 11), group members (no step), relapse (step 12), no change (inertia).</summary>
    private static bool HeldByAnotherStep(string transition) => transition is "T2" or "T23";

    [Fact]
    public void Every_rule_cites_evidence_that_exists()
    {
        foreach (var rule in TransitionRules.Every)
        {
            var ids = rule.Evidence.Where(id => id != "assumed").ToList();
            Assert.NotEmpty(ids);
            Assert.All(ids, id => Assert.True(Citation.Exists(id), $"{rule.Id} cites {id}"));
            Assert.InRange(rule.Strength, -3, 3);
        }

        Assert.Equal(TransitionRules.Every.Count, TransitionRules.Every.Select(rule => rule.Id).Distinct().Count());
    }
}
