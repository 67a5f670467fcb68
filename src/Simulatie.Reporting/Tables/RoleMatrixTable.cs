using Simulatie.Model.Transitions;
using Simulatie.Study;

namespace Simulatie.Reporting.Tables;

/// <summary>The monthly chances of role change at one state, as 6×6 tables of percentages.</summary>
public static class RoleMatrixTable
{
    private static readonly Bilingual Unit = new(
        "Kans in procent op elke rol (kolom) aan het eind van de maand.", "Chance in percent of each role (column) at the end of the month.");

    private static readonly Bilingual Now = new("rol nu", "role now");

    /// <summary>Writes two tables: how the worker changes, and how the client changes.</summary>
    /// <remarks>Where only one role is given, the other actor's tables runs over it: beside a given client, each row is a worker role.</remarks>
    /// <param name="output">Where to; not closed.</param>
    /// <param name="client">The client role now; null when only the worker's is given.</param>
    /// <param name="worker">The worker role now; null when only the client's is given.</param>
    public static void Write(TextWriter output, RoleChances chances, RelationshipState state, ClientRole? client, WorkerRole? worker, Language language)
    {
        output.Write($"{Unit.In(language)}\n");
        output.Write($"{new Bilingual("Openheid voor begeleiding", "Openness to guidance").In(language)}: {Percent(chances.Open(state), language)}%\n");
        if (client is { } besideClient)
            Table(output, WorkerBeside(besideClient).In(language), Now.In(language), Workers,
                row => chances.OfWorker(row, besideClient, state), row => row.ShortName(), Workers.Select(role => role.ShortName()), language);
        if (worker is { } besideWorker)
            Table(output, ClientBeside(besideWorker).In(language), Now.In(language), Clients,
                row => chances.OfClient(row, besideWorker, state), row => row.ShortName(), Clients.Select(role => role.ShortName()), language);
        if (client is { } fixedClient && worker is null)
            Table(output, Client(fixedClient).In(language), BesideRow.In(language), Workers,
                row => chances.OfClient(fixedClient, row, state), row => row.ShortName(), Clients.Select(role => role.ShortName()), language);
        if (worker is { } fixedWorker && client is null)
            Table(output, Worker(fixedWorker).In(language), BesideRow.In(language), Clients,
                row => chances.OfWorker(fixedWorker, row, state), row => row.ShortName(), Workers.Select(role => role.ShortName()), language);
    }

    private static IReadOnlyList<ClientRole> Clients => RoleNames.ClientRoles;

    private static IReadOnlyList<WorkerRole> Workers => RoleNames.WorkerRoles;

    private static Bilingual BesideRow { get; } = new("naast", "beside");

    private static Bilingual WorkerBeside(ClientRole client) => new($"De hulpverlener, naast een {client.ShortName()}", $"The worker, beside a {client.ShortName()}");

    private static Bilingual ClientBeside(WorkerRole worker) => new($"De hulpvrager, naast een {worker.ShortName()}", $"The client, beside a {worker.ShortName()}");

    private static Bilingual Client(ClientRole client) => new($"De hulpvrager die nu {client.ShortName()} is", $"The client who is a {client.ShortName()} now");

    private static Bilingual Worker(WorkerRole worker) => new($"De hulpverlener die nu {worker.ShortName()} is", $"The worker who is a {worker.ShortName()} now");

    private static void Table<TRow>(
        TextWriter output, string title, string corner, IReadOnlyList<TRow> rows, Func<TRow, IReadOnlyList<double>> chances, Func<TRow, string> name,
        IEnumerable<string> columns, Language language)
    {
        output.Write($"\n{title}\n");
        List<string[]> cells = [[corner, .. columns], .. rows.Select(row => (string[])[name(row), .. chances(row).Select(chance => Percent(chance, language))])];
        foreach (var line in TextTable.Align(cells))
            output.Write(line + "\n");
    }

    private static string Percent(double chance, Language language) => WrittenNumbers.Decimal(100 * chance, 1, language);
}
