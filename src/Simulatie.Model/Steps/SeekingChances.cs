using System.Runtime.CompilerServices;
using Simulatie.Model.Numerics;
using Simulatie.Model.Parameters;
using Simulatie.Model.Randomness;
using Simulatie.Study;

namespace Simulatie.Model.Steps;

/// <summary>Monthly probability that a family asks for help: by the role it would take, more in a crisis and when open, less when hurt by earlier help, and seldom for a second time (E164); or, where it waits, that it gives up: more when the crisis in which it asked has passed (E23).</summary>
internal sealed class SeekingChances
{
    // By kind.
    private readonly LookupTable _usual;
    private readonly LookupTable _crisis;
    private readonly LookupTable _second;

    /// <summary>1 where openness and hurt have a say.</summary>
    private readonly LookupTable _asks;
    private readonly float _hurtSeek;

    public SeekingChances(Numbers numbers)
    {
        var (usual, crisis, second, asks, highest) = (Kinds(0), Kinds(1), Kinds(1), Kinds(0), Kinds(0));
        _hurtSeek = numbers.F.HurtSeek;
        for (var kind = 0; kind < SeekingKind.Count; kind++)
        {
            if (kind % SeekingKind.InCrisis >= RoleNames.Count)
                continue;
            asks[kind] = 1;
            usual[kind] = numbers.F.SeekPerMonth * numbers.ClientTraits[kind % SeekingKind.InCrisis].HelpSeeking;
            crisis[kind] = (kind & SeekingKind.InCrisis) != 0 ? numbers.F.CrisisSeek : 1;
            second[kind] = (kind & SeekingKind.InHelp) != 0 ? numbers.F.SecondSeek : 1;
        }

        usual[SeekingKind.Waits] = numbers.F.GiveUpPerMonth;
        usual[SeekingKind.WaitsAfterCrisis] = numbers.F.GiveUpPerMonth * numbers.F.GiveUpAfterCrisis;
        usual[SeekingKind.Found] = 1;
        (_usual, _crisis, _second, _asks) = (new(usual), new(crisis), new(second), new(asks));
        for (var kind = 0; kind < SeekingKind.Count; kind++)
            highest[kind] = Math.Max(At(kind, hurt: 0), At(kind, hurt: 1));
        Highest = new([.. highest.Select(SharedLuck.Edge)]);

        float At(int kind, float hurt) => Chance(OneLane.Of(kind), OneLane.Of(1), OneLane.Of(hurt)).Value;
        float[] Kinds(float value) => [.. Enumerable.Repeat(value, SeekingKind.Count)];
    }

    /// <summary>The highest chance that a family of a kind can have, as <see cref="SharedLuck.Edge"/> gives it.</summary>
    public Column<byte> Highest { get; }

    /// <param name="kind">A <see cref="SeekingKind"/>.</param>
    /// <param name="openness">0 to 1.</param>
    /// <param name="hurt">0 to 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Chance<T>(T kind, T openness, T hurt)
        where T : unmanaged, ILanes<T>
    {
        var usual = T.LookWide(_usual, kind);
        var asks = T.Below(T.Of(0), T.LookWide(_asks, kind));
        return T.Choose(asks, usual * (0.5f + openness) * (1f - _hurtSeek * hurt) * T.LookWide(_crisis, kind) * T.LookWide(_second, kind), usual);
    }
}
