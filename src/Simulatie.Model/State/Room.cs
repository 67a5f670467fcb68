namespace Simulatie.Model.State;

/// <summary>Room for rows that are worked on sixteen at a time.</summary>
internal static class Room
{
    /// <summary>How many rows make a group.</summary>
    public const int Group = 16;

    /// <summary>The rows to set aside for <paramref name="count"/> rows.</summary>
    public static int For(int count) => (count + Group - 1) / Group * Group;
}
