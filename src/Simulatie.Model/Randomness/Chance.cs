using System.Runtime.CompilerServices;
using Simulatie.Model.Numerics;

namespace Simulatie.Model.Randomness;

/// <summary>What kind of thing a draw belongs to; part of the counter, so that no two kinds share luck.</summary>
internal enum Entity : uint
{
    Family = 1,
    FirstRelationship = 2,
    SecondRelationship = 3,
    Worker = 4,
    /// <summary>Families next to one another, whoever lives there: <see cref="SharedLuck.Families"/> share a block.</summary>
    Neighbours = 5,
}

/// <summary>The closed list of decisions by chance. Every decision has a block and a word of its own: never "the next number". Leaving and relapse are one word's two ends, so that they exclude each other.</summary>
/// <remarks>Value = block · 4 + word. A decision that needs little resolution owns half a word (16 bits), said in its name's summary.</remarks>
internal enum Decision : uint
{
    // A family, every month: a byte that it has among neighbours, and then a word of its own, see SharedLuck
    /// <summary>Does a crisis begin, or end?</summary>
    Crisis = 0,
    /// <summary>Does an opportunity come by?</summary>
    Opportunity = 1,
    /// <summary>Does the family ask for help (outside), give up (waiting), or ask at a second service (in help)?</summary>
    Waiting = 2,
    /// <summary>Low: does the family leave town? High: does it relapse?</summary>
    LeavingOrRelapse = 3,
    /// <summary>Does outreach find it, and does it accept?</summary>
    Outreach = 5,

    // A family, when something happens
    /// <summary>At which service does it ask for help?</summary>
    Service = 4,

    // A newcomer, in the month of arrival
    NewcomerDisposition = 8,
    NewcomerOrigin = 9,
    NewcomerHousehold = 10,
    /// <summary>Upper half: has a ceiling? Lower half: how high?</summary>
    NewcomerCeiling = 11,
    /// <summary>Upper half: autonomy. Lower half: reintegration.</summary>
    NewcomerAutonomy = 12,
    /// <summary>Upper half: self-image. Lower half: openness.</summary>
    NewcomerSelfImage = 13,
    /// <summary>Upper half: network. Lower half: hurt.</summary>
    NewcomerNetwork = 14,

    // A relationship, every month
    NextWorkerRole = 0,
    NextClientRole = 1,
    /// <summary>Rupture, completion or going on.</summary>
    Ending = 2,
    /// <summary>Upper half: the error in judging openness. Lower half: does suspicion of fraud arise?</summary>
    JudgementAndSuspicion = 3,

    // A relationship, when it starts
    FirstWorkerRole = 4,
    /// <summary>Upper half: home visits? Lower half: group work?</summary>
    Offer = 5,

    // A worker, every month
    Departure = 0,

    // A new worker
    /// <summary>Upper half: experience. Lower half: process orientation.</summary>
    NewWorkerExperience = 4,
    /// <summary>Upper half: knowledge of the life-world. Lower half: an expert by experience at hand?</summary>
    NewWorkerKnowledge = 5,
}

/// <summary>The luck of one run: any draw of any entity in any month, in any order, always the same.</summary>
/// <remarks>Key = (seed, replicate); counter = (entity, month, block, kind and generation). The scenario is not in the key,
/// so the same family meets the same luck under every policy, and one more family changes no other's draws.</remarks>
internal readonly record struct Chance(uint Seed, uint Replicate)
{
    private const int MonthOffset = 1 << 20;
    private readonly PhiloxLanes _lanes = new(Seed, Replicate);

    /// <summary>What kind of thing of which generation draws: the last part of the counter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Drawer(Entity kind, int generation) => (uint)kind | (uint)generation << 3;

    /// <summary>The words of <paramref name="decision"/>'s block for neighbours in a row, from the <paramref name="first"/> on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void OfNeighbours<T>(int first, int month, Decision decision, MonthWords words, int at)
        where T : unmanaged, ILanes<T> => T.DrawInRow(_lanes, (uint)first, Drawer(Entity.Neighbours, 0), (uint)(month + MonthOffset), (uint)decision >> 2, words, at);

    /// <summary>The words of <paramref name="decision"/>'s block for whatever has a number and a drawer, from <paramref name="row"/> on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void OfEach<T>(Column<int> ids, Column<uint> drawers, int row, int month, Decision decision, MonthWords words, int at)
        where T : unmanaged, ILanes<T> => T.Draw(_lanes, ids, drawers, row, (uint)(month + MonthOffset), (uint)decision >> 2, words, at);

    /// <summary>All four words of the block to which <paramref name="decision"/> belongs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Block Block(Entity kind, int id, int generation, int month, Decision decision) =>
        Philox.At((uint)id, (uint)(month + MonthOffset), (uint)decision >> 2, Drawer(kind, generation), Seed, Replicate);

    /// <summary>The word of one decision.</summary>
    public uint Word(Entity kind, int id, int generation, int month, Decision decision)
    {
        var block = Block(kind, id, generation, month, decision);
        return ((uint)decision & 3) switch { 0 => block.Word0, 1 => block.Word1, 2 => block.Word2, _ => block.Word3 };
    }
}

/// <summary>Words of chance as fractions of one.</summary>
internal static class WordExtensions
{
    /// <summary>Uniform on [0, 1), in steps of 2⁻²⁴.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Fraction(this uint word) => (word >> 8) * (1f / (1 << 24));

    /// <summary>The upper half of a word, uniform on [0, 1) in steps of 2⁻¹⁶.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float UpperFraction(this uint word) => (word >> 16) * (1f / (1 << 16));

    /// <summary>The lower half of a word, uniform on [0, 1) in steps of 2⁻¹⁶.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float LowerFraction(this uint word) => (word & 0xFFFF) * (1f / (1 << 16));
}
