using Simulatie.Experiments.Closer;
using Simulatie.Reporting.Figures;

namespace Simulatie.Reporting.Report;

/// <summary>The colour of a place in every drawing of the report; worker roles as in the figures.</summary>
internal static class PlaceColours
{
    public static string Of(Place place) => place switch
    {
        Place.Outside => "#e6e6e6",
        Place.Waiting => "#9a9a9a",
        var inHelp => FigureStyle.AreaColours[inHelp - Place.RitueelZorgverstrekker].ToHex(),
    };
}
