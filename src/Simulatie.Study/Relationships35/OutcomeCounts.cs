namespace Simulatie.Study;

/// <summary>How many relationships had each outcome.</summary>
public readonly record struct OutcomeCounts(int Success, int Stability, int Negative)
{
    public int Total => Success + Stability + Negative;

    public int this[RelationshipOutcome outcome] => outcome switch
    {
        RelationshipOutcome.Success => Success,
        RelationshipOutcome.Stability => Stability,
        RelationshipOutcome.Negative => Negative,
    };

    public static OutcomeCounts operator +(OutcomeCounts a, OutcomeCounts b) =>
        new(a.Success + b.Success, a.Stability + b.Stability, a.Negative + b.Negative);
}
