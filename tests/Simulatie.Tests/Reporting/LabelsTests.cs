using System.Reflection;
using Simulatie.Reporting;
using Simulatie.Study;

namespace Simulatie.Tests.Reporting;

public class LabelsTests
{
    private static readonly string[] TheSameInBoth = [nameof(Labels.Scenario), nameof(Labels.Total)];

    public static TheoryData<string> All =>
        new(typeof(Labels).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.Name));

    [Theory, MemberData(nameof(All))]
    public void Every_label_exists_in_both_languages(string name)
    {
        var label = (Bilingual)typeof(Labels).GetProperty(name)!.GetValue(null)!;
        Assert.False(string.IsNullOrWhiteSpace(label.Nl) || string.IsNullOrWhiteSpace(label.En));
        Assert.True(label.Nl != label.En || TheSameInBoth.Contains(name), $"{name}: '{label.Nl}' stands in both");
    }
}
