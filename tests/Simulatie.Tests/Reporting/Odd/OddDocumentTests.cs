using System.Reflection;
using Simulatie.Experiments.Calibration;
using Simulatie.Model;
using Simulatie.Model.Numerics;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Model.Randomness;
using Simulatie.Model.State;
using Simulatie.Model.Steps;
using Simulatie.Reporting.Odd;
using Simulatie.Study;
using Simulatie.Study.Rules;
using Simulatie.Tests.Study;

namespace Simulatie.Tests.Reporting.Odd;

/// <summary>The ODD document cannot go stale: whatever the model has and the document lacks fails here.</summary>
public class OddDocumentTests
{
    private static readonly string Dutch = Written(Language.Dutch);
    private static readonly string English = Written(Language.English);

    private static IEnumerable<Type> Engine => typeof(Simulation).Assembly.GetTypes();

    [Fact]
    public void The_seven_elements_stand_in_their_order() => Assert.Equal(
        ["1. Purpose and patterns", "2. Entities, state variables and scales", "3. Process overview and scheduling", "4. Design concepts", "5. Initialization", "6. Input data", "7. Submodels"],
        English.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]));

    [Fact]
    public void The_eleven_design_concepts_stand_in_their_order() => Assert.Equal(
        ["Basic principles", "Emergence", "Adaptation", "Objectives", "Learning", "Prediction", "Sensing", "Interaction", "Stochasticity", "Collectives", "Observation"],
        English.Split("\n## ").Single(element => element.StartsWith("4.", StringComparison.Ordinal)).Split('\n').Where(line => line.StartsWith("### ", StringComparison.Ordinal)).Select(line => line[4..]).Take(11));

    [Fact]
    public void Every_step_of_the_month_has_its_entry_in_the_order_in_which_it_runs() => Assert.Equal(
        Engine.Select(type => type.Name).Where(name => name.StartsWith("Step", StringComparison.Ordinal) && char.IsDigit(name[4])).Order(StringComparer.Ordinal),
        OddEntries.In(OddPlace.Month).Select(entry => entry.Code[0]));

    [Fact]
    public void Every_class_that_an_entry_describes_exists()
    {
        var names = Engine.Select(type => type.Name).ToHashSet();
        Assert.All(OddEntries.All.SelectMany(entry => entry.Code), name => Assert.Contains(name, names));
    }

    /// <summary>Types of Steps and Transitions that carry no equation of their own.</summary>
    private static readonly string[] Plumbing = ["Slice", "Ending", "EndedRelationship", "Judgement", "RelationshipState", "RoleChances", "RoleTables", "FamilyBlock", "BlockScratch", "LaneScratch", "Caseload", "CaseloadScratch", "SharedStep", "ByPair", "NextCaseload", "SeekingKind", "Outside"];

    [Fact]
    public void Every_submodel_has_exactly_one_entry()
    {
        var described = OddEntries.All.SelectMany(entry => entry.Code).ToArray();
        Assert.Equal(described.Distinct(), described);
        var submodels = Engine.Where(type => !type.IsNested && type.Namespace is "Simulatie.Model.Steps" or "Simulatie.Model.Transitions" && !type.Name.Contains('<')).Where(type => !type.IsNested).Select(type => type.Name);
        Assert.Empty(submodels.Except(described).Except(Plumbing));
    }

    [Fact]
    public void Every_decision_is_drawn_in_an_equation_or_a_sentence()
    {
        var said = string.Join(' ', OddEntries.All.SelectMany(entry => entry.Passages).Select(passage => passage is OddWords words ? words.Text.En : ((OddEquations)passage).Text));
        Assert.All(OddDecisions.All, decision => Assert.Matches($@"u[↑↓]?\({decision.Name}\)", said));
    }

    [Fact]
    public void Both_languages_are_complete()
    {
        Assert.All(OddEntries.All, entry => Sentences.AreFull(entry.Summary));
        Assert.All(OddEntries.All, entry => Sentences.AreBothFilled(entry.Title));
        var words = OddEntries.All.SelectMany(entry => entry.Passages).OfType<OddWords>().Select(passage => passage.Text).ToArray();
        Assert.All(words, text => Assert.NotEqual(text.Nl, text.En));
        Assert.All(words, text => Assert.Equal(OddMarkdown.Keys(text.Nl).Order(), OddMarkdown.Keys(text.En).Order()));
        Assert.All(OddReasons.NotRepresented.Values.Concat(OddNotation.Lines), Sentences.AreFull);
        Assert.Equal(Headings(Dutch), Headings(English));
    }

    private static int Headings(string document) => document.Split('\n').Count(line => line.StartsWith('#'));

    [Fact]
    public void Every_parameter_rule_outcome_and_covariate_is_in_the_document()
    {
        foreach (var document in new[] { Dutch, English })
        {
            Assert.All(ParameterCatalogue.All, parameter => Assert.Contains($"| `{parameter.Name}` |", document));
            Assert.All(TransitionRules.Every, rule => Assert.Contains($"| {rule.Id} |", document));
            Assert.All(OutcomeCatalogue.All, outcome => Assert.Contains($"| `{outcome.Key}` |", document));
        }

        Assert.Equal(Enum.GetValues<Covariate>(), OddCovariates.Equations.Keys.Order());
    }

    [Fact]
    public void The_list_of_decisions_is_the_engines() => Assert.Equal(
        Enum.GetNames<Decision>().Order(StringComparer.Ordinal),
        OddDecisions.All.Select(decision => decision.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_decision_has_the_engines_number() =>
        Assert.All(OddDecisions.All, decision => Assert.Equal((int)Enum.Parse<Decision>(decision.Name), decision.Number));

    [Fact]
    public void Every_parameter_that_a_text_names_exists()
    {
        var texts = OddEntries.All.SelectMany(entry => entry.Passages).SelectMany(passage => passage switch
        {
            OddWords words => new[] { words.Text.Nl, words.Text.En },
            OddEquations equations => [equations.Text],
            _ => throw new NotSupportedException(),
        });
        Assert.All(texts.SelectMany(OddMarkdown.Keys), key => Assert.NotNull(OddMarkdown.Find(key)));
        Assert.DoesNotMatch(@"\{[a-z]+\.", Dutch + English);
    }

    /// <summary>Prices and what only the observation reads stand in the tables; every number that moves the town stands in an equation or a sentence.</summary>
    [Fact]
    public void Every_parameter_is_used_by_an_entry()
    {
        var named = OddEntries.All.SelectMany(entry => entry.Passages)
            .SelectMany(passage => OddMarkdown.Keys(passage is OddWords words ? words.Text.En : ((OddEquations)passage).Text))
            .Concat(OddMarkdown.Keys(OddTexts.EntitiesText.En)).ToHashSet();
        Assert.All(ParameterCatalogue.All, parameter =>
            Assert.Contains(parameter.Organisation is null ? parameter.Key : $"organisations.*.{parameter.Name}", named));
    }

    [Fact]
    public void Every_item_of_the_study_is_represented_or_has_a_reason_and_never_both()
    {
        var ids = EvidenceCatalogue.All.Select(item => item.Id).Concat(StudyTransitions.All.Select(item => item.Id)).ToList();
        Assert.Equal(165 + 24, ids.Count);
        Assert.All(ids, id => Assert.True(OddRepresentation.Of(id).IsCited != OddReasons.NotRepresented.ContainsKey(id), id));
        Assert.All(OddReasons.NotRepresented.Keys, id => Assert.Contains(id, ids));
    }

    [Fact]
    public void Every_column_of_every_table_is_a_state_variable_of_the_document()
    {
        foreach (var table in OddStates.Tables)
        {
            var columns = Properties(table)
                .Where(property => property.PropertyType.IsArray || (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(Column<>)))
                .Select(property => property.Name);
            var told = table.States.SelectMany(state => state.Columns).ToHashSet();
            Assert.All(columns, column => Assert.True(told.Contains(column), $"{table.Table}.{column}"));
        }
    }

    [Fact]
    public void Every_column_that_a_state_variable_names_exists()
    {
        foreach (var table in OddStates.Tables)
        {
            var columns = Properties(table).Select(property => property.Name).ToHashSet();
            Assert.All(table.States.SelectMany(state => state.Columns), column => Assert.True(columns.Contains(column), $"{table.Table}.{column}"));
        }
    }

    /// <summary>What a month works out for a relationship stands beside the table of relationships.</summary>
    private static IEnumerable<PropertyInfo> Properties(OddStateTable table) => Engine
        .Where(type => type.Name == table.Table || (type == typeof(CaseloadScratch) && table.Table == nameof(RelationshipTable)))
        .SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public));

    [Fact]
    public void What_is_free_and_what_bounds_it_stand_under_calibration()
    {
        var section = English.Split("\n### ").Single(part => part.StartsWith("Calibration", StringComparison.Ordinal));
        Assert.Contains($"Free are {Priors.Declared.Count} parameters", section);
        Assert.All(Priors.Declared.Parameters, parameter => Assert.Contains($"`{parameter.Name}`", section));
        Assert.All(CapacityBounds.All, bound => Assert.Contains($"| {bound.Text.En} |", section));
        Assert.Contains($"{Ensemble.Shipped!.Sets.Count} sets after {Ensemble.Shipped.Simulations} simulations", section);
    }

    [Fact]
    public void What_is_held_out_and_what_is_a_hypothesis_stand_under_validation()
    {
        var section = English.Split("\n### ").Single(part => part.StartsWith("Validation", StringComparison.Ordinal));
        var heldOut = StudyPatterns.All.Where(pattern => pattern.Use is PatternUse.HoldOut or PatternUse.Qualitative).Select(pattern => pattern.Id);
        Assert.Equal(["P6", "P7", "P8", "P9", "P10", "P11", "P12", "P13", "P15", "P16"], heldOut);
        Assert.Contains("P6–P13, P15 and P16", section);
    }

    /// <summary>A rule that was left out is told as such, and stays out.</summary>
    [Fact]
    public void The_rule_that_was_removed_has_no_row_among_the_rules() => Assert.DoesNotContain(TransitionRules.Every, rule => rule.Id == "C14");

    private static string Written(Language language)
    {
        using var text = new StringWriter();
        OddDocument.Write(text, language);
        return text.ToString();
    }
}
