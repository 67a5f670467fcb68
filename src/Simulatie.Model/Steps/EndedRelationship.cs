using Simulatie.Study;

namespace Simulatie.Model.Steps;

/// <summary>How a relationship ended.</summary>
internal enum Ending : byte
{
    /// <summary>Drop-out or flight by the client (T8–T12).</summary>
    Rupture,
    /// <summary>Letting go, or the end of a short intervention.</summary>
    Completion,
    /// <summary>The family left town.</summary>
    Departure,
}

/// <summary>A relationship that ends this month, with what its family takes along.</summary>
internal readonly record struct EndedRelationship(int Family, bool Second, int Worker, ushort WorkerGeneration, ClientRole ClientRole, Ending Ending, bool Alienating, bool UnderControl, bool LetGoEarly, bool WithAftercare);
