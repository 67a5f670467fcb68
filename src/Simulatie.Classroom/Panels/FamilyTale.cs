using Simulatie.Classroom.Live;
using Simulatie.Experiments;
using Simulatie.Experiments.Stories;
using Simulatie.Reporting.Story;
using Simulatie.Study;

namespace Simulatie.Classroom.Panels;

/// <summary>The story of one family, in each world of the class.</summary>
internal static class FamilyTale
{
    /// <summary>The family's months under each policy on the screen: the same town with the same luck, lived once more.</summary>
    public static IReadOnlyList<FamilyStory> Look(ClassView view, int family) =>
        Follow.Family(view.Policies, new RunPlan(view.Seed, Replicates: 1, view.Horizon + 1, Threads: 1), family);

    /// <summary>What happened until a month, the newest first.</summary>
    public static IReadOnlyList<(int Month, string Text)> UntilMonth(FamilyStory story, int month, Language language) =>
    [
        .. StoryText.Events(story, language).TakeWhile(happened => happened.Month <= month)
            .Select(happened => (happened.Month, string.Join(' ', happened.Sentences.Select(sentence => sentence.In(language))))).Reverse(),
    ];
}
