using Simulatie.Study;

namespace Simulatie.Model.Parameters;

/// <summary>The families of the town and how they differ. Shares of one kind sum to one.</summary>
public sealed record Population : ParameterSet
{
    [Parameter("families", 1, 20000000, Standing.Assumed, "assumed",
        En = "Number of eligible families, constant over time",
        Nl = "Aantal rechthebbende gezinnen, constant in de tijd")]
    public int Families { get; init => field = Check(value); } = 2000;

    [Parameter("probability per month", 0, 0.05, Standing.Assumed, "assumed",
        En = "Chance that a family leaves town and a newcomer takes its place",
        Nl = "Kans dat een gezin vertrekt en een nieuw gezin in de plaats komt")]
    public double ReplacedPerMonth { get; init => field = Check(value); } = 0.005;

    [Parameter("share", 0, 1, Standing.Assumed, "E53, E160",
        En = "Share of families poor for generations; the others are newly poor",
        Nl = "Aandeel generatiearme gezinnen; de andere zijn nieuwe armen")]
    public double GenerationPoor { get; init => field = Check(value); } = 0.6;

    [Parameter("share", 0, 1, Standing.Assumed, "E36",
        En = "Share of lone parents",
        Nl = "Aandeel alleenstaande ouders")]
    public double LoneParent { get; init => field = Check(value); } = 0.35;

    [Parameter("share", 0, 1, Standing.Assumed, "assumed",
        En = "Share of couples",
        Nl = "Aandeel koppels")]
    public double Couple { get; init => field = Check(value); } = 0.3;

    [Parameter("share", 0, 1, Standing.Assumed, "E34",
        En = "Share of single men",
        Nl = "Aandeel alleenstaande mannen")]
    public double SingleMan { get; init => field = Check(value); } = 0.2;

    [Parameter("share", 0, 1, Standing.Assumed, "assumed",
        En = "Share of single women",
        Nl = "Aandeel alleenstaande vrouwen")]
    public double SingleWoman { get; init => field = Check(value); } = 0.15;

    [Parameter("share", 0, 1, Standing.Literature, "E33, L58, L59",
        En = "Share that would enter help as plantrekker, if at all",
        Nl = "Aandeel dat als plantrekker in hulp zou komen, als het al komt")]
    public double Plantrekker { get; init => field = Check(value); } = 0.4;

    [Parameter("share", 0, 1, Standing.Assumed, "E35",
        En = "Share that would enter help as tijdelijke hulpvrager",
        Nl = "Aandeel dat als tijdelijke hulpvrager in hulp zou komen")]
    public double TijdelijkeHulpvrager { get; init => field = Check(value); } = 0.17;

    [Parameter("share", 0, 1, Standing.Assumed, "E36",
        En = "Share that would enter help as passieve consument",
        Nl = "Aandeel dat als passieve consument in hulp zou komen")]
    public double PassieveConsument { get; init => field = Check(value); } = 0.1;

    [Parameter("share", 0, 1, Standing.Assumed, "E40",
        En = "Share that would enter help as aanhankelijke blijver",
        Nl = "Aandeel dat als aanhankelijke blijver in hulp zou komen")]
    public double AanhankelijkeBlijver { get; init => field = Check(value); } = 0.08;

    [Parameter("share", 0, 1, Standing.Assumed, "E43",
        En = "Share that would enter help as sturende hulpvrager",
        Nl = "Aandeel dat als sturende hulpvrager in hulp zou komen")]
    public double SturendeHulpvrager { get; init => field = Check(value); } = 0.17;

    [Parameter("share", 0, 1, Standing.Assumed, "E80",
        En = "Share that would enter help as bereidwillige medewerker",
        Nl = "Aandeel dat als bereidwillige medewerker in hulp zou komen")]
    public double BereidwilligeMedewerker { get; init => field = Check(value); } = 0.08;

    [Parameter("factor", 1, 4, Standing.Assumed, "E34, E36, E43",
        En = "How much likelier a typical family of a role is: men as plantrekker, lone parents as consument, generation poor as sturende",
        Nl = "Hoeveel waarschijnlijker een typisch gezin van een rol is: mannen als plantrekker, alleenstaande ouders als consument, generatiearmen als sturende")]
    public double TypicalTilt { get; init => field = Check(value); } = 1.5;

    [Parameter("0 to 1", 0, 1, Standing.Assumed, "E12",
        En = "Mean autonomy of a newcomer",
        Nl = "Gemiddelde autonomie van een nieuw gezin")]
    public double Autonomy { get; init => field = Check(value); } = 0.35;

    [Parameter("0 to 1", 0, 1, Standing.Assumed, "E08, E94",
        En = "Mean reintegration of a newcomer",
        Nl = "Gemiddelde re-integratie van een nieuw gezin")]
    public double Reintegration { get; init => field = Check(value); } = 0.3;

    [Parameter("0 to 1", 0, 1, Standing.Assumed, "E16, E40",
        En = "Mean self-image of a newcomer",
        Nl = "Gemiddeld zelfbeeld van een nieuw gezin")]
    public double SelfImage { get; init => field = Check(value); } = 0.4;

    [Parameter("0 to 1", 0, 1, Standing.Assumed, "E80",
        En = "Mean openness to formal help of a newcomer",
        Nl = "Gemiddelde openheid voor formele hulp van een nieuw gezin")]
    public double Openness { get; init => field = Check(value); } = 0.4;

    [Parameter("0 to 1", 0, 1, Standing.Assumed, "E95",
        En = "Mean strength of the network of a newcomer",
        Nl = "Gemiddelde sterkte van het netwerk van een nieuw gezin")]
    public double Network { get; init => field = Check(value); } = 0.35;

    [Parameter("0 to 1", 0, 1, Standing.Assumed, "E54",
        En = "Mean hurt by earlier help of a newcomer",
        Nl = "Gemiddelde gekwetstheid door vroegere hulp van een nieuw gezin")]
    public double Hurt { get; init => field = Check(value); } = 0.25;

    [Parameter("half-width, 0 to 1", 0, 0.5, Standing.Assumed, "assumed",
        En = "Newcomers differ evenly by this much on each side of the mean",
        Nl = "Nieuwe gezinnen verschillen gelijkmatig zoveel langs elke kant van het gemiddelde")]
    public double Spread { get; init => field = Check(value); } = 0.2;

    [Parameter("share", 0, 1, Standing.Assumed, "E82, E144",
        En = "Share of families that need lasting support: their autonomy has a ceiling",
        Nl = "Aandeel gezinnen dat blijvende steun nodig heeft: hun autonomie heeft een plafond")]
    public double WithCeiling { get; init => field = Check(value); } = 0.25;

    [Parameter("0 to 1", 0, 0.5, Standing.Assumed, "E33, E40, E80",
        En = "How far newcomers of different client roles differ in autonomy, self-image and openness",
        Nl = "Hoe ver nieuwe gezinnen met een andere cliëntrol verschillen in autonomie, zelfbeeld en openheid")]
    public double RoleContrast { get; init => field = Check(value); } = 0.2;

    [Parameter("0 to 1", 0, 0.4, Standing.Assumed, "E53, E54, E95",
        En = "How far generation poor and newly poor newcomers differ in network, hurt and self-image",
        Nl = "Hoe ver generatiearme en nieuwe arme gezinnen verschillen in netwerk, gekwetstheid en zelfbeeld")]
    public double OriginContrast { get; init => field = Check(value); } = 0.1;
}
