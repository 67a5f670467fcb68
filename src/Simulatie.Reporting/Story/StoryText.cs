using Simulatie.Experiments.Stories;
using Simulatie.Study;

namespace Simulatie.Reporting.Story;

/// <summary>Tells a family's months in plain words: one line per month in which something happened.</summary>
public static class StoryText
{
    private const int Width = 100;

    public static void Write(TextWriter output, FamilyStory story, Language language)
    {
        var first = story.Months[0];
        var indent = StoryTexts.Month(-Follow.Prelude).In(language).Length + 2;
        output.Write(StoryTexts.Heading(story.Family, story.Scenario.Title).In(language) + "\n");
        foreach (var line in Wrap(StoryTexts.Who(first.Household, first.GenerationPoor, first.Disposition).In(language), Width))
            output.Write(line + "\n");
        output.Write("\n");
        foreach (var (month, sentences) in Events(story, language))
        {
            var head = StoryTexts.Month(month).In(language).PadRight(indent);
            foreach (var line in Wrap(string.Join(' ', sentences.Select(sentence => sentence.In(language))), Width - indent))
            {
                output.Write(head + line + "\n");
                head = new string(' ', indent);
            }
        }

        output.Write("\n");
    }

    /// <summary>The closing line of every telling.</summary>
    public static void WriteCaution(TextWriter output, Language language) => output.Write(StoryTexts.Invented.In(language) + "\n");

    /// <summary>The months in which something happened, with what.</summary>
    public static IEnumerable<(int Month, IReadOnlyList<Bilingual> Sentences)> Events(FamilyStory story, Language language)
    {
        for (var index = 1; index < story.Months.Count; index++)
        {
            var sentences = StoryEvents.Between(story.Months[index - 1], story.Months[index], story.Scenario.Parameters.Constants.LastingMonths, language).ToList();
            if (sentences.Count > 0)
                yield return (story.Months[index].Month, sentences);
        }
    }

    private static IEnumerable<string> Wrap(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            line += (line.Length > 0 ? " " : "") + word;
        }

        yield return line;
    }
}
