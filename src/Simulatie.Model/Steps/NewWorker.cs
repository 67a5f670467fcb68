using Simulatie.Model.Numerics;
using Simulatie.Model.Randomness;
using Simulatie.Model.State;

namespace Simulatie.Model.Steps;

/// <summary>Who takes a post: someone new, or whoever worked there before the policy began.</summary>
internal static class NewWorker
{
    /// <summary>Half-width of how workers of one kind of service differ in orientation and knowledge (assumed, E102).</summary>
    private const float Spread = 0.25f;

    /// <summary>Knowledge of the life-world that a worker from the middle class brings on average (assumed, E165).</summary>
    private const float UsualKnowledge = 0.4f;

    /// <summary>Puts a new worker of the post's present generation in row <paramref name="worker"/>.</summary>
    public static void Hire(World world, int worker)
    {
        var workers = world.Workers;
        var levers = world.Conditions.Levers;
        var numbers = world.Numbers.F;
        var service = world.Organisations.Conditions[workers.Organisation[worker]];
        uint Word(Decision decision) => world.Chance.Word(Entity.Worker, workers.Id[worker], workers.Generation[worker], world.Month, decision);

        var (style, knowledge) = (Word(Decision.NewWorkerExperience), Word(Decision.NewWorkerKnowledge));
        var specialised = workers.Specialised[worker];
        workers.ExperienceYears[worker] = numbers.ExperienceAtStart * style.UpperFraction() + (specialised ? numbers.SpecialisedExperience : 0);
        workers.Orientation[worker] = PortableMath.Unit(
            (specialised ? numbers.SpecialisedOrientation : service.Orientation) + Spread * (2 * style.LowerFraction() - 1));
        var brought = PortableMath.Unit(UsualKnowledge + Spread * (2 * knowledge.UpperFraction() - 1));
        workers.Knowledge[worker] = brought + (1 - brought) * (float)levers.LifeWorldTraining;
        workers.Expert[worker] = knowledge.LowerFraction() < levers.ExperienceExperts;
        workers.Callus[worker] = 0;
        workers.HandoverHours[worker] = 0;
    }

    /// <summary>Keeps the worker of an earlier world in his post, under the levers now in force.</summary>
    public static void Stay(World before, int earlier, World world, int worker)
    {
        var (from, to) = (before.Workers, world.Workers);
        to.Generation[worker] = from.Generation[earlier];
        to.VacantMonths[worker] = from.VacantMonths[earlier];
        to.ExperienceYears[worker] = from.ExperienceYears[earlier];
        to.Orientation[worker] = from.Orientation[earlier];
        to.Callus[worker] = from.Callus[earlier];
        to.HandoverHours[worker] = from.HandoverHours[earlier];
        to.Cases[worker] = from.Cases[earlier];
        var (then, now) = (before.Conditions.Levers, world.Conditions.Levers);
        to.Knowledge[worker] = from.Knowledge[earlier] + (1 - from.Knowledge[earlier]) * (float)ShareOfTheRest(then.LifeWorldTraining, now.LifeWorldTraining);
        var word = world.Chance.Word(Entity.Worker, to.Id[worker], to.Generation[worker], world.Month, Decision.NewWorkerKnowledge);
        to.Expert[worker] = from.Expert[earlier]
            ? now.ExperienceExperts >= then.ExperienceExperts || word.LowerFraction() < now.ExperienceExperts / then.ExperienceExperts
            : word.LowerFraction() < ShareOfTheRest(then.ExperienceExperts, now.ExperienceExperts);
    }

    /// <summary>When a share grows, the part that grows of what it left; otherwise 0. From nothing it is the whole share.</summary>
    private static double ShareOfTheRest(double then, double now) => now > then ? (now - then) / (1 - then) : 0;
}
