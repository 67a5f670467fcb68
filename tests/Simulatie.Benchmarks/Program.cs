using System.Globalization;
using BenchmarkDotNet.Running;

// No argument: the speed table. --long: the same towns by BenchmarkDotNet. steps [families] [months]: time per step of the month.
// threads [families] [rounds]: what two threads on one town gain.
// model-r: reference model R beside the C++ limit; with sizes, one run of it: its rate and the hash of its record.
// digest: a hash of what some towns come to, equal before and after a change that must not move results.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case []:
        SpeedTable.Print();
        break;
    case ["--long", .. var rest]:
        BenchmarkRunner.Run<TownMonths>(args: rest);
        break;
    case ["steps", .. var size]:
        StepProfile.Print(size.Length > 0 ? int.Parse(size[0]) : 100_000, size.Length > 1 ? int.Parse(size[1]) : 100);
        break;
    case ["threads", .. var town]:
        ThreadGain.Print(town.Length > 0 ? int.Parse(town[0]) : 100_000, town.Length > 1 ? int.Parse(town[1]) : 30);
        break;
    case ["model-r"]:
        ModelRRows.Print();
        break;
    case ["model-r", .. var size]:
        ModelRReport.Print(size);
        break;
    case ["digest"]:
        Digest.Print();
        break;
    default:
        Console.Error.WriteLine("usage: Simulatie.Benchmarks [--long | steps [FAMILIES [MONTHS]] | threads [FAMILIES [ROUNDS]] | digest | model-r [RELATIONSHIPS [STEPS [SEED [THREADS]]]]]");
        return 2;
}

return 0;
