using Simulatie.Experiments;
using Simulatie.Experiments.Designs;

namespace Simulatie.Scenarios.Designs;

/// <summary>What was asked for, in a design file or on the command line; null where nothing was said.</summary>
/// <param name="Method">A name from <see cref="Methods"/>.</param>
/// <param name="Points">Points of a sample, rows of a Saltelli sample, or paths of Morris.</param>
/// <param name="Levels">Levels of the lattice of Morris; in a grid and one-at-a-time, values of every parameter that gives no number of its own.</param>
/// <param name="Factors">What is varied.</param>
/// <param name="PointsFile">The CSV file with the points.</param>
public sealed record DesignRequest(string? Method, long? Points, int? Levels, IReadOnlyList<Factor> Factors, string? PointsFile)
{
    public const long MostPoints = uint.MaxValue;

    /// <summary>Grid and one-at-a-time: how many values a parameter gets when no number was given.</summary>
    public const int DefaultLevels = 5;

    public static IReadOnlyList<string> Methods { get; } =
        [GridDesign.Name, LatinHypercube.Name, SobolDesign.Name, MorrisDesign.Name, SaltelliDesign.Name, OneAtATime.Name, PointList.Name];

    /// <summary>The design.</summary>
    /// <param name="seed">Chooses the luck of designs that draw.</param>
    /// <exception cref="UserMistake">Something is missing, or the parts do not go together.</exception>
    public Design Make(uint seed)
    {
        if (PointsFile is not null)
        {
            if (Factors.Count > 0 || Points is not null || Levels is not null || Method is not (null or PointList.Name))
                throw new UserMistake("a file of points says itself what is varied; found factors, numbers or another method beside it, expected the file alone");
            return PointsReader.Read(PointsFile, seed);
        }
        if (Factors.Count == 0)
            throw new UserMistake("nothing is varied; expected --vary KEY=FROM:TO:COUNT, --vary KEY, --points-file FILE or --design FILE");
        if (Factors.GroupBy(factor => factor.Key).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new UserMistake($"{twice.Key} is varied {twice.Count()} times, expected each parameter once");
        RefuseWhatIsNotUsed();
        return Method switch
        {
            null or GridDesign.Name => Grid(seed),
            LatinHypercube.Name => new LatinHypercube(Factors, Needed("points"), seed),
            SobolDesign.Name => new SobolDesign(AtMost(SobolDesign.MostFactors), Needed("points"), seed),
            MorrisDesign.Name => Morris(seed),
            SaltelliDesign.Name => new SaltelliDesign(AtMost(SaltelliDesign.MostFactors), Needed("rows"), seed),
            OneAtATime.Name => new OneAtATime(WithLevels()),
            PointList.Name => throw new UserMistake("the method 'points' needs a file; expected --points-file FILE, or 'file:' in the design file"),
            var unknown => throw new UserMistake($"found the method '{unknown}', expected one of {string.Join(", ", Methods)}"),
        };
    }

    /// <summary>A number that the method does not look at would be lost in silence.</summary>
    private void RefuseWhatIsNotUsed()
    {
        if (Method == PointList.Name)
            return;
        var countsValues = Method is null or GridDesign.Name or OneAtATime.Name;
        if (countsValues && Points is not null)
            throw new UserMistake($"the method '{Method ?? GridDesign.Name}' takes no number of points; expected COUNT in --vary KEY=FROM:TO:COUNT, or a sample: --method sobol --points {Points}");
        if (!countsValues && Factors.FirstOrDefault(factor => factor.Levels is not null) is { } counted)
            throw new UserMistake($"{counted.Key}: found {counted.Levels} values, but the method '{Method}' chooses its own; expected KEY=FROM:TO, or --method grid");
        if (!countsValues && Method != MorrisDesign.Name && Levels is not null)
            throw new UserMistake($"found {Levels} levels, but the method '{Method}' has none; expected no 'levels', or another method");
    }

    private GridDesign Grid(uint seed)
    {
        try
        {
            return new GridDesign(WithLevels(), seed);
        }
        catch (OverflowException)
        {
            throw new UserMistake($"the grid of {Factors.Count} parameters has more points than can be counted; expected fewer levels, or a sample: --method sobol --points 1024");
        }
    }

    private MorrisDesign Morris(uint seed) => Levels is { } levels && levels % 2 != 0
        ? throw new UserMistake($"found {levels} levels, expected an even number (usually 4)")
        : new MorrisDesign(Factors, Needed("paths"), Levels ?? MorrisDesign.DefaultLevels, seed);

    private long Needed(string what) => Points ?? throw new UserMistake($"the method '{Method}' needs a number of {what}: --points N, or 'points:' in the design file");

    private IReadOnlyList<Factor> AtMost(int most) => Factors.Count <= most ? Factors
        : throw new UserMistake($"found {Factors.Count} parameters, expected at most {most} for the method '{Method}'; screen them with morris first");

    // Of a yes-or-no or a short range of whole numbers there are not so many values.
    private Factor[] WithLevels() =>
        [.. Factors.Select(factor => factor with { Levels = factor.Levels ?? (int)Math.Min(Levels ?? DefaultLevels, factor.IsWhole ? factor.High - factor.Low + 1 : int.MaxValue) })];
}
