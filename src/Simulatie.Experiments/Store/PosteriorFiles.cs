using Simulatie.Experiments.Calibration;
using Simulatie.Experiments.Validation;
using Simulatie.Study;

namespace Simulatie.Experiments.Store;

/// <summary>The tables behind the figures of a calibration: each free parameter, every two of them, and the study beside studies of the model.</summary>
public static class PosteriorFiles
{
    /// <returns>The names of the files.</returns>
    public static IReadOnlyList<string> Write(string folder, IReadOnlyList<PosteriorRow> rows, Ensemble ensemble) =>
        [Marginals(folder, rows), Pairs(folder, ensemble)];

    private static string Marginals(string folder, IReadOnlyList<PosteriorRow> rows)
    {
        const string name = "posterior.csv";
        using var file = new CsvFile(folder, name, ["parameter", "prior_low", "prior_high", "posterior_mean", "posterior_low", "posterior_high", "sd_ratio", "identified"]);
        foreach (var row in rows)
        {
            file.Text(row.Parameter.Key).Number(row.Parameter.Low).Number(row.Parameter.High).Number(row.Mean).Number(row.Low).Number(row.High).Number(row.Narrowed)
                .Text(row.IsIdentified ? "true" : "false");
            file.EndRow();
        }
        return name;
    }

    private static string Pairs(string folder, Ensemble ensemble)
    {
        const string name = "posterior-pairs.csv";
        using var file = new CsvFile(folder, name, ["parameter", "other", "correlation"]);
        for (var one = 0; one < ensemble.Keys.Count; one++)
            for (var other = one + 1; other < ensemble.Keys.Count; other++)
            {
                file.Text(ensemble.Keys[one]).Text(ensemble.Keys[other]).Number(Posterior.Correlation(ensemble, one, other));
                file.EndRow();
            }
        return name;
    }

    /// <summary>The study's tables beside the model's, cell by cell; sums are called <c>all</c>.</summary>
    /// <returns>The name of the file.</returns>
    public static string Write(string folder, IEnumerable<PredictiveTable> tables)
    {
        const string name = "predictive.csv";
        using var file = new CsvFile(folder, name, ["table", "client_role", "worker_role", "study", "model_mean", "model_low", "model_high", "inside"]);
        foreach (var table in tables)
            for (var client = 0; client <= PredictiveTable.Sum; client++)
                for (var worker = 0; worker <= PredictiveTable.Sum; worker++)
                {
                    var (study, model) = (table.Study[client, worker], table.Model[client, worker]);
                    file.Text(table.Key).Text(client == PredictiveTable.Sum ? "all" : ((ClientRole)client).Key()).Text(worker == PredictiveTable.Sum ? "all" : ((WorkerRole)worker).Key())
                        .Count(study).Number(model.Mean).Count(model.Low).Count(model.High).Text(model.Holds(study) ? "true" : "false");
                    file.EndRow();
                }
        return name;
    }
}
