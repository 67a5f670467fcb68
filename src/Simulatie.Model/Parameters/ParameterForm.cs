namespace Simulatie.Model.Parameters;

/// <summary>What values a parameter takes.</summary>
public enum ParameterForm : byte
{
    Number,
    Integer,
    /// <summary>Yes or no; as a number 1 or 0.</summary>
    YesNo,
    /// <summary>A number, or nothing at all.</summary>
    OptionalNumber,
}
