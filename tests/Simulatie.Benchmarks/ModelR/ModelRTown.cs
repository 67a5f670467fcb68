using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Simulatie.Model.Randomness;

/// <summary>The relationships of model R: 5 bytes each. Relationship i = row × Workers + worker, so that a worker's load is a sum over rows without scatter.</summary>
internal sealed class ModelRTown
{
    public const int Rows = 20;
    private const int Line = 64;
    private readonly byte[] _states;
    private readonly float[] _trust;
    private readonly int _firstState;
    private readonly int _firstTrust;

    public ModelRTown(int relationships, ulong seed)
    {
        if (relationships < Rows || relationships % Rows != 0)
            throw new ArgumentOutOfRangeException(nameof(relationships), relationships, $"Every worker of model R has {Rows} relationships.");
        (Relationships, Workers) = (relationships, relationships / Rows);
        (Key0, Key1) = ((uint)seed, (uint)(seed >> 32));
        // A vector that begins on a cache line is read at once; an array of .NET begins anywhere.
        _states = GC.AllocateArray<byte>(relationships + 2 * Line, pinned: true);
        _trust = GC.AllocateArray<float>(relationships + 2 * Line, pinned: true);
        _firstState = ToLine(ref MemoryMarshal.GetArrayDataReference(_states));
        _firstTrust = ToLine(ref Unsafe.As<float, byte>(ref MemoryMarshal.GetArrayDataReference(_trust))) / sizeof(float);
        for (var relationship = 0; relationship < relationships; relationship++)
            State(relationship) = ModelRTables.Fresh(Words(relationship, 0).Word3);
    }

    public int Relationships { get; }

    public int Workers { get; }

    public uint Key0 { get; }

    public uint Key1 { get; }

    public ref byte State(int relationship) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_states), _firstState + relationship);

    public ref float Trust(int relationship) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_trust), _firstTrust + relationship);

    /// <summary>The words of chance of a relationship in a step: worker role, client role, rupture, newcomer.</summary>
    public Block Words(int relationship, uint step) => Philox.At((uint)relationship, step, 0, 0, Key0, Key1);

    private static unsafe int ToLine(ref byte start) => (int)(-(nint)Unsafe.AsPointer(ref start) & (Line - 1));
}
