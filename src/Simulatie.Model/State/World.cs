using Simulatie.Model.Numerics;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Model.Randomness;
using Simulatie.Model.Steps;
using Simulatie.Model.Transitions;

namespace Simulatie.Model.State;

/// <summary>The whole town in one month: the four tables, the conditions in force, and the ledger in which it is observed.</summary>
internal sealed class World
{
    private World(ModelParameters parameters, Chance chance, FamilyTable families, OrganisationTable organisations, Ledger ledger, int month, Conditions conditions, World? before)
    {
        Parameters = parameters;
        Numbers = new Numbers(parameters);
        Chance = chance;
        Families = families;
        Organisations = organisations;
        Ledger = ledger;
        Month = month;
        Conditions = conditions;
        Rules = Workspace.Mine.Rules(parameters);
        var posts = Staffing.Posts(parameters, conditions);
        if (before is not null)
            posts = Staffing.KeepAbolished(posts, before.Workers);
        Workers = new WorkerTable(posts.Count);
        Relationships = Lay(posts, before);
    }

    public ModelParameters Parameters { get; }

    public Numbers Numbers { get; }

    public Conditions Conditions { get; }

    public RoleRules Rules { get; }

    public Chance Chance { get; }

    public FamilyTable Families { get; }

    public OrganisationTable Organisations { get; }

    public WorkerTable Workers { get; }

    public RelationshipTable Relationships { get; }

    public Ledger Ledger { get; }

    /// <summary>The month that is being simulated, or is about to be.</summary>
    public int Month { get; set; }

    /// <summary>Whether this is the last month of the horizon.</summary>
    public bool IsLastMonth => Month == Ledger.FirstMonth + Ledger.Months - 1;

    /// <summary>Families in aftercare, counted at the end of last month.</summary>
    public int InAftercare { get; set; }

    /// <summary>How many rows go through a formula at a time: the same bits whichever it is.</summary>
    public LaneWidth Width { get; set; } = LaneWidths.Widest;

    /// <summary>Hours that outreach (E161) and aftercare (E70) ask of every FTE this month.</summary>
    public float SharedHoursPerFte { get; private set; }

    /// <summary>The row of a family among the relationships of one of its workers.</summary>
    public int RowOf(int family, int worker)
    {
        var (first, end) = Workers.Rows(worker);
        return first + Relationships.Family.AsSpan(first, end - first).IndexOf(family);
    }

    /// <summary>Spreads the hours of outreach and aftercare over all workers by FTE.</summary>
    public void ShareHours()
    {
        var fte = 0.0;
        for (var worker = 0; worker < Workers.Count; worker++)
            fte += Workers.Fte[worker];
        var hours = Conditions.Levers.OutreachHours * Families.Count / 1000.0 + InAftercare * Parameters.Uncertainties.AftercareHours;
        SharedHoursPerFte = fte > 0 ? (float)(hours / fte) : 0;
    }

    /// <summary>The town at the start of the burn-in, under practice; its families have still to settle.</summary>
    public static World Empty(ModelParameters parameters, Chance chance, int months)
    {
        var families = Workspace.Mine.Families(parameters.Population.Families);
        var organisations = new OrganisationTable(Staffing.Kinds(parameters.Organisations));
        var burnIn = parameters.Constants.BurnInMonths;
        return new World(parameters, chance, families, organisations, Workspace.Mine.Ledger(-burnIn, burnIn + months), -burnIn, Conditions.Practice(parameters), null);
    }

    /// <summary>The same town, from month 0 or a later one, under the levers of <paramref name="parameters"/>.</summary>
    /// <param name="last">False: this world is left as it is. True: its families and ledger go over to the new world, and it must not be used again.</param>
    public World Branch(ModelParameters parameters, bool last = false)
    {
        var families = last ? Families : Families.Copy();
        var organisations = new OrganisationTable(Organisations.Kind);
        organisations.CopyFrom(Organisations);
        var branch = new World(parameters, Chance, families, organisations, Ledger.Copy(policyHasBegun: Month > 0, last), Month, Conditions.Policy(parameters), this) { InAftercare = InAftercare, Width = Width };
        branch.Ledger.Costs.Add((Month, YearlyCost.Of(parameters)));
        if (Month <= 0)
            PolicyStart.Mark(branch);
        return branch;
    }

    /// <summary>Gives every post its worker and its rows, taking over those who worked there before.</summary>
    private RelationshipTable Lay(List<Post> posts, World? before)
    {
        var services = Organisations;
        for (var organisation = 0; organisation < services.Count; organisation++)
            services.Conditions[organisation] = Conditions.ByKind[(int)services.Kind[organisation]];
        var earlier = Earlier(posts, before);
        var rows = 0;
        for (var worker = 0; worker < posts.Count; worker++)
            rows = Occupy(worker, posts[worker], earlier[worker], before, rows);
        ShareByPlaces();
        var relationships = Workspace.Mine.Relationships(rows);
        if (before is not null)
            TakeOver(before, earlier, relationships);
        return relationships;
    }

    /// <summary>Where the worker of each post stood before; −1 for a new post.</summary>
    private static int[] Earlier(List<Post> posts, World? before)
    {
        // Two posts with one number would share their luck and their families, so that is refused.
        var rows = new Dictionary<int, int>();
        for (var worker = 0; worker < before?.Workers.Count; worker++)
            rows.Add(before.Workers.Id[worker], worker);
        return [.. posts.Select(post => rows.GetValueOrDefault(post.Id, FamilyTable.None))];
    }

    /// <summary>Fills one post: by who worked there, or by somebody new.</summary>
    /// <param name="first">Its first row among the relationships.</param>
    /// <returns>The first row after its own.</returns>
    private int Occupy(int worker, Post post, int earlier, World? before, int first)
    {
        Workers.Id[worker] = post.Id;
        Workers.Organisation[worker] = (short)post.Organisation;
        Workers.Fte[worker] = (float)post.Fte;
        Workers.Specialised[worker] = post.Specialised;
        Workers.Places[worker] = Staffing.Places(post, Organisations.Conditions[post.Organisation], Conditions.Levers);
        Workers.FirstRow[worker] = first;
        if (Organisations.Workers[post.Organisation]++ == 0)
            Organisations.FirstWorker[post.Organisation] = worker;
        if (earlier == FamilyTable.None)
            NewWorker.Hire(this, worker);
        else
            NewWorker.Stay(before!, earlier, this, worker);
        return checked(first + Room.For(Math.Max(Workers.Places[worker], Workers.Cases[worker])));
    }

    /// <summary>Families find a service by its share of the places.</summary>
    private void ShareByPlaces()
    {
        var places = new double[Organisations.Count];
        for (var worker = 0; worker < Workers.Count; worker++)
            places[Workers.Organisation[worker]] += Workers.Places[worker];
        if (places.Length > 0)
            RunningShares.Of(places).CopyTo(Organisations.CumulativePlaces, 0);
    }

    /// <summary>Caseloads move along with their workers, and the ties of families follow.</summary>
    private void TakeOver(World before, int[] earlier, RelationshipTable relationships)
    {
        var now = new int[before.Workers.Count];
        for (var worker = 0; worker < earlier.Length; worker++)
        {
            if (earlier[worker] == FamilyTable.None)
                continue;
            now[earlier[worker]] = worker;
            var (first, end) = Workers.Rows(worker);
            before.Relationships.CopyRows(before.Workers.FirstRow[earlier[worker]], end - first, relationships, first);
        }

        foreach (ref var ties in Families.Ties.AsSpan(0, Families.Count))
            (ties.First, ties.Second, ties.PreviousWorker) = (Moved(ties.First, now), Moved(ties.Second, now), Moved(ties.PreviousWorker, now));
    }

    /// <summary>Where a family's worker stands now.</summary>
    private static int Moved(int worker, int[] now) => worker == FamilyTable.None ? worker : now[worker];
}
