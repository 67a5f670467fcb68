namespace Simulatie.Reporting.Figures;

/// <summary>Moves labels apart so that none covers another.</summary>
internal static class LabelPlacement
{
    /// <summary>Places labels in a column: each as near as it can to its wish, in the order of the wishes, none overlapping.</summary>
    /// <param name="wishes">The height of the middle that each label would like.</param>
    /// <param name="heights">The height of each label.</param>
    /// <returns>The middle of each label. All lie between <paramref name="top"/> and <paramref name="bottom"/> when together they fit.</returns>
    public static IReadOnlyList<float> Column(IReadOnlyList<float> wishes, IReadOnlyList<float> heights, float top, float bottom)
    {
        var order = Enumerable.Range(0, wishes.Count).OrderBy(i => wishes[i]).ThenBy(i => i).ToArray();
        var blocks = new List<Block>();
        foreach (var label in order)
        {
            blocks.Add(Keep(new Block([label], wishes[label] - heights[label] / 2, heights[label]), top, bottom));
            while (blocks.Count > 1 && blocks[^2].Top + blocks[^2].Height > blocks[^1].Top)
            {
                var merged = Merge(blocks[^2], blocks[^1], wishes, heights);
                blocks.RemoveRange(blocks.Count - 2, 2);
                blocks.Add(Keep(merged, top, bottom));
            }
        }
        var middles = new float[wishes.Count];
        foreach (var block in blocks)
        {
            var at = block.Top;
            foreach (var label in block.Labels)
            {
                middles[label] = at + heights[label] / 2;
                at += heights[label];
            }
        }
        return middles;
    }

    /// <summary>Labels that touch: they move as one, to where their mean shift is nothing.</summary>
    private static Block Merge(Block upper, Block lower, IReadOnlyList<float> wishes, IReadOnlyList<float> heights)
    {
        int[] labels = [.. upper.Labels, .. lower.Labels];
        float above = 0, wishedTop = 0;
        foreach (var label in labels)
        {
            wishedTop += wishes[label] - heights[label] / 2 - above;
            above += heights[label];
        }
        return new Block(labels, wishedTop / labels.Length, above);
    }

    private static Block Keep(Block block, float top, float bottom) =>
        block with { Top = Math.Max(top, Math.Min(block.Top, bottom - block.Height)) };

    private sealed record Block(int[] Labels, float Top, float Height);
}
