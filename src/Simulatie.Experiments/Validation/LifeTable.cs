namespace Simulatie.Experiments.Validation;

/// <summary>How many were seen in each month after a start, and to how many of them something happened that month.</summary>
internal sealed class LifeTable(int months)
{
    private readonly long[] _seen = new long[months + 1];
    private readonly long[] _happened = new long[months + 1];

    /// <param name="month">1 and up.</param>
    public void Count(int month, bool happened)
    {
        _seen[month]++;
        if (happened)
            _happened[month]++;
    }

    /// <summary>Share to whom it has happened by each month, from month 0 (product limit; Kaplan and Meier 1958); NaN from the first month in which nobody was seen.</summary>
    public IReadOnlyList<double> Cumulative()
    {
        var spared = 1.0;
        var shares = new double[_seen.Length];
        for (var month = 1; month < shares.Length; month++)
        {
            spared *= _seen[month] > 0 ? 1 - (double)_happened[month] / _seen[month] : double.NaN;
            shares[month] = 1 - spared;
        }
        return shares;
    }
}
