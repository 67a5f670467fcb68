using static Simulatie.Study.LiteratureStatus;
using static Simulatie.Study.LiteratureStrength;
using static Simulatie.Study.LiteratureTransfer;

namespace Simulatie.Study;

public static partial class LiteratureCatalogue
{
    /// <summary>Earlier simulations, and how to build and report one.</summary>
    private static LiteratureRow[] SimulationPractice() =>
    [
        Row("L88", Verified, null, null, "Social Services Simulator (BRAMA), utoronto.ca",
            "Toronto: cliënten met begrensde rationaliteit in een simulatie van sociale diensten.",
            "Toronto: clients of bounded rationality in a simulation of social services."),
        Row("L89", Verified, null, null, "Scientific Reports 2024, s41598-024-59743-8",
            "Agentmodel van gemeentelijke jeugdzorg in het Verenigd Koninkrijk.",
            "Agent-based model of local children's services in the United Kingdom."),
        Row("L90", Verified, null, null, "Thesis, Washington University St Louis",
            "Systeemdynamica van verloop in pleegzorg: verloop geeft overbelasting, die weer verloop geeft.",
            "System dynamics of turnover in foster care: turnover brings overload, which brings turnover."),
        Row("L91", Verified, null, null, "sswr 2010; Israel & Wolf-Branigin (2011?)",
            "Inleidingen tot agentmodellen voor de evaluatie van sociaal werk.",
            "Introductions to agent-based models for evaluating social work."),
        Row("L92", Verified, null, null, "Grimm et al. 2020, JASSS 23(2) 7",
            "ODD 2020: zeven onderdelen in een vaste volgorde, van doel en patronen tot deelmodellen.",
            "ODD 2020: seven elements in a fixed order, from purpose and patterns to submodels."),
        Row("L93", Verified, null, null, "Grimm et al. 2010",
            "Vermeld het ODD-protocol met 2006, 2010 en 2020, en wijzig of versmelt niets.",
            "Name the ODD protocol with 2006, 2010 and 2020, and change or merge nothing."),
        Row("L94", Verified, null, null, "Grimm et al. 2005, Science 310:987",
            "Patroongericht modelleren: bootst een model patronen op meer niveaus samen na, dan vallen rivalen af.",
            "Pattern-oriented modelling: matching patterns at several levels together rules out rivals."),
        Row("L95", Verified, null, null, "McCulloch et al. 2022, JASSS 25(2) 1",
            "ABC: trek uit de prior, simuleer, bewaar wat dicht genoeg ligt; vooraf inperken spaart runs.",
            "ABC: draw from the prior, simulate, keep what is close enough; narrowing beforehand saves runs."),
        Row("L96", Verified, null, null, "arXiv 2204.03287",
            "Gewone verwerping deed het slechtst; toets de methode eerst op gesimuleerde data met bekende parameters.",
            "Plain rejection did worst; test the method first on simulated data with known parameters."),
        Row("L97", Verified, null, null, "JASSS 23(1) 7",
            "Parameters regresseren op vele samenvattingen is goedkoop en toont wat niet te bepalen is.",
            "Regressing parameters on many summaries is cheap and shows what cannot be identified."),
        Row("L98", Memory, null, null, "van der Vaart et al. 2015",
            "Gebruikelijk: 100 000 tot een miljoen runs, waarvan de beste 0,1–1% blijft.",
            "Usual: 100,000 to a million runs, of which the best 0.1–1% stay."),
        Row("L99", Verified, null, null, "Thiele, Kurth & Grimm 2014, JASSS 17(3) 11",
            "Overzicht van methoden om een agentmodel te schatten en zijn gevoeligheid te meten.",
            "Overview of methods to fit an agent-based model and measure its sensitivity."),
        Row("L100", Verified, null, null, "Lee et al. 2015, JASSS 18(4) 4",
            "Kies het aantal herhalingen op stabiliteit van de variantie, niet uit gewoonte.",
            "Choose the number of replicates by stability of the variance, not by habit."),
        Row("L101", Verified, null, null, "Seri & Secchi 2017",
            "Vele agentmodellen hebben te weinig runs; leg vooraf vast welk verschil ertoe doet.",
            "Many agent-based studies run too little; fix beforehand which difference matters."),
        Row("L102", Verified, null, null, "Monks et al. 2018, 10.1080/17477778.2018.1442155",
            "STRESS-ABS: een lijst van wat een simulatieverslag moet melden.",
            "STRESS-ABS: a list of what a simulation report must state."),
        Row("L103", Memory, null, null, "Grimm et al. 2014, Ecol. Model. 280:129",
            "TRACE: acht onderdelen om een model te verantwoorden.",
            "TRACE: eight elements to account for a model."),
    ];
}
