using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Reporting.Story;

/// <summary>What happened to a family between the end of one month and the end of the next, in sentences.</summary>
public static class StoryEvents
{
    /// <summary>Fall of autonomy and reintegration together, in one month without help, that is told as a relapse.</summary>
    private const float Relapse = 0.02f;

    /// <param name="lastingMonths">Months that progress must hold to be lasting.</param>
    public static IEnumerable<Bilingual> Between(FamilyMonth before, FamilyMonth now, int lastingMonths, Language language)
    {
        if (now.Month == 0)
            yield return StoryTexts.Start;
        if (now.Generation != before.Generation)
        {
            yield return StoryTexts.Leaves;
            yield return StoryTexts.Who(now.Household, now.GenerationPoor, now.Disposition);
            yield break;
        }

        foreach (var sentence in OfCrisis(before, now).Concat(OfWaiting(before, now)).Concat(OfHelp(before, now, language)).Concat(OfProgress(before, now, lastingMonths)))
            yield return sentence;
        if (now.Month % 12 == 11)
            yield return StoryTexts.Yearly(Fraction(now.Autonomy, language), Fraction(now.Reintegration, language), Fraction(now.SelfImage, language), Fraction(now.Openness, language));
    }

    private static IEnumerable<Bilingual> OfCrisis(FamilyMonth before, FamilyMonth now)
    {
        if (now.InCrisis && !before.InCrisis)
            yield return StoryTexts.CrisisBegins;
        if (!now.InCrisis && before.InCrisis)
            yield return StoryTexts.CrisisPasses;
    }

    private static IEnumerable<Bilingual> OfWaiting(FamilyMonth before, FamilyMonth now)
    {
        var began = now.Helped.Any(help => IsNew(before, now, help)) || Brief(before, now) > 0;
        if (before.WaitsAt is not null && now.WaitsAt is null && !began)
            yield return StoryTexts.GivesUp;
        if (now.WaitsAt is { } service && (before.WaitsAt is null || now.WaitingSince > before.WaitingSince))
            yield return StoryTexts.Asks(service);
    }

    private static IEnumerable<Bilingual> OfHelp(FamilyMonth before, FamilyMonth now, Language language)
    {
        if (Brief(before, now) > 0)
            yield return StoryTexts.BeginsBriefly(before.WaitsAt, now.Month - before.WaitingSince);
        foreach (var end in now.Ended)
            yield return end switch
            {
                RelationshipEnd.Rupture => StoryTexts.Ruptures,
                RelationshipEnd.AlienatingRupture => StoryTexts.RupturesAlienated,
                RelationshipEnd.Completion => StoryTexts.Completes,
            };
        foreach (var help in now.Helped)
        {
            if (IsNew(before, now, help))
            {
                yield return StoryTexts.Begins(help.Kind, help.ClientRole, help.WorkerRole, Math.Max(0, now.Month - now.WaitingSince));
                continue;
            }

            var earlier = before.Helped.First(other => other.Second == help.Second);
            if (earlier.WorkerGeneration != help.WorkerGeneration)
                yield return StoryTexts.AnotherWorker(Fraction(earlier.Trust, language), Fraction(help.Trust, language));
            if (help.Suspected && !earlier.Suspected)
                yield return StoryTexts.Suspected;
            if (earlier.WorkerRole != help.WorkerRole)
                yield return StoryTexts.WorkerBecomes(help.WorkerRole);
            if (help.TooEarly > 0.5f && earlier.TooEarly <= 0.5f)
                yield return StoryTexts.TooEarly;
            if (earlier.ClientRole != help.ClientRole)
                yield return StoryTexts.ClientBecomes(help.ClientRole);
            if (now.Month % 12 == 11)
                yield return StoryTexts.TrustNow(Fraction(help.Trust, language));
        }
    }

    private static IEnumerable<Bilingual> OfProgress(FamilyMonth before, FamilyMonth now, int lastingMonths)
    {
        if (before.Helped.Count == 0 && now.Helped.Count == 0 && before.Autonomy + before.Reintegration - now.Autonomy - now.Reintegration > Relapse)
            yield return StoryTexts.Relapses;
        if (now.LastingMonths == lastingMonths && before.LastingMonths < lastingMonths)
            yield return StoryTexts.Lasting;
        if (now.LastingMonths == 0 && before.LastingMonths >= lastingMonths)
            yield return StoryTexts.NoLongerLasting;
    }

    /// <summary>A relationship is new when its place was empty, or when an older one ended in the same place.</summary>
    private static bool IsNew(FamilyMonth before, FamilyMonth now, RelationshipMonth help) =>
        !before.Helped.Any(other => other.Second == help.Second && other.Months < help.Months) || help.Months <= 1;

    /// <summary>Relationships that began and ended within this month: no end of a month saw them.</summary>
    private static int Brief(FamilyMonth before, FamilyMonth now) =>
        now.Ended.Count - before.Helped.Count(help => now.Helped.All(later => later.Second != help.Second || IsNew(before, now, later)));

    private static string Fraction(float value, Language language) => WrittenNumbers.Decimal(value, 2, language);
}
