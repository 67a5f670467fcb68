namespace Simulatie.Model.State;

/// <summary>Room for rows that are worked on many at a time.</summary>
internal static class Room
{
    /// <summary>How many rows make a group.</summary>
    public const int Group = 16;

    /// <summary>Families are worked on up to so many at a time: as many as share the luck of sixteen blocks.</summary>
    public const int Families = 64;

    /// <summary>The rows to set aside for <paramref name="count"/> rows: whole groups.</summary>
    public static int For(int count, int group = Group) => (count + group - 1) / group * group;
}
