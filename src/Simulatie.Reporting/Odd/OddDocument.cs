using System.Text.Json;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Study;
using Simulatie.Study.Rules;

namespace Simulatie.Reporting.Odd;

/// <summary>The ODD document (Grimm et al. 2020, L92, L93): seven elements in their order, from the declarations of the code.</summary>
public sealed class OddDocument
{
    private static readonly Bilingual Unit = new("eenheid", "unit");
    private static readonly Bilingual Meaning = new("betekenis", "meaning");
    private static readonly Bilingual Source = new("bron", "source");
    private static readonly Bilingual Symbol = new("naam", "name");
    private static readonly Bilingual RangeHead = new("bereik", "range");

    private readonly OddMarkdown _page;

    private OddDocument(OddMarkdown page) => _page = page;

    /// <summary>What stands among the first words in either language, and tells the document from other files.</summary>
    public const string Mark = "`simulatie odd`";

    /// <summary>Writes the document as Markdown.</summary>
    /// <param name="output">Where to; not closed.</param>
    public static void Write(TextWriter output, Language language)
    {
        output.Write($"# {OddTexts.Title.In(language)}\n\n");
        var document = new OddDocument(new OddMarkdown(output, language));
        document._page.Paragraph(OddTexts.Follows);
        document.PurposeAndPatterns();
        document.EntitiesStatesAndScales();
        document.ProcessOverview();
        document.DesignConcepts();
        document.Initialisation();
        document.InputData();
        document.Submodels();
    }

    private void PurposeAndPatterns()
    {
        _page.Heading(2, OddTexts.Purpose);
        _page.Paragraph(OddTexts.PurposeText);
        _page.Paragraph(OddTexts.PatternsText);
        _page.Table([new("patroon", "pattern"), Meaning, new("gebruik", "use"), new("in de studie (95%-interval)", "in the study (95% interval)"), Source],
            StudyPatterns.All.Select(pattern => new[]
            {
                pattern.Id, _page.In(pattern.Description), _page.In(OddLabels.Of(pattern.Use)),
                pattern.Targets.Count == 0 ? "–" : string.Join("; ", pattern.Targets.Select(Target)), pattern.Evidence ?? "–",
            }));
    }

    private void EntitiesStatesAndScales()
    {
        _page.Heading(2, OddTexts.Entities);
        _page.Paragraph(OddTexts.EntitiesText);
        foreach (var table in OddStates.Tables)
        {
            _page.Heading(3, table.Title);
            _page.Table([Symbol, Meaning, RangeHead],
                table.States.Select(state => new[] { string.Join(", ", state.Symbol.Split(", ").Select(name => $"`{(table.Owner is null ? "" : table.Owner + ".")}{name}`")), _page.In(state.Meaning), state.Range }));
        }

        _page.Heading(3, OddTexts.Roles);
        _page.Paragraph(OddTexts.RolesText);
        Coordinates("role", OddCoordinates.OfWorkers, [.. RoleNames.WorkerRoles.Select(role => (role.ShortName(), RoleTraits.Of(role)))]);
        Coordinates("wants", OddCoordinates.OfClients, [.. RoleNames.ClientRoles.Select(role => (role.ShortName(), RoleTraits.Of(role)))]);
        _page.Heading(3, OddTexts.Notation);
        foreach (var line in OddNotation.Lines)
            _page.Item(_page.In(line));
    }

    private void Coordinates<TTraits>(string owner, IReadOnlyList<OddCoordinate> coordinates, IReadOnlyList<(string Role, TTraits Traits)> roles)
        where TTraits : notnull => _page.Table(
        [Symbol, .. roles.Select(role => new Bilingual(role.Role, role.Role)), Meaning, Source],
        coordinates.Select(coordinate => (string[])
        [
            $"`{owner}.{coordinate.Symbol}`{(IsRead($"{owner}.{coordinate.Symbol}") ? "" : " †")}",
            .. roles.Select(role => FormattableString.Invariant($"{OddCoordinates.Value(role.Traits, coordinate):G4}")),
            _page.In(coordinate.Meaning),
            coordinate.Evidence,
        ]));

    private static bool IsRead(string name) => OddEntries.All.SelectMany(entry => entry.Passages).OfType<OddEquations>().Select(equations => equations.Text)
        .Concat(OddCovariates.Equations.Values).Any(text => text.Split(' ', '(', ')', '[', ']', '\n').Contains(name));

    private void ProcessOverview()
    {
        _page.Heading(2, OddTexts.Process);
        _page.Paragraph(OddTexts.ProcessText);
        foreach (var (entry, index) in OddEntries.In(OddPlace.Month).Select((entry, index) => (entry, index)))
            _page.Item($"**{index + 1}. {_page.In(entry.Title)}.** {_page.In(entry.Summary)}");
    }

    private void DesignConcepts()
    {
        _page.Heading(2, OddTexts.Concepts);
        foreach (var (name, text) in OddTexts.DesignConcepts)
        {
            _page.Heading(3, name);
            _page.Paragraph(text);
        }

        _page.Table([new("uitkomst", "outcome"), new("sleutel", "key"), Unit, Meaning],
            OutcomeCatalogue.All.Select(outcome => new[] { _page.In(outcome.Label), $"`{outcome.Key}`", _page.In(OutcomeUnits.Of(outcome.Unit)), _page.In(outcome.Definition) }));
        _page.Heading(3, OddTexts.Decisions);
        _page.Table([Symbol, new("nummer", "number"), new("entiteit", "entity"), Meaning],
            OddDecisions.All.Select(decision => new[] { $"`{decision.Name}`", $"{decision.Number}", _page.In(OddLabels.Of(decision.Entity)), _page.In(decision.Meaning) }));
    }

    private void Initialisation()
    {
        _page.Heading(2, OddTexts.Initialisation);
        _page.Paragraph(OddTexts.InitialisationText);
        Entries(OddPlace.Initialisation);
    }

    private void InputData()
    {
        _page.Heading(2, OddTexts.Input);
        _page.Paragraph(OddTexts.InputText);
    }

    private void Submodels()
    {
        _page.Heading(2, OddTexts.Submodels);
        Entries(OddPlace.Shared);
        Rules();
        Entries(OddPlace.Month);
        Entries(OddPlace.Observation);
        Calibration();
        Parameters();
        Evidence();
    }

    private void Entries(OddPlace place)
    {
        foreach (var (entry, index) in OddEntries.In(place).Select((entry, index) => (entry, index)))
        {
            _page.Heading(3, place == OddPlace.Month ? new($"Stap {index + 1}. {entry.Title.Nl}", $"Step {index + 1}. {entry.Title.En}") : entry.Title);
            _page.Paragraph(entry.Evidence is null ? entry.Summary : new($"{entry.Summary.Nl} ({entry.Evidence})", $"{entry.Summary.En} ({entry.Evidence})"));
            foreach (var passage in entry.Passages)
            {
                if (passage is OddWords words)
                    _page.Paragraph(words.Text);
                else if (passage is OddEquations equations)
                    _page.Equations(equations.Text);
            }
        }
    }

    private void Rules()
    {
        _page.Heading(3, OddTexts.Covariates);
        _page.Table([Symbol, new("vergelijking", "equation")],
            OddCovariates.Equations.OrderBy(covariate => covariate.Key).Select(covariate => new[] { $"`{Kebab(covariate.Key)}`", $"`{_page.WithValues(covariate.Value, "")}`" }));
        _page.Heading(3, OddTexts.Rules);
        _page.Table([new("regel", "rule"), new("van", "from"), new("naast", "beside"), new("naar", "to"), new("sterkte", "strength"), new("covariaat", "covariate"), new("wacht op geduld", "waits for patience"), new("waarom", "why"), new("bewijs", "evidence")],
            TransitionRules.Every.Select(rule => new[]
            {
                rule.Id, Roles(rule.Actor, rule.From), Roles(rule.Actor == Actor.Worker ? Actor.Client : Actor.Worker, rule.Partner), Roles(rule.Actor, [rule.To]),
                rule.Id == TransitionRules.UrgeToGuide ? "`urge-to-guide`" : FormattableString.Invariant($"{rule.Strength:G4}"),
                $"`{Kebab(rule.Covariate)}`", rule.Patient ? "×" : "", _page.In(rule.Reason), string.Join(", ", rule.Evidence),
            }));
    }

    private void Calibration()
    {
        _page.Heading(3, OddCalibration.Title);
        _page.Paragraph(OddCalibration.Free);
        _page.Paragraph(OddCalibration.Target);
        _page.Equations(OddCalibration.Distance);
        _page.Paragraph(OddCalibration.Symbols);
        _page.Table(OddCalibration.BoundHead, OddCalibration.Bounds(_page.Language));
        _page.Paragraph(OddCalibration.Completions);
        _page.Paragraph(OddCalibration.Method);
        _page.Paragraph(OddCalibration.Shipped);
        _page.Heading(3, OddChoices.Title);
        _page.Table(OddChoices.Head, OddChoices.Rows(_page.Language));
        _page.Paragraph(OddChoices.Honesty);
        _page.Heading(3, OddChoices.Validation);
        _page.Paragraph(OddChoices.HeldOut);
    }

    private void Parameters()
    {
        _page.Heading(3, OddTexts.Parameters);
        _page.Paragraph(OddTexts.ParametersText);
        foreach (var section in ParameterCatalogue.All.GroupBy(parameter => parameter.Section))
        {
            _page.Heading(4, new(section.Key, section.Key));
            _page.Table([Symbol, Meaning, Unit, new("waarde", "value"), RangeHead, new("stand", "standing"), Source],
                section.Select(parameter => new[]
                {
                    $"`{parameter.Name}`", Words(parameter), _page.In(parameter.Unit), OddMarkdown.Value(parameter, _page.Language),
                    _page.In(parameter.Range), _page.In(parameter.Standing.Label()), parameter.Source == "assumed" ? "–" : parameter.Source,
                }));
        }
    }

    /// <summary>What a parameter means and, for a lever, what it costs.</summary>
    private string Words(ParameterDeclaration parameter)
    {
        var price = parameter.PriceInWords() is { } words ? $". {_page.In(new("Prijs", "Price"))}: {_page.In(words)}" : "";
        var hours = parameter.HoursTaken is { } taken ? $". {_page.In(new("Vraagt", "Takes"))} {_page.In(taken)}" : "";
        return _page.In(parameter.Text) + price + hours;
    }

    private string Target(PatternTarget target) =>
        _page.In(target.Name) + FormattableString.Invariant($" {target.Share:0.00} [{target.Interval.Low:0.00}; {target.Interval.High:0.00}], n = {target.N}");

    private void Evidence()
    {
        _page.Heading(3, OddTexts.Evidence);
        _page.Paragraph(OddTexts.EvidenceText);
        _page.Table([new("item", "item"), Meaning, new("in het model", "in the model")],
            EvidenceCatalogue.All.Select(item => new[] { item.Id + (item.IsCore ? " ★" : ""), _page.In(item.Statement), Place(item.Id) })
                .Concat(StudyTransitions.All.Select(item => new[] { item.Id + (item.IsStarred ? " ★" : ""), $"{_page.In(item.From)} → {_page.In(item.To)}", Place(item.Id) })));
    }

    private string Place(string id)
    {
        if (OddReasons.NotRepresented.TryGetValue(id, out var reason))
            return _page.In(new("Niet: ", "Not: ")) + _page.In(reason);
        var found = OddRepresentation.Of(id);
        return string.Join("; ", new[]
        {
            string.Join(", ", found.Entries.Select(_page.In)),
            string.Join(", ", found.Rules),
            string.Join(", ", found.Parameters.Concat(found.Coordinates).Select(key => $"`{key}`")),
            string.Join(", ", found.Patterns),
        }.Where(part => part.Length > 0));
    }

    private string Roles(Actor actor, IReadOnlyList<int> roles) => roles.Count == 0
        ? _page.In(new("elke", "any"))
        : string.Join(", ", roles.Select(role => actor == Actor.Worker ? ((WorkerRole)role).ShortName() : ((ClientRole)role).ShortName()));

    private static string Kebab<T>(T name) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(name.ToString());
}
