namespace Simulatie.Experiments.Designs;

/// <summary>Which points of the parameter space to run. A point is computed from its number, so that a design of any size takes no memory.</summary>
public abstract class Design(string method, IReadOnlyList<Factor> factors)
{
    /// <summary>Its name in design files and in results, such as <c>latin-hypercube</c>.</summary>
    public string Method { get; } = method;

    /// <summary>What is varied; the columns of a point, in this order.</summary>
    public IReadOnlyList<Factor> Factors { get; } = factors;

    /// <summary>How many points there are.</summary>
    public abstract long Count { get; }

    /// <summary>Settings beside the factors that decide the points, by name, for the results' own description.</summary>
    public virtual IReadOnlyList<(string Name, long Value)> Settings => [];

    /// <summary>The values of one point, a value per factor; NaN stands for "as the scenario has it".</summary>
    /// <param name="number">0 up to <see cref="Count"/>, exclusive.</param>
    public abstract double[] Point(long number);

    /// <summary>The point that is run at a position in the order of work. A design whose numbering runs through one corner first is shuffled,
    /// so that a sweep that is stopped early has looked everywhere.</summary>
    public virtual long At(long position) => position;

    protected void CheckNumber(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, Count);
    }
}
