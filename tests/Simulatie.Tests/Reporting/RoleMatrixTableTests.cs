using System.Globalization;
using Simulatie.Model.Parameters;
using Simulatie.Model.Transitions;
using Simulatie.Reporting.Tables;
using Simulatie.Study;

namespace Simulatie.Tests.Reporting;

public class RoleMatrixTableTests
{
    [Theory]
    [InlineData(ClientRole.Plantrekker, null)]
    [InlineData(null, WorkerRole.Begeleider)]
    [InlineData(ClientRole.BereidwilligeMedewerker, WorkerRole.Redder)]
    public void There_are_two_tables_of_six_rows_and_each_row_sums_to_a_hundred(ClientRole? client, WorkerRole? worker)
    {
        var rows = Rows(Printed(client, worker, Language.English));
        Assert.Equal(12, rows.Count);
        Assert.All(rows, row =>
        {
            Assert.Equal(6, row.Length);
            Assert.InRange(row.Sum(), 99.7, 100.3);
        });
    }

    [Fact]
    public void The_numbers_are_those_of_the_rules()
    {
        var chances = new RoleChances(new ModelParameters());
        var expected = chances.OfWorker(WorkerRole.Redder, ClientRole.Plantrekker, new RelationshipState()).Select(chance => Math.Round(100 * chance, 1));
        Assert.Equal(expected, Rows(Printed(ClientRole.Plantrekker, null, Language.English))[(int)WorkerRole.Redder], (a, b) => Math.Abs(a - b) < 0.11);
    }

    [Fact]
    public void Dutch_numbers_have_a_decimal_comma() =>
        Assert.DoesNotMatch(@"\d\.\d", Printed(ClientRole.Plantrekker, null, Language.Dutch));

    private static string Printed(ClientRole? client, WorkerRole? worker, Language language)
    {
        var output = new StringWriter();
        RoleMatrixTable.Write(output, new RoleChances(new ModelParameters()), new RelationshipState(), client, worker, language);
        return output.ToString();
    }

    private static List<double[]> Rows(string text) =>
    [
        .. from line in text.Split('\n')
           let cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
           where cells.Length == 7 && double.TryParse(cells[1], CultureInfo.InvariantCulture, out _)
           select cells.Skip(1).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray(),
    ];
}
