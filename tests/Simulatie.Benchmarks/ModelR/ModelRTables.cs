/// <summary>The numbers of reference model R: a small model of roles, trust and ruptures that was also written in C++ (limit.cpp) and for other simulators.</summary>
/// <remarks>A state is one byte: client role × 8 + worker role, both 0 to 5. Chances stand as ordered 32-bit thresholds: a role is how many of them a word of chance reaches.</remarks>
internal static class ModelRTables
{
    public const int Roles = 6;
    public const int Thresholds = Roles - 1;

    /// <summary>Room for every state; a power of two, so that a state is an index without arithmetic.</summary>
    public const int States = 64;

    private static readonly byte[] FreshClients = Repeated([6, 5, 4, 3, 2, 1]);
    private static readonly byte[] FreshWorkers = Repeated([4, 4, 3, 3, 2, 1]);

    /// <summary>Next worker role: threshold k of a state stands at k × States + state.</summary>
    public static readonly uint[] Worker = Ladder((client, worker, role) => 1 + (7 * client + 3 * worker + 5 * role) % 11 + (role == worker ? 12 : 0));

    /// <summary>Next client role, by the client's role and the worker's new one.</summary>
    public static readonly uint[] Client = Ladder((client, worker, role) => 1 + (5 * worker + 2 * client + 3 * role) % 7 + (role == client ? 10 : 0));

    /// <summary>Which of the thirteen values trust tends to, in twelfths.</summary>
    public static readonly byte[] Target = EachState((client, worker) => (4 * client + 5 * worker) % 13);

    /// <summary>Which of the seven hazards of a rupture, in sixtieths.</summary>
    public static readonly byte[] Hazard = EachState((client, worker) => (3 * client + 2 * worker) % 7);

    public static readonly float[] Targets = [.. Enumerable.Range(0, 16).Select(twelfths => (float)(twelfths / 12.0))];

    /// <summary>Hazards on the scale of 24 random bits.</summary>
    public static readonly float[] Hazards = [.. Enumerable.Range(0, 16).Select(sixths => (float)(0.1 * sixths / 6.0 * (1 << 24)))];

    /// <summary>The state of a newcomer; one word serves both roles.</summary>
    public static byte Fresh(uint word)
    {
        var client = (ulong)word * (uint)FreshClients.Length;
        var worker = (ulong)(uint)client * (uint)FreshWorkers.Length;
        return (byte)(FreshClients[client >> 32] << 3 | FreshWorkers[worker >> 32]);
    }

    private static byte[] Repeated(int[] weights) => [.. weights.SelectMany((weight, role) => Enumerable.Repeat((byte)role, weight))];

    private static uint[] Ladder(Func<int, int, int, int> weight)
    {
        var ladder = new uint[Thresholds * States];
        foreach (var (client, worker) in Pairs())
        {
            var weights = Enumerable.Range(0, Roles).Select(role => (ulong)weight(client, worker, role)).ToArray();
            var (below, all) = (0ul, weights.Aggregate((sum, one) => sum + one));
            for (var role = 0; role < Thresholds; role++)
                ladder[role * States + (client << 3 | worker)] = (uint)(((below += weights[role]) << 32) / all);
        }

        return ladder;
    }

    private static byte[] EachState(Func<int, int, int> value)
    {
        var table = new byte[States];
        foreach (var (client, worker) in Pairs())
            table[client << 3 | worker] = (byte)value(client, worker);
        return table;
    }

    private static IEnumerable<(int Client, int Worker)> Pairs() =>
        from client in Enumerable.Range(0, Roles) from worker in Enumerable.Range(0, Roles) select (client, worker);
}
