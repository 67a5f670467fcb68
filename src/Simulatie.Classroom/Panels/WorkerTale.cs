using Simulatie.Classroom.Live;
using Simulatie.Classroom.Texts;
using Simulatie.Study;

namespace Simulatie.Classroom.Panels;

/// <summary>The story of one post, read from the frames: whom it begins and ends with, which roles its worker takes.</summary>
internal static class WorkerTale
{
    private const int Longest = 60;

    /// <summary>The months in which something changed, the newest first.</summary>
    public static IEnumerable<(int Month, string Text)> Of(IReadOnlyList<Frame> frames, int post, Words words)
    {
        var told = 0;
        for (var index = frames.Count - 1; index > 0 && told < Longest; index--)
        {
            var texts = Between(Of(frames[index - 1], post), Of(frames[index], post), words).ToList();
            if (texts.Count == 0)
                continue;
            told++;
            yield return (frames[index].Month, string.Join("; ", texts) + ".");
        }
    }

    private static List<Tie> Of(Frame frame, int post) => [.. frame.Ties.Where(tie => tie.Post == post)];

    private static IEnumerable<string> Between(List<Tie> before, List<Tie> after, Words words)
    {
        if (before.Count > 0 && after.Count > 0 && before[0].WorkerGeneration != after[0].WorkerGeneration)
            yield return words.NewWorker.TrimEnd('.');
        foreach (var tie in after)
        {
            var earlier = before.FindIndex(other => IsSame(other, tie));
            if (earlier < 0)
                yield return words.WorkerMeets(words.Family(tie.Family));
            else if (before[earlier].WorkerRole != tie.WorkerRole)
                yield return words.WorkerTakesRole(words.Family(tie.Family), tie.WorkerRole.ShortName());
        }

        foreach (var tie in before.Where(tie => !after.Exists(other => IsSame(other, tie))))
            yield return words.WorkerLoses(words.Family(tie.Family));
    }

    private static bool IsSame(Tie one, Tie other) => one.Family == other.Family && one.Generation == other.Generation;
}
