using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Simulatie.Model;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Model.State;

/// <summary>A hash of what some towns come to, family by family: equal before and after a change that must not move results.</summary>
internal static class Digest
{
    private static readonly Levers Every = new()
    {
        SpecialisedFteAdded = 3, SpecialisedShare = 0.1, ControlFactor = 0.5, Patience = 0.6, OutreachHours = 50, AftercareMonths = 6, WarmHandover = 0.5,
        HomeVisits = 0.3, GroupWork = 0.3, ExperienceExperts = 0.2, LifeWorldTraining = 0.3,
    };

    public static void Print()
    {
        foreach (var (families, levers) in new[] { (20_011, new Levers()), (5_003, Every), (77, Every) })
        {
            var town = new ModelParameters { Population = new Population { Families = families }, Levers = levers };
            var simulation = Simulation.Begin(town, 7, 3, 30);
            simulation.Live(until: 0);
            var policy = new Simulation(simulation.World.Branch(town));
            policy.Live(until: 30);
            Console.WriteLine($"{families,7} families  {Of(policy.World)}");
        }
    }

    public static string Of(World world)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Add<T>(ReadOnlySpan<T> values) where T : unmanaged => hash.AppendData(MemoryMarshal.AsBytes(values));
        var (families, workers, table) = (world.Families, world.Workers, world.Relationships);
        var count = families.Count;
        Add<ClientState>(families.Client.AsSpan()[..count]);
        Add<byte>(Array.ConvertAll(families.Shocks.AsSpan(0, count).ToArray(), shocks => (byte)(shocks & Shocks.InCrisis)));
        Add<byte>(families.MonthsOutside.AsSpan(0, count));
        Add<short>(Array.ConvertAll(families.Ties.AsSpan(0, count).ToArray(), ties => ties.Waiting));
        Add<float>(workers.Callus);
        for (var worker = 0; worker < workers.Count; worker++)
        {
            var (first, end) = workers.Rows(worker);
            Add<int>(table.Family.AsSpan(first, end - first));
            Add<float>(table.Trust.AsSpan(first, end - first));
            Add<float>(table.AutonomyChange.AsSpan(first, end - first));
            Add<ushort>(table.MonthsInConfiguration.AsSpan(first, end - first));
        }

        var record = RunSummary.Of(world);
        foreach (var outcome in Enum.GetValues<Outcome>())
            for (var month = record.FirstMonth; month <= record.LastMonth; month++)
                for (var group = 0; group < RunRecord.MonthlyGroups; group++)
                    Add<double>([record.InMonth(month, outcome, (Group)group)]);
        foreach (var outcome in Enum.GetValues<Outcome>())
            foreach (var group in Enum.GetValues<Group>())
                Add<double>([record.Of(outcome, group)]);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 12));
    }
}
