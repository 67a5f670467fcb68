namespace Simulatie.Model.Parameters;

/// <summary>What sort of thing a parameter is: someone's choice, what nobody knows, a convention, or the town itself.</summary>
public enum ParameterKind : byte
{
    Lever,
    Uncertainty,
    Constant,
    Population,
    Organisation,
}
