namespace Simulatie.Cli.Verbs;

/// <summary>Every verb, in the order of the help page.</summary>
public static class VerbList
{
    public static IReadOnlyList<Type> All { get; } =
    [
        typeof(RunVerb),
        typeof(CompareVerb),
        typeof(SweepVerb),
        typeof(SensitivityVerb),
        typeof(SlurmVerb),
        typeof(MergeVerb),
        typeof(ExportVerb),
        typeof(StoryVerb),
        typeof(ClassVerb),
        typeof(NewVerb),
        typeof(ParametersVerb),
        typeof(StudyVerb),
        typeof(RulesVerb),
        typeof(OddVerb),
        typeof(CalibrateVerb),
        typeof(ValidateVerb),
        typeof(RecoverVerb),
    ];
}
