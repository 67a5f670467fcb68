using Simulatie.Model.Parameters;

namespace Simulatie.Model.State;

/// <summary>A family in a waiting list, with the month in which it joined: if it waits since another month, this place is void.</summary>
internal readonly record struct Waiter(int Family, short Since);

/// <summary>The services of the town: one row each, in order of kind.</summary>
internal sealed class OrganisationTable
{
    /// <summary>Places beyond four times a line as it is: as a rule it does not outgrow them, so that months ask for no memory.</summary>
    private const int Spare = 64;

    public OrganisationTable(OrganisationKind[] kinds)
    {
        Count = kinds.Length;
        Kind = kinds;
        FirstWorker = new int[Count];
        Workers = new int[Count];
        Line = Array.ConvertAll(kinds, _ => new List<Waiter>());
        CumulativePlaces = new float[Count];
        Conditions = new ServiceConditions[Count];
    }

    public int Count { get; }

    public OrganisationKind[] Kind { get; }

    /// <summary>How the service works under the levers in force.</summary>
    public ServiceConditions[] Conditions { get; }

    public int[] FirstWorker { get; }

    public int[] Workers { get; }

    /// <summary>The families that wait, from the one that has waited longest; among them some that gave up or left since.</summary>
    public List<Waiter>[] Line { get; }

    /// <summary>Running share of all places: how a family that asks for help finds a service.</summary>
    public float[] CumulativePlaces { get; }

    /// <summary>Takes over the waiting lists of the same services.</summary>
    public void CopyFrom(OrganisationTable other)
    {
        for (var service = 0; service < Count; service++)
        {
            Line[service].Clear();
            Line[service].EnsureCapacity(4 * other.Line[service].Count + Spare);
            Line[service].AddRange(other.Line[service]);
        }
    }
}
