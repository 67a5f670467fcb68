using Simulatie.Model;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;

internal static class Outcomes
{
    public static void Print()
    {
        for (uint seed = 1; seed <= 3; seed++)
        {
            var runs = Simulation.Run([new ModelParameters { Population = new Population { Families = 20000 } }, new ModelParameters { Population = new Population { Families = 20000 }, Levers = new Levers { SpecialisedFteAdded = 3, ControlFactor = 0.5, Patience = 0.6, OutreachHours = 50, AftercareMonths = 6, WarmHandover = 0.5 } }], seed, 0, 60);
            foreach (var run in runs)
                Console.WriteLine(string.Join(" ", OutcomeCatalogue.All.Select(o => run.Of(o.Outcome).ToString("G5"))));
        }
    }
}
