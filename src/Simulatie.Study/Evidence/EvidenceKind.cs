namespace Simulatie.Study;

/// <summary>What an evidence item says something about.</summary>
public enum EvidenceKind : byte
{
    /// <summary>How the world of help is built: who is there, what exists, what belongs together.</summary>
    Structure,
    /// <summary>How someone or something passes from one state to another.</summary>
    Transition,
    /// <summary>What makes an effect stronger or weaker.</summary>
    Modifier,
    /// <summary>What comes out of a relationship.</summary>
    Outcome,
    /// <summary>What could be organised otherwise.</summary>
    Policy,
}
