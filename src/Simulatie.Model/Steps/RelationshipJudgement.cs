using Simulatie.Model.State;

namespace Simulatie.Model.Steps;

/// <summary>What a relationship brought: success, stability or a negative result (E08, model §4). Numbered as the study's table lists them.</summary>
internal enum Judgement
{
    Success = 0,
    Stability = 1,
    Negative = 2,
}

/// <summary>Judges a relationship by its own contribution to the client's autonomy and reintegration.</summary>
internal static class RelationshipJudgement
{
    public static Judgement Of(World world, int row, bool alienatingRupture = false) => Of(
        world.Relationships.AutonomyChange[row], world.Relationships.ReintegrationChange[row], world.Numbers.Progress, world.Numbers.Setback, alienatingRupture);

    public static Judgement Of(float autonomy, float reintegration, float progress, float setback, bool alienatingRupture)
    {
        if (alienatingRupture || autonomy <= -setback || reintegration <= -setback)
            return Judgement.Negative;
        return autonomy >= progress && reintegration >= progress ? Judgement.Success : Judgement.Stability;
    }

    /// <summary>The perception class of two satisfactions, in the order of the study's legend: both positive, neutral and positive, both neutral, neutral and negative, both negative, contrast.</summary>
    public static int Perception(float client, float worker, float cut)
    {
        var (c, w) = (Sign(client, cut), Sign(worker, cut));
        return (c, w) switch
        {
            (1, 1) => 0,
            (0, 1) or (1, 0) => 1,
            (0, 0) => 2,
            (0, -1) or (-1, 0) => 3,
            (-1, -1) => 4,
            _ => 5,
        };
    }

    private static int Sign(float satisfaction, float cut) => satisfaction > cut ? 1 : satisfaction < -cut ? -1 : 0;
}
