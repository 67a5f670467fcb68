namespace Simulatie.Model.State;

/// <summary>The workers: one row per post. A worker who leaves is replaced in the post by the next generation; the files stay with the post.</summary>
internal sealed class WorkerTable
{
    public WorkerTable(int count)
    {
        Count = count;
        Id = new int[count];
        Organisation = new short[count];
        Fte = new float[count];
        Specialised = new bool[count];
        Expert = new bool[count];
        VacantMonths = new byte[count];
        Generation = new ushort[count];
        ExperienceYears = new float[count];
        Orientation = new float[count];
        Knowledge = new float[count];
        Callus = new float[count];
        FirstRow = new int[count];
        Places = new int[count];
        Cases = new int[count];
        HandoverHours = new float[count];
        Asked = new float[count];
        Available = new float[count];
        Pressure = new float[count];
        Delivered = new float[count];
    }

    public int Count { get; }

    /// <summary>Permanent number of the post, by which its luck is drawn; the same in every scenario that has the post.</summary>
    public int[] Id { get; }

    public short[] Organisation { get; }

    public float[] Fte { get; }

    /// <summary>Specialised in long-term guidance (E157, E160).</summary>
    public bool[] Specialised { get; }

    /// <summary>An expert by experience is at hand (E55).</summary>
    public bool[] Expert { get; }

    /// <summary>Months that the post stays empty still.</summary>
    public byte[] VacantMonths { get; }

    public ushort[] Generation { get; }

    public float[] ExperienceYears { get; }

    /// <summary>Process orientation, 0 to 1 (E102).</summary>
    public float[] Orientation { get; }

    /// <summary>Knowledge of the life-world, 0 to 1 (E165).</summary>
    public float[] Knowledge { get; }

    /// <summary>Callus on the soul, 0 to 1 (E24).</summary>
    public float[] Callus { get; }

    /// <summary>Where the worker's relationships begin in the relationship table.</summary>
    public int[] FirstRow { get; }

    /// <summary>Most families that the post takes: ceiling × FTE, rounded down.</summary>
    public int[] Places { get; }

    /// <summary>Families in help now.</summary>
    public int[] Cases { get; }

    /// <summary>The worker's relationships: the first row and the row after the last.</summary>
    public (int First, int End) Rows(int worker) => (FirstRow[worker], FirstRow[worker] + Cases[worker]);

    /// <summary>The rows of the worker who has most of them, of <paramref name="rows"/> in all.</summary>
    public int MostRows(int rows)
    {
        var most = 0;
        for (var worker = 0; worker < Count; worker++)
            most = Math.Max(most, (worker + 1 < Count ? FirstRow[worker + 1] : rows) - FirstRow[worker]);
        return most;
    }

    /// <summary>Hours that a warm handover asks this month.</summary>
    public float[] HandoverHours { get; }

    /// <summary>Contact hours asked this month.</summary>
    public float[] Asked { get; }

    /// <summary>Contact hours available this month.</summary>
    public float[] Available { get; }

    /// <summary>Hours asked beyond those available, as a share of those available, cut at 1.</summary>
    public float[] Pressure { get; }

    /// <summary>Part of the hours asked that is delivered, 0 to 1.</summary>
    public float[] Delivered { get; }
}
