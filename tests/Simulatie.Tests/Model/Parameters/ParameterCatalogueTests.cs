using System.Reflection;
using System.Text.RegularExpressions;
using CsCheck;
using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Tests.Model.Parameters;

public sealed partial class ParameterCatalogueTests
{
    private static readonly Gen<ParameterDeclaration> AnyParameter = Gen.Int[0, ParameterCatalogue.All.Count - 1].Select(index => ParameterCatalogue.All[index]);

    public static TheoryData<string> Keys => [.. ParameterCatalogue.All.Select(parameter => parameter.Key)];

    [Fact]
    public void Every_property_of_every_group_is_declared()
    {
        var groups = typeof(ParameterSet).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ParameterSet)));
        var undeclared = groups.SelectMany(group => group.GetProperties()).Where(property => property.GetCustomAttribute<ParameterAttribute>() is null);
        Assert.Empty(undeclared.Select(property => $"{property.DeclaringType!.Name}.{property.Name}"));
    }

    [Fact]
    public void Every_group_and_every_kind_of_service_is_in_the_catalogue()
    {
        var declared = new[] { typeof(Levers), typeof(Uncertainties), typeof(Constants), typeof(Population) }.Sum(group => group.GetProperties().Length);
        Assert.Equal(declared + (OrganisationKinds.All.Count * typeof(OrganisationProfile).GetProperties().Length), ParameterCatalogue.All.Count);
        Assert.Equal(Enum.GetValues<ParameterKind>(), ParameterCatalogue.All.Select(parameter => parameter.Kind).Distinct());
        Assert.Equal(OrganisationKinds.All, ParameterCatalogue.All.Select(parameter => parameter.Organisation).OfType<OrganisationKind>().Distinct());
    }

    [Theory]
    [InlineData("levers.patience", ParameterKind.Lever, ParameterForm.OptionalNumber)]
    [InlineData("levers.specialised-for-all", ParameterKind.Lever, ParameterForm.YesNo)]
    [InlineData("uncertainties.trust-rate", ParameterKind.Uncertainty, ParameterForm.Number)]
    [InlineData("constants.burn-in-months", ParameterKind.Constant, ParameterForm.Integer)]
    [InlineData("population.families", ParameterKind.Population, ParameterForm.Integer)]
    [InlineData("organisations.ocmw.ceiling", ParameterKind.Organisation, ParameterForm.Number)]
    [InlineData("organisations.kind-en-gezin.income-tied", ParameterKind.Organisation, ParameterForm.YesNo)]
    [InlineData("organisations.food-distribution.fte-per-thousand", ParameterKind.Organisation, ParameterForm.Number)]
    public void A_key_is_section_and_name_in_kebab_case(string key, ParameterKind kind, ParameterForm form)
    {
        var parameter = ParameterCatalogue.Find(key);
        Assert.NotNull(parameter);
        Assert.Equal((kind, form), (parameter.Kind, parameter.Form));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_declaration_is_complete(string key)
    {
        var parameter = ParameterCatalogue.Find(key)!;
        Assert.True(parameter.Low < parameter.High);
        if (parameter.Default is { } value)
            Assert.InRange(value, parameter.Low, parameter.High);
        else
            Assert.Equal(ParameterForm.OptionalNumber, parameter.Form);
        Assert.All([parameter.Text.En, parameter.Text.Nl, parameter.Unit.En, parameter.Unit.Nl], Assert.NotEmpty);
        Assert.False(parameter.Text.En.EndsWith('.') || parameter.Text.Nl.EndsWith('.'));
        Assert.Matches(Source(), parameter.Source);
        // A number taken from elsewhere must say from where.
        Assert.False(parameter.Standing is Standing.Observed or Standing.Literature && parameter.Source == "assumed");
        Assert.Equal(parameter.Kind == ParameterKind.Lever, parameter.Price is not null);
        Assert.Equal(parameter.Kind == ParameterKind.Lever, parameter.PriceInWords() is not null);
    }

    [Fact]
    public void Until_calibration_a_calibrated_parameter_stands_in_the_middle_of_its_prior() => Assert.All(
        ParameterCatalogue.All.Where(parameter => parameter.Standing == Standing.Calibrated),
        parameter => Assert.Equal((parameter.Low + parameter.High) / 2, parameter.Default!.Value, 9));

    [Fact]
    public void Changing_a_parameter_changes_that_one_and_no_other() =>
        Gen.Select(AnyParameter, Gen.Double[0, 1]).Sample((parameter, place) =>
        {
            var value = Admissible(parameter, place);
            var changed = ParameterCatalogue.With(new ModelParameters(), parameter.Key, value);
            return ParameterCatalogue.Get(changed, parameter.Key) == value
                && ParameterCatalogue.All.All(other => other == parameter || other.Get(changed) == other.Default)
                && changed.StaffFactor == 1 && changed.RuleStrengths.Count == 0;
        });

    [Fact]
    public void Changing_a_parameter_back_gives_the_same_parameters() =>
        Gen.Select(AnyParameter, Gen.Double[0, 1]).Sample((parameter, place) =>
            parameter.With(parameter.With(new ModelParameters(), Admissible(parameter, place)), parameter.Default) == new ModelParameters());

    [Fact]
    public void A_value_outside_the_range_is_refused() => AnyParameter.Sample(parameter =>
    {
        foreach (var value in new[] { Math.BitDecrement(parameter.Low), Math.BitIncrement(parameter.High), double.NaN, double.PositiveInfinity })
            Assert.Throws<ParameterRangeException>(() => parameter.With(new ModelParameters(), value));
        return true;
    });

    [Fact]
    public void A_fraction_of_a_whole_number_is_refused() => Assert.Throws<ArgumentException>(
        () => ParameterCatalogue.With(new ModelParameters(), "constants.burn-in-months", 2.5));

    [Fact]
    public void Nothing_is_refused_where_a_number_must_stand()
    {
        Assert.Throws<ArgumentException>(() => ParameterCatalogue.With(new ModelParameters(), "levers.fte-change", null));
        Assert.Null(ParameterCatalogue.Get(ParameterCatalogue.With(new ModelParameters(), "levers.patience", null), "levers.patience"));
    }

    [Fact]
    public void An_unknown_key_is_answered_with_the_nearest()
    {
        Assert.Contains("did you mean levers.patience?", Assert.Throws<KeyNotFoundException>(() => ParameterCatalogue.Get(new ModelParameters(), "levers.patiense")).Message);
        Assert.Equal("uncertainties.trust-rate", ParameterCatalogue.Nearest("levers.trust-rate"));
        Assert.Equal("uncertainties.trust-rate", ParameterCatalogue.Nearest("trust_rate"));
        Assert.Null(ParameterCatalogue.Nearest("xyzzy"));
    }

    [Fact]
    public void Written_values_read_back() => Gen.Select(AnyParameter, Gen.Double[0, 1]).Sample((parameter, place) =>
        parameter.Form == ParameterForm.YesNo
        || double.Parse(parameter.Write(Admissible(parameter, place)), System.Globalization.CultureInfo.InvariantCulture) == Admissible(parameter, place));

    private static double Admissible(ParameterDeclaration parameter, double place) => parameter.Form switch
    {
        ParameterForm.YesNo => Math.Round(place),
        ParameterForm.Integer => Math.Round(parameter.Low + (place * (parameter.High - parameter.Low))),
        ParameterForm.Number or ParameterForm.OptionalNumber => Math.Clamp(parameter.Low + (place * (parameter.High - parameter.Low)), parameter.Low, parameter.High),
    };

    [GeneratedRegex(@"^(assumed|[EL]\d{2,3}(–[EL]\d{2,3})?(, [EL]\d{2,3}(–[EL]\d{2,3})?)*)$")]
    private static partial Regex Source();
}
