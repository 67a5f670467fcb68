using System.Globalization;
using System.Reflection;
using Simulatie.Study;

namespace Simulatie.Model.Parameters;

/// <summary>One parameter: everything that its property declares, under its key.</summary>
/// <remarks>As a number a yes is 1, a no is 0, and "nothing" is null.</remarks>
public sealed class ParameterDeclaration
{
    private readonly PropertyInfo[] _path;
    private readonly ParameterAttribute _declared;

    internal ParameterDeclaration(string key, ParameterKind kind, OrganisationKind? organisation, PropertyInfo[] path, ParameterAttribute declared)
    {
        _path = path;
        _declared = declared;
        (Key, Kind, Organisation) = (key, kind, organisation);
        Form = FormOf(path[^1].PropertyType);
        Default = Get(new ModelParameters());
    }

    /// <summary>Section and name, such as <c>levers.patience</c> or <c>organisations.ocmw.ceiling</c>.</summary>
    public string Key { get; }

    /// <summary>The key without its last part, such as <c>organisations.ocmw</c>.</summary>
    public string Section => Key[..Key.LastIndexOf('.')];

    /// <summary>The last part of the key, such as <c>ceiling</c>.</summary>
    public string Name => Key[(Key.LastIndexOf('.') + 1)..];

    public ParameterKind Kind { get; }

    /// <summary>The kind of service that it describes; null for all but organisation parameters.</summary>
    public OrganisationKind? Organisation { get; }

    public ParameterForm Form { get; }

    /// <summary>Its value where nothing else is said: practice, the middle of a prior, the default town.</summary>
    public double? Default { get; }

    /// <summary>Lowest admissible value, inclusive.</summary>
    public double Low => _declared.Low;

    /// <summary>Highest admissible value, inclusive.</summary>
    public double High => _declared.High;

    public Bilingual Unit => ParameterWords.Unit(_declared.Unit);

    public Standing Standing => _declared.Standing;

    /// <summary>Evidence ids, literature rows, or "assumed".</summary>
    public string Source => _declared.Source;

    /// <summary>For a lever: "fte", "hours", "unknown" or the key of a price; otherwise null.</summary>
    public string? Price => _declared.Price;

    /// <summary>For a lever: worker time that it takes, in words; null when none.</summary>
    public Bilingual? HoursTaken => _declared.HoursTaken is { } hours ? ParameterWords.Hours(hours) : null;

    /// <summary>What the parameter means.</summary>
    public Bilingual Text => new(_declared.Nl, _declared.En);

    /// <summary>Its value in <paramref name="parameters"/>.</summary>
    public double? Get(ModelParameters parameters) => _path.Aggregate((object?)parameters, (owner, property) => property.GetValue(owner)) switch
    {
        null => null,
        bool yes => yes ? 1 : 0,
        int whole => whole,
        var number => (double)number,
    };

    /// <summary>The same parameters with this one changed.</summary>
    /// <exception cref="ParameterRangeException">The value lies outside the range.</exception>
    /// <exception cref="ArgumentException">The value has the wrong form: nothing where a number must stand, or a fraction of a whole number.</exception>
    public ModelParameters With(ModelParameters parameters, double? value) => (ModelParameters)RecordCopy.With(parameters, _path, Box(value));

    /// <summary>The value as a scenario file writes it: <c>0.4</c>, <c>yes</c>, or nothing.</summary>
    public string Write(double? value) => (value, Form) switch
    {
        (null, _) => "",
        ({ } number, ParameterForm.YesNo) => number == 0 ? "no" : "yes",
        ({ } number, _) => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The admissible values in words, such as <c>0 to 1</c>.</summary>
    public Bilingual Range => Form == ParameterForm.YesNo
        ? new Bilingual("yes (ja) of no (nee)", "yes or no")
        : new Bilingual($"{Write(Low)} tot {Write(High)}", $"{Write(Low)} to {Write(High)}");

    public override string ToString() => Key;

    private object? Box(double? value)
    {
        if (value is not { } number)
            return Form == ParameterForm.OptionalNumber ? null : throw new ArgumentException($"{Key}: found nothing, expected a number", nameof(value));
        if (!(number >= Low && number <= High))
            throw new ParameterRangeException(Key, number, Low, High);
        if (Form is ParameterForm.Integer or ParameterForm.YesNo && number != Math.Floor(number))
            throw new ArgumentException(FormattableString.Invariant($"{Key}: found {number:G9}, expected a whole number"), nameof(value));
        return Form switch
        {
            ParameterForm.YesNo => number == 1,
            ParameterForm.Integer => (int)number,
            ParameterForm.Number or ParameterForm.OptionalNumber => number,
        };
    }

    private static ParameterForm FormOf(Type type) =>
        type == typeof(double) ? ParameterForm.Number
        : type == typeof(int) ? ParameterForm.Integer
        : type == typeof(bool) ? ParameterForm.YesNo
        : type == typeof(double?) ? ParameterForm.OptionalNumber
        : throw new NotSupportedException($"A parameter cannot be of type {type.Name}.");
}
