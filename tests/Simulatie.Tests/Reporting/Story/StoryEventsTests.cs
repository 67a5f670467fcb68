using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Model.State;
using Simulatie.Reporting.Story;
using Simulatie.Study;

namespace Simulatie.Tests.Reporting.Story;

/// <summary>A story leaves out nothing that a reader needs to follow it.</summary>
public class StoryEventsTests
{
    [Fact]
    public void Help_that_begins_and_ends_within_a_month_is_told_and_is_not_called_giving_up()
    {
        var told = Told(Month(3, OrganisationKind.Ocmw), Month(4, null, RelationshipEnd.Rupture));
        Assert.Equal(["Help begins (OCMW), after 2 months of waiting, and ends within the month.", "The family drops out."], told);
    }

    [Fact]
    public void Who_stops_waiting_without_help_gives_up() =>
        Assert.Equal(["The family gives up waiting."], Told(Month(3, OrganisationKind.Ocmw), Month(4, null)));

    private static List<string> Told(FamilyMonth before, FamilyMonth now) => [.. StoryEvents.Between(before, now, 12, Language.English).Select(sentence => sentence.En)];

    private static FamilyMonth Month(int month, OrganisationKind? waitsAt, params RelationshipEnd[] ended) => new(
        month, 0, true, Household.Couple, ClientRole.PassieveConsument, false, 0.3f, 0.3f, 0.3f, 0.3f, 0, waitsAt, 2, [], ended);
}
