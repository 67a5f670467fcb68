using Simulatie.Study;

namespace Simulatie.Tests.Study;

public class GlossaryTests
{
    [Fact]
    public void Every_role_stands_under_its_own_key_and_keeps_its_Dutch_name()
    {
        Assert.All(RoleNames.ClientRoles, role => IsTheRole(role.Key(), Glossary.Of(role)));
        Assert.All(RoleNames.WorkerRoles, role => IsTheRole(role.Key(), Glossary.Of(role)));
        Assert.Equal((6, 6), (Glossary.ClientRoles.Count, Glossary.WorkerRoles.Count));
    }

    [Fact]
    public void Every_outcome_and_every_class_of_perception_stands_at_its_own_place()
    {
        Assert.Equal(Enum.GetNames<RelationshipOutcome>(), Enum.GetValues<RelationshipOutcome>().Select(outcome => Glossary.Of(outcome).Label.En));
        Assert.Equal(Enum.GetNames<PerceptionClass>(), Enum.GetValues<PerceptionClass>().Select(perception => Pascal(Glossary.Of(perception).Key)));
    }

    [Fact]
    public void Every_word_is_explained_by_a_full_sentence_in_both_languages() => Assert.All(Glossary.All, entry =>
    {
        Sentences.AreBothFilled(entry.Label);
        Sentences.AreFull(entry.Explanation);
    });

    [Fact]
    public void Every_citation_exists() =>
        Assert.All(Glossary.All.Where(entry => entry.Evidence is not null), entry => Assert.NotEmpty(Citation.Parse(entry.Evidence!)));

    [Fact]
    public void Keys_are_kebab_case_and_lead_to_their_entry() => Assert.All(Glossary.All, entry =>
    {
        Assert.Matches("^[a-z]+(-[a-z]+)*$", entry.Key);
        Assert.Same(entry, Glossary.Term(entry.Key));
    });

    [Theory]
    [InlineData("configuration")]
    [InlineData("trust")]
    [InlineData("openness")]
    [InlineData("too-early-guidance")]
    [InlineData("process-role")]
    [InlineData("product-role")]
    [InlineData("patience")]
    [InlineData("caseload")]
    [InlineData("pressure")]
    [InlineData("delivered-share")]
    [InlineData("rupture")]
    [InlineData("lasting-help")]
    [InlineData("specialised-worker")]
    [InlineData("trajectory-guide")]
    [InlineData("common-random-numbers")]
    public void The_words_of_the_output_are_explained(string key) => Assert.NotNull(Glossary.Term(key));

    private static void IsTheRole(string key, GlossaryEntry entry)
    {
        Assert.Equal(key, entry.Key);
        Assert.Equal(entry.Label.Nl, entry.Label.En);
        Assert.Equal(key, entry.Label.Nl.ToLowerInvariant().Replace(' ', '-'));
    }

    private static string Pascal(string kebab) => string.Concat(kebab.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
