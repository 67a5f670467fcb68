using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;

namespace Simulatie.Experiments.Validation;

/// <summary>The other way to meet relationships: every one that was alive in the last two years, as it stood when it was last seen.</summary>
/// <remarks>Each service weighs the same, and inside a service a relationship weighs its hours in those years.</remarks>
internal sealed class ObservedWindow(Constants constants)
{
    public const int Months = 24;
    private readonly SortedDictionary<int, double[]> _services = [];
    private readonly Dictionary<int, double> _stable = [];

    public static bool Holds(int month) => month is < 0 and >= -Months;

    /// <param name="last">As it stood when it was last seen.</param>
    /// <param name="hours">Its hours inside the window.</param>
    public void Add(in RelationshipMonth last, double hours, bool alienatingRupture)
    {
        if (hours <= 0 || last.Months < constants.ObservedAfterMonths)
            return;
        if (!_services.TryGetValue(last.Service, out var cells))
            _services[last.Service] = cells = new double[ObservedCells.Count];
        cells[ObservedCells.Cell(last.ClientRole, last.WorkerRole, last.Outcome(constants, alienatingRupture), last.Perception(constants))] += hours;
        if (!last.EverChanged)
            _stable[last.Service] = _stable.GetValueOrDefault(last.Service) + hours;
    }

    public ObservedCells ToCells()
    {
        var (shares, stable) = (new double[ObservedCells.Count], 0.0);
        foreach (var (service, cells) in _services)
        {
            var hours = cells.Sum() * _services.Count;
            for (var cell = 0; cell < shares.Length; cell++)
                shares[cell] += cells[cell] / hours;
            stable += _stable.GetValueOrDefault(service) / hours;
        }
        return new ObservedCells(shares, stable);
    }
}
