using CsCheck;
using Simulatie.Model.State;
using Simulatie.Model.Steps;

namespace Simulatie.Tests.Model;

/// <summary>Who is least loaded, against looking at everybody.</summary>
public class FreePlacesTests
{
    private static readonly Gen<(int Places, int Cases, bool Vacant, bool Specialised)> Workers =
        Gen.Select(Gen.Int[0, 12], Gen.Int[0, 12], Gen.Int[0, 5], Gen.Bool).Select((places, cases, vacant, specialised) => (places, Math.Min(places, cases), vacant == 0, specialised));

    [Fact]
    public void Places_go_to_the_least_loaded_and_among_equals_to_the_first() => Gen.Select(Workers.Array[1, 70], Gen.Int[0, 3], Gen.Bool).Sample((team, before, specialised) =>
    {
        var table = new WorkerTable(before + team.Length);
        for (var member = 0; member < team.Length; member++)
        {
            var worker = before + member;
            (table.Places[worker], table.Cases[worker], table.Specialised[worker]) = (team[member].Places, team[member].Cases, team[member].Specialised);
            table.VacantMonths[worker] = (byte)(team[member].Vacant ? 2 : 0);
        }

        var free = new FreePlaces(specialised);
        free.Gather(table, before, team.Length);
        while (LeastLoaded(table, before, specialised) is { } worker)
        {
            if (!free.Any || free.LeastLoaded() != worker)
                return false;
            table.Cases[worker]++;
            free.Take(worker);
        }

        return !free.Any;
    });

    private static int? LeastLoaded(WorkerTable table, int first, bool specialised) => Enumerable.Range(first, table.Count - first)
        .Where(worker => table.Specialised[worker] == specialised && FreePlaces.Has(table, worker))
        .OrderBy(worker => (double)table.Cases[worker] / table.Places[worker])
        .Select(worker => (int?)worker)
        .FirstOrDefault();
}
