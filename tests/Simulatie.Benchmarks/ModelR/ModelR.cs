/// <summary>Runs reference model R: the engine's generator and its way of working, on a model that others have been measured on too.</summary>
internal static class ModelR
{
    /// <summary>Workers whose relationships are handled together: 25 KB, which stays in the nearest cache from the loads to the counts.</summary>
    public const int Block = 256;

    /// <summary>The forms that this processor can run, the widest last.</summary>
    public static IReadOnlyList<ModelRForm> Forms { get; } =
        [ModelRForm.Plain, .. ModelRNarrowLanes.IsSupported ? [ModelRForm.NarrowLanes] : Array.Empty<ModelRForm>(), .. ModelRLanes.IsSupported ? [ModelRForm.Lanes] : Array.Empty<ModelRForm>()];

    /// <summary>The record of a run. Neither threads nor the form can change it.</summary>
    public static ModelRRecord Run(ModelRTown town, int steps, int threads = 1, ModelRForm? form = null)
    {
        Action<uint, int, int, ModelRTally> live = (form ?? Forms[^1]) switch
        {
            ModelRForm.Lanes => new ModelRLanes(town).Live,
            ModelRForm.NarrowLanes => new ModelRNarrowLanes(town).Live,
            _ => (step, first, end, tally) => ModelRPlain.Live(town, step, first, end, tally),
        };
        var record = new ModelRRecord(town.Relationships, steps);
        var tallies = Enumerable.Range(0, threads).Select(_ => new ModelRTally()).ToArray();
        using var together = new Barrier(threads, barrier => Array.ForEach(tallies, tally => tally.Book(record, (int)barrier.CurrentPhaseNumber)));
        var helpers = Enumerable.Range(1, threads - 1).Select(number => new Thread(() => Work(number))).ToArray();
        Array.ForEach(helpers, helper => helper.Start());
        Work(0);
        Array.ForEach(helpers, helper => helper.Join());
        return record;

        void Work(int number)
        {
            var blocks = (town.Workers + Block - 1) / Block;
            var (first, end) = (blocks * number / threads, blocks * (number + 1) / threads);
            for (var step = 1u; step <= steps; step++)
            {
                for (var block = first; block < end; block++)
                    live(step, block * Block, Math.Min((block + 1) * Block, town.Workers), tallies[number]);
                tallies[number].Fold();
                together.SignalAndWait();
            }
        }
    }
}
