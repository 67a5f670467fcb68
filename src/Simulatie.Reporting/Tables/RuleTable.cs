using Simulatie.Study;
using Simulatie.Study.Rules;

namespace Simulatie.Reporting.Tables;

/// <summary>The transition rules as text: what moves whom where, how strongly, and on which evidence.</summary>
public static class RuleTable
{
    private const int Width = 96;

    private static readonly Bilingual Any = new("elke rol", "any role");
    private static readonly Bilingual Beside = new("naast", "beside");
    private static readonly Bilingual WaitsForPatience = new("wacht op geduld", "waits for patience");
    private static readonly Bilingual Urge = new("volgt uncertainties.urge-to-guide", "follows uncertainties.urge-to-guide");
    private static readonly Bilingual OfWorkers = new("Rolwissels van de hulpverlener", "Role changes of the worker");
    private static readonly Bilingual OfClients = new("Rolwissels van de hulpvrager", "Role changes of the client");

    private static readonly Bilingual Reading = new(
        "Elke regel: van → naar, sterkte × waarop hij reageert, reden, bewijs (E, T: de studie). De kans op rol k is evenredig met exp(inertie als k de rol nu is + schaal × som van sterkte × waarde).",
        "Each rule: from → to, strength × what it responds to, reason, evidence (E, T: the study). The chance of role k is proportional to exp(inertia if k is the role now + scale × sum of strength × value).");

    /// <summary>Writes the rules, those of the worker first, in lines of at most 96 characters where words allow it.</summary>
    /// <param name="output">Where to; not closed.</param>
    public static void Write(TextWriter output, IEnumerable<TransitionRule> rules, Language language)
    {
        foreach (var line in TextTable.Wrap("", Reading.In(language), Width))
            output.Write(line + "\n");
        foreach (var group in rules.GroupBy(rule => rule.Actor).OrderByDescending(group => group.Key))
        {
            output.Write($"\n{(group.Key == Actor.Worker ? OfWorkers : OfClients).In(language)}\n");
            foreach (var line in group.SelectMany(rule => Lines(rule, language)))
                output.Write(line + "\n");
        }
    }

    private static IEnumerable<string> Lines(TransitionRule rule, Language language)
    {
        var beside = rule.Partner.Count == 0 ? "" : $", {Beside.In(language)} {string.Join(", ", rule.Partner.Select(role => Name(Other(rule.Actor), role)))}";
        var free = rule.Id == TransitionRules.UrgeToGuide ? $" ({Urge.In(language)})" : "";
        var patience = rule.Patient ? $"; {WaitsForPatience.In(language)}" : "";
        var strength = WrittenNumbers.Signed(rule.Strength, 1, language);
        return
        [
            .. TextTable.Wrap($"{rule.Id}  ", $"{From(rule, language)} → {Name(rule.Actor, rule.To)}{beside}: {strength}{free} × {Key(rule.Covariate)}{patience}", Width),
            .. TextTable.Wrap("     ", $"{rule.Reason.In(language)} ({string.Join(", ", rule.Evidence)})", Width),
        ];
    }

    private static string From(TransitionRule rule, Language language) =>
        rule.From.Count == 0 ? Any.In(language) : string.Join(", ", rule.From.Select(role => Name(rule.Actor, role)));

    private static Actor Other(Actor actor) => actor == Actor.Client ? Actor.Worker : Actor.Client;

    private static string Name(Actor actor, int role) => actor switch
    {
        Actor.Client => ((ClientRole)role).ShortName(),
        Actor.Worker => ((WorkerRole)role).ShortName(),
    };

    /// <summary>The covariate in kebab-case, such as <c>own-dissatisfaction</c>.</summary>
    private static string Key(Covariate covariate) =>
        string.Concat(covariate.ToString().Select((letter, at) => at > 0 && char.IsUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
