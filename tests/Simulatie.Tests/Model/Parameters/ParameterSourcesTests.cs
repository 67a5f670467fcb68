using System.Reflection;
using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Tests.Model.Parameters;

public class ParameterSourcesTests
{
    private static readonly (string Name, ParameterAttribute Declaration)[] Declared =
        [.. from type in typeof(ParameterAttribute).Assembly.GetTypes()
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            let declaration = property.GetCustomAttribute<ParameterAttribute>()
            where declaration is not null
            orderby type.Name, property.Name
            select ($"{type.Name}.{property.Name}", declaration)];

    [Fact]
    public void Every_parameter_cites_what_exists_or_says_that_it_is_assumed()
    {
        Assert.NotEmpty(Declared);
        Assert.All(Declared, parameter =>
        {
            if (parameter.Declaration.Source != "assumed")
                Assert.NotEmpty(Citation.Parse(parameter.Declaration.Source));
        });
    }

    [Fact]
    public void A_number_from_the_literature_cites_a_row_that_was_checked() => Assert.All(
        Declared.Where(parameter => parameter.Declaration.Standing == Standing.Literature),
        parameter => Assert.Contains(
            Citation.Parse(parameter.Declaration.Source).Select(LiteratureCatalogue.Find),
            row => row is { Status: not LiteratureStatus.Memory }));

    [Fact]
    public void No_parameter_rests_on_what_is_only_remembered() => Assert.All(
        Declared.Where(parameter => parameter.Declaration.Source != "assumed"),
        parameter => Assert.Contains(
            Citation.Parse(parameter.Declaration.Source),
            id => LiteratureCatalogue.Find(id) is not { Status: LiteratureStatus.Memory }));
}
