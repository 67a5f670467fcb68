using Simulatie.Study;

namespace Simulatie.Reporting.Tables;

/// <summary>What one must know about the reading of the damaged tables; every number is counted in the tables.</summary>
internal static class StudyReadingNotes
{
    public static IReadOnlyList<Bilingual> Of(Relationships35 table) =>
        [Reading(table), Placed(table), Read(table), Inferred(table), Lost(table), Pairing(table), Moment, Sample];

    private static readonly Bilingual Moment = new(
        "Niet vermeld: wanneer een relatie in haar cel stond. De meeste veranderden van cel; wellicht telt het moment van het interview.",
        "Not stated: when a relationship stood in its cell. Most changed cells; presumably the time of the interview counts.");

    private static readonly Bilingual Sample = new(
        "Geen steekproef: de gezinnen zijn via diensten gevonden, dus wie nooit hulp zocht of vroeg afhaakte ontbreekt.",
        "Not a sample: the families were found through services, so those who never sought help or left early are missing.");

    private static Bilingual Reading(Relationships35 table)
    {
        var chosen = BlijverSplit(table);
        var other = BlijverSplit(Relationships35.Of(table.Reading == BlijverReading.Main ? BlijverReading.Alternative : BlijverReading.Main));
        var name = table.Reading == BlijverReading.Main ? new Bilingual("de waarschijnlijkste", "the most probable") : new Bilingual("de andere mogelijke", "the other possible");
        return new Bilingual(
            $"Gekozen lezing van de rij blijver: {chosen} (probleemoplosser, begeleider), {name.Nl}. De andere is {other}; de sommen per rij blijven gelijk.",
            $"Chosen reading of the blijver row: {chosen} (probleemoplosser, begeleider), {name.En}. The other is {other}; the sums per row stay the same.");
    }

    private static Bilingual Placed(Relationships35 table)
    {
        string RowsOf(Certainty certainty) => string.Join(", ",
            RoleNames.ClientRoles.Where(client => table.Cells.Any(cell => cell.Client == client && cell.Placement == certainty)).Select(client => client.ShortName()));
        return new Bilingual(
            $"Plaats in de rij: zeker voor {RowsOf(Certainty.Certain)}; bijna zeker voor {RowsOf(Certainty.NearCertain)} (uit de regeleinden); waarschijnlijk voor {RowsOf(Certainty.Probable)}.",
            $"Place in the row: certain for {RowsOf(Certainty.Certain)}; nearly certain for {RowsOf(Certainty.NearCertain)} (from the line breaks); probable for {RowsOf(Certainty.Probable)}.");
    }

    private static Bilingual Read(Relationships35 table)
    {
        var cells = RoleNames.ClientRoles.Count * RoleNames.WorkerRoles.Count;
        var (filled, outcomes, contrasts) = (table.Cells.Count, table.Outcomes, table.Perceptions.Contrast);
        return new Bilingual(
            $"Gelezen: beide tabellen vullen dezelfde {filled} van {cells} cellen met dezelfde aantallen; {outcomes.Stability} × S, {outcomes.Negative} × N en {contrasts} × V zijn leesbaar.",
            $"Read: both tables fill the same {filled} of {cells} cells with the same counts; {outcomes.Stability} × S, {outcomes.Negative} × N and {contrasts} × V are legible.");
    }

    private static Bilingual Inferred(Relationships35 table)
    {
        var (all, visible) = (table.Outcomes.Total, table.Outcomes.Stability + table.Outcomes.Negative);
        return new Bilingual(
            $"Afgeleid: het teken voor succes is spoorloos; {all} relaties min {visible} leesbare uitkomsten geeft {all - visible} keer succes, waar de tabel met uitkomsten minder tekens heeft dan die met belevingen.",
            $"Inferred: the sign for success is gone without a trace; {all} relationships minus {visible} legible outcomes makes {all - visible} successes, wherever the table of outcomes has fewer signs than that of perceptions.");
    }

    private static Bilingual Lost(Relationships35 table)
    {
        var perceptions = table.Perceptions;
        var mostNegative = perceptions.Lost + perceptions.Contrast;
        return new Bilingual(
            $"Verloren: welke van twee belevingen elk van de {perceptions.PositiveOrNeutralPositive} P? was, en welke van drie elk van de {perceptions.Lost} L (beide neutraal, neutraal en negatief, beide negatief). Hoogstens {mostNegative} relaties waren dus voor minstens één van beiden negatief.",
            $"Lost: which of two perceptions each of the {perceptions.PositiveOrNeutralPositive} P? was, and which of three each of the {perceptions.Lost} L (both neutral, neutral and negative, both negative). So at most {mostNegative} relationships felt negative to at least one side.");
    }

    private static Bilingual Pairing(Relationships35 table)
    {
        var mixed = table.Cells.Where(cell => !cell.PairingIsKnown).ToArray();
        var relationships = mixed.Sum(cell => cell.Total);
        var pleasantYetNegative = table.Cells.Sum(cell => Math.Max(0, cell.Outcomes.Negative - cell.Perceptions.Lost - cell.Perceptions.Contrast));
        return new Bilingual(
            $"Onbekend: in {mixed.Length} cellen ({relationships} relaties) welke beleving bij welke uitkomst hoort. Wel volgt dat minstens {pleasantYetNegative} relatie goed beleefd werd en toch slecht afliep.",
            $"Unknown: in {mixed.Length} cells ({relationships} relationships) which perception goes with which outcome. It does follow that at least {pleasantYetNegative} relationship felt good and yet ended badly.");
    }

    private static string BlijverSplit(Relationships35 table) =>
        $"{table[ClientRole.AanhankelijkeBlijver, WorkerRole.Probleemoplosser].Total} + {table[ClientRole.AanhankelijkeBlijver, WorkerRole.Begeleider].Total}";
}
