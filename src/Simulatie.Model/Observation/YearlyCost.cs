using Simulatie.Model.Parameters;
using Simulatie.Model.State;

namespace Simulatie.Model.Observation;

/// <summary>What a year of help costs from month 0: budgeted staff with overhead (L61–L66), and each lever at its price.</summary>
/// <remarks>Costs are budgets: they follow posts and places, not who happens to fill them, so a vacancy does not lower them.</remarks>
public static class YearlyCost
{
    /// <summary>Euro per year under the levers in force from month 0.</summary>
    public static double Of(ModelParameters parameters)
    {
        var prices = parameters.Uncertainties;
        var levers = parameters.Levers;
        var practice = new Levers();
        var conditions = Conditions.Policy(parameters);
        var posts = Staffing.Posts(parameters, conditions);
        var kinds = Staffing.Kinds(parameters.Organisations);
        var fte = posts.Sum(post => post.Fte);

        // Places times the share of clients who get a visit or group work more than in practice.
        double ExtraPlaces(Func<OrganisationProfile, double> usualShare, double lever) => lever * posts.Sum(post =>
            Staffing.Places(post, conditions.ByKind[(int)kinds[post.Organisation]], levers) * (1 - usualShare(parameters.Organisations.Of(kinds[post.Organisation]))));

        return fte * prices.CostPerFte * prices.Overhead
            + fte * (levers.Patience is null ? 0 : prices.CostOfPatience)
            + fte * prices.CostOfRetention * Math.Max(0, practice.TurnoverFactor - levers.TurnoverFactor)
            + fte * prices.CostOfExperienceExpert * levers.ExperienceExperts
            + fte * prices.CostOfTraining * levers.LifeWorldTraining
            + fte * prices.CostOfReception * levers.RespectfulReception
            + 12 * prices.CostOfHomeVisit * ExtraPlaces(profile => profile.HomeVisits, levers.HomeVisits)
            + 12 * prices.CostOfGroupWork * prices.GroupWorkUptake * ExtraPlaces(profile => profile.GroupWork, levers.GroupWork)
            + prices.CostOfOpportunity * parameters.Population.Families * Math.Max(0, levers.ReintegrationOpportunities - practice.ReintegrationOpportunities);
    }

    /// <summary>The levers that differ from practice and whose price nobody knows; with any of them the cost is "not estimated".</summary>
    public static IReadOnlyList<string> Unpriced(Levers levers)
    {
        var practice = new Levers();
        return
        [
            .. typeof(Levers).GetProperties()
                .Where(property => property.GetCustomAttributes(typeof(ParameterAttribute), false) is [ParameterAttribute { Price: "unknown" }]
                    && !Equals(property.GetValue(levers), property.GetValue(practice)))
                .Select(property => property.Name),
        ];
    }
}
