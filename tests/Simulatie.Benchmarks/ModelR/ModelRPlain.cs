using Simulatie.Model.Randomness;

/// <summary>Model R, one relationship after the other: the specification of <see cref="ModelRLanes"/>.</summary>
internal static class ModelRPlain
{
    /// <summary>From this role on, help is intensive and counts as load.</summary>
    public const int Intensive = 4;

    /// <summary>A worker with more intensive relationships than this takes no other.</summary>
    public const int MostIntensive = 6;

    public const byte LightOnly = Intensive - 1;
    public const byte AnyRole = ModelRTables.Roles - 1;

    /// <summary>One step for the workers from first up to end.</summary>
    public static void Live(ModelRTown town, uint step, int first, int end, ModelRTally tally)
    {
        // Loads are of the start of the step: first all loads, then all draws.
        for (var worker = first; worker < end; worker++)
            tally.Ceilings[worker - first] = Ceiling(town, worker);
        for (var row = 0; row < ModelRTown.Rows; row++)
            for (var worker = first; worker < end; worker++)
                Live(town, step, row * town.Workers + worker, tally.Ceilings[worker - first], tally);
    }

    /// <summary>One step of one relationship.</summary>
    public static void Live(ModelRTown town, uint step, int relationship, byte ceiling, ModelRTally tally)
    {
        ref var state = ref town.State(relationship);
        ref var trust = ref town.Trust(relationship);
        var words = town.Words(relationship, step);
        state = NextRoles(state, words, ceiling);
        trust = MathF.FusedMultiplyAdd(0.1f, ModelRTables.Targets[ModelRTables.Target[state]] - trust, trust);
        if (words.Word2 >> 8 < ModelRTables.Hazards[ModelRTables.Hazard[state]] * (1 - trust))
        {
            (state, trust) = (ModelRTables.Fresh(words.Word3), 0);
            tally.Ruptures++;
        }

        tally.Counts[state]++;
        tally.Trust += (long)(trust * ModelRTally.Parts);
    }

    /// <summary>The state after both have chosen: the worker first, the client in answer.</summary>
    public static byte NextRoles(byte state, Block words, byte ceiling)
    {
        var worker = Math.Min(Reached(ModelRTables.Worker, state, words.Word0), ceiling);
        var client = Reached(ModelRTables.Client, state & 0x38 | worker, words.Word1);
        return (byte)(client << 3 | worker);
    }

    private static byte Ceiling(ModelRTown town, int worker)
    {
        var load = 0;
        for (var row = 0; row < ModelRTown.Rows; row++)
            load += (town.State(row * town.Workers + worker) & 7) >= Intensive ? 1 : 0;
        return load > MostIntensive ? LightOnly : AnyRole;
    }

    private static int Reached(uint[] ladder, int state, uint word)
    {
        var reached = 0;
        for (var threshold = 0; threshold < ModelRTables.Thresholds; threshold++)
            reached += word >= ladder[threshold * ModelRTables.States + state] ? 1 : 0;
        return reached;
    }
}
