using Simulatie.Classroom.Texts;
using Simulatie.Experiments.Classes;
using Simulatie.Model.Parameters;

namespace Simulatie.Classroom.Panels;

/// <summary>Levers and their values in words.</summary>
internal static class LeverText
{
    public static string Value(ParameterDeclaration lever, double? value, Words words) => (lever.Form, value) switch
    {
        (_, null) => words.AsPractice,
        (ParameterForm.YesNo, { } yes) => yes == 1 ? words.Yes : words.No,
        (_, { } number) => words.Number(number, number == Math.Floor(number) ? 0 : number * 10 == Math.Floor(number * 10) ? 1 : 2) + (lever.Unit.En == "factor" ? " ×" : ""),
    };

    public static string Change(LeverChange change, Words words) => change.Key == LeverChange.Budget
        ? words.MovedLever(change.Month, words.BudgetNeutral, change.Value == 1 ? words.Yes : words.No)
        : ParameterCatalogue.Find(change.Key)! is var lever ? words.MovedLever(change.Month, lever.Text.In(words.Language), Value(lever, change.Value, words)) : "";
}
