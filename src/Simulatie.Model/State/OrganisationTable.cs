using Simulatie.Model.Parameters;

namespace Simulatie.Model.State;

/// <summary>The services of the town: one row each, in order of kind.</summary>
internal sealed class OrganisationTable
{
    public OrganisationTable(OrganisationKind[] kinds)
    {
        Count = kinds.Length;
        Kind = kinds;
        FirstWorker = new int[Count];
        Workers = new int[Count];
        LineHead = new int[Count];
        LineTail = new int[Count];
        CumulativePlaces = new float[Count];
        Conditions = new ServiceConditions[Count];
        Array.Fill(LineHead, FamilyTable.None);
        Array.Fill(LineTail, FamilyTable.None);
    }

    public int Count { get; }

    public OrganisationKind[] Kind { get; }

    /// <summary>How the service works under the levers in force.</summary>
    public ServiceConditions[] Conditions { get; }

    public int[] FirstWorker { get; }

    public int[] Workers { get; }

    /// <summary>The family that has waited longest, or −1.</summary>
    public int[] LineHead { get; }

    public int[] LineTail { get; }

    /// <summary>Running share of all places: how a family that asks for help finds a service.</summary>
    public float[] CumulativePlaces { get; }

    public OrganisationTable Copy()
    {
        var copy = new OrganisationTable(Kind);
        LineHead.CopyTo(copy.LineHead, 0);
        LineTail.CopyTo(copy.LineTail, 0);
        return copy;
    }
}
