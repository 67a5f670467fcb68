using CsCheck;
using Simulatie.Experiments;
using Simulatie.Experiments.Classes;
using Simulatie.Model.Parameters;
using Simulatie.Scenarios.Classes;

namespace Simulatie.Tests.Scenarios.Classes;

public class ClassCodeTests
{
    private static readonly IReadOnlyList<ParameterDeclaration> Levers = [.. ParameterCatalogue.All.Where(parameter => parameter.Kind == ParameterKind.Lever)];

    private static readonly Gen<LeverChange> AnyChange =
        from month in Gen.Int[0, 99]
        from lever in Gen.Int[0, Levers.Count - 1].Select(index => Levers[index])
        from share in Gen.Double[0, 1]
        select new LeverChange(month, lever.Key, lever.Form == ParameterForm.YesNo ? Math.Round(share) : lever.Low + share * (lever.High - lever.Low));

    private static readonly Gen<ClassCode> AnyCode =
        from seed in Gen.UInt
        from at in Gen.Int[-12, 99]
        from changes in AnyChange.Array[0, 8]
        select new ClassCode("baseline", seed, 100, at, ClassCode.InOrder(changes.DistinctBy(change => (change.Month, change.Key))), "0123abcd");

    [Fact]
    public void A_code_is_read_back_as_it_was_written() => AnyCode.Sample(code =>
    {
        var read = ClassCodeText.Read(code.ToString());
        return read.Changes.SequenceEqual(code.Changes) && read with { Changes = code.Changes } == code;
    });

    [Fact]
    public void Damage_to_a_code_is_a_mistake_and_never_a_crash() => Gen.Select(AnyCode, Gen.Int[0, 500], Gen.Char).Sample((code, place, sign) =>
    {
        var text = code.ToString();
        var damaged = text[..(place % text.Length)] + sign + text[(place % text.Length + 1)..];
        try
        {
            ClassCodeText.Read(damaged);
        }
        catch (UserMistake)
        {
            // What a damaged code may end in.
        }
    });

    [Theory]
    [InlineData("baseline,seed1,months24,at11,3:caseload-fator=0.5,check00000000", "did you mean caseload-factor?")]
    [InlineData("baseline,seed1,months24,at11,3:caseload-factor=50,check00000000", "expected a number from 0.2 to 2")]
    [InlineData("baseline,seed1,months24,at24,check00000000", "expected a whole number from -12 to 23")]
    [InlineData("baseline,seed1,months24,at11,24:patience=1,check00000000", "expected a whole number from 0 to 23")]
    [InlineData("baseline,seed1,months24,at11,3:patience=1,3:patience=0,check00000000", "each lever once")]
    [InlineData("baseline,seed1,months24,at11,3:budget=maybe,check00000000", "neutral")]
    [InlineData("baseline", "expected a code as the class page shows it")]
    public void A_mistake_in_a_code_says_what_was_expected(string code, string expected) =>
        Assert.Contains(expected, Assert.Throws<UserMistake>(() => ClassCodeText.Read(code)).Message);

    [Fact]
    public void An_empty_value_is_practice() =>
        Assert.Null(Assert.Single(ClassCodeText.Read("baseline,seed1,months24,at11,3:patience=,check00000000").Changes).Value);
}
