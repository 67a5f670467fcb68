using Simulatie.Model.Observation;

namespace Simulatie.Classroom.Live;

/// <summary>What is written down of a town while it stands still at the end of a month.</summary>
internal sealed record TownMonth(int Month, Tie[] Ties, IReadOnlyList<ServiceMonth> Services)
{
    public static TownMonth Of(Town town) => new(town.Month, [.. town.Relationships().Select(Tie.Of)], town.Services());
}
