using Simulatie.Study;

namespace Simulatie.Tests.Study;

public class StudyTransitionsTests
{
    [Fact]
    public void There_are_24_transitions_numbered_without_a_gap() =>
        Assert.Equal(Enumerable.Range(1, 24).Select(number => $"T{number}"), StudyTransitions.All.Select(transition => transition.Id));

    [Fact]
    public void Each_cites_evidence_that_exists() =>
        Assert.All(StudyTransitions.All, transition => Assert.All(Citation.Parse(transition.Evidence), id => Assert.StartsWith("E", id)));

    [Fact]
    public void Each_speaks_both_languages() => Assert.All(StudyTransitions.All, transition =>
    {
        Sentences.AreBothFilled(transition.From);
        Sentences.AreBothFilled(transition.To);
        Sentences.AreBothFilled(transition.Condition);
    });

    [Fact]
    public void All_are_starred_but_callus_and_the_road_to_experience_expert() =>
        Assert.Equal(["T20", "T22"], StudyTransitions.All.Where(transition => !transition.IsStarred).Select(transition => transition.Id));

    [Fact]
    public void Every_core_item_of_the_kind_transition_stands_behind_one_but_that_on_early_results()
    {
        var cited = StudyTransitions.All.SelectMany(transition => Citation.Parse(transition.Evidence)).ToHashSet();
        var left = EvidenceCatalogue.All.Where(item => item is { IsCore: true, Kind: EvidenceKind.Transition } && !cited.Contains(item.Id));
        Assert.Equal(["E68"], left.Select(item => item.Id));
    }
}
