using System.Runtime.Intrinsics;
using Simulatie.Model.Numerics;
using Simulatie.Model.Parameters;

namespace Simulatie.Model.Steps;

/// <summary>How the eight states of a family move outside help, as vectors in the order of <see cref="State.ClientState"/>; of two families side by side, except for the rates.</summary>
internal sealed class OutsidePace(Singles numbers, Population population)
{
    private const float Down = float.NegativeInfinity;
    private const float Up = float.PositiveInfinity;

    /// <summary>Autonomy, reintegration and hurt only fall, openness only rises; the others stay.</summary>
    public Vector512<float> Lowest { get; } = Twice(Down, Down, 0, 0, Down, 0, 0, 0);

    public Vector512<float> Highest { get; } = Twice(0, 0, 0, Up, 0, 0, 0, 0);

    /// <summary>The openness and the hurt of the town.</summary>
    public Vector512<float> Usual { get; } = Twice(0, 0, 0, (float)population.Openness, (float)population.Hurt, 0, 0, 0);

    /// <summary>Where autonomy and reintegration stand.</summary>
    public Vector512<float> IsProgress { get; } = Vector512.Equals(Twice(1, 1, 0, 0, 0, 0, 0, 0), Vector512<float>.One);

    /// <summary>How fast the states move, by how a family fares: autonomy and reintegration fall back slowly, or much in the month of a relapse; openness and hurt recover.</summary>
    public Column<Vector256<float>> Rates { get; } = new(
    [
        .. Enumerable.Range(0, (int)Outside.All + 1).Select(bits =>
        {
            var outside = (Outside)bits;
            var recovery = (outside & Outside.Recovers) != 0 ? numbers.OutsideRecovery : 0;
            var lost = (outside & Outside.Relapses) != 0 ? numbers.RelapseLoss : (outside & Outside.FallsBack) != 0 ? numbers.OutsideDecay : 0;
            return Vector256.Create(lost, lost, 0, recovery, recovery, 0, 0, 0);
        }),
    ]);

    private static Vector512<float> Twice(params ReadOnlySpan<float> states) => Vector512.Create(Vector256.Create(states), Vector256.Create(states));
}
