using Simulatie.Experiments;
using Simulatie.Experiments.Stories;
using Simulatie.Model.Parameters;
using Simulatie.Reporting.Story;
using Simulatie.Study;

namespace Simulatie.Tests.Experiments.Stories;

public class StoryTests
{
    private static readonly RunPlan Plan = new(1, 1, 36, 1);

    private static readonly Scenario Practice = new("practice", new("Praktijk", "Practice"), new("Zoals het is.", "As it is."), new ModelParameters
    {
        Population = new Population { Families = 200 },
        Constants = new Constants { BurnInMonths = 40 },
    });

    private static readonly Scenario Policy = Practice with
    {
        Name = "policy", Title = new("Beleid", "Policy"), Parameters = Practice.Parameters with { Levers = new Levers { CaseloadFactor = 0.5 } },
    };

    [Fact]
    public void A_story_runs_from_a_year_before_the_policy_to_the_horizon() =>
        Assert.Equal(Enumerable.Range(-12, 48), Follow.Family([Practice], Plan, 5)[0].Months.Select(month => month.Month));

    [Fact]
    public void The_same_family_lives_the_same_life_before_the_policy()
    {
        var stories = Follow.Family([Practice, Policy], Plan, Follow.Typical([Practice, Policy], Plan));
        var told = stories.Select(story => StoryText.Events(story, Language.English).TakeWhile(month => month.Month < 0).SelectMany(month => month.Sentences).ToList()).ToList();
        Assert.Equal(told[0], told[1]);
    }

    [Fact]
    public void The_typical_family_was_in_help_and_is_always_the_same()
    {
        var family = Follow.Typical([Practice], Plan);
        Assert.Equal(family, Follow.Typical([Practice], Plan));
        Assert.Contains(Follow.Family([Practice], Plan, family)[0].Months, month => month.Month >= 0 && month.Helped.Count > 0);
    }

    [Fact]
    public void Every_family_of_a_town_can_be_told_in_both_languages()
    {
        for (var family = 0; family < 40; family++)
        {
            var story = Follow.Family([Practice], Plan, family)[0];
            var (dutch, english) = (Told(story, Language.Dutch), Told(story, Language.English));
            Assert.StartsWith($"Gezin {family} – Praktijk\n", dutch);
            Assert.StartsWith($"Family {family} – Practice\n", english);
            Assert.Contains("maand 0", dutch);
            Assert.Contains("Here the policy begins.", english);
            Assert.All(dutch.Split('\n'), line => Assert.True(line.Length <= 100, line));
            Assert.DoesNotMatch(@"\d\.\d", dutch);
        }
    }

    [Fact]
    public void Help_that_begins_is_told()
    {
        var begun = 0;
        for (var family = 0; family < 60; family++)
        {
            foreach (var (_, sentences) in StoryText.Events(Follow.Family([Practice], Plan, family)[0], Language.English))
            {
                begun += sentences.Count(sentence => sentence.En.StartsWith("Help begins", StringComparison.Ordinal));
            }
        }

        Assert.True(begun > 5);
    }

    [Fact]
    public void A_family_that_is_not_there_is_the_users_mistake() =>
        Assert.Contains("found 200, expected a whole number from 0 to 199", Assert.Throws<UserMistake>(() => Follow.Family([Practice], Plan, 200)).Messages[0]);

    private static string Told(FamilyStory story, Language language)
    {
        using var text = new StringWriter();
        StoryText.Write(text, story, language);
        return text.ToString();
    }
}
