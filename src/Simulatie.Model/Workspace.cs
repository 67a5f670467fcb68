using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Model.State;
using Simulatie.Model.Steps;
using Simulatie.Model.Transitions;

namespace Simulatie.Model;

/// <summary>What a run no longer needs, kept for the next run on the same thread, so that thousands of small runs ask for memory once. Each thread has its own: no lock.</summary>
/// <remarks>Whatever is taken is as good as new. What large towns use goes back to the system.</remarks>
internal sealed class Workspace
{
    [ThreadStatic]
    private static Workspace? _mine;

    /// <summary>Families of the largest town whose tables are kept.</summary>
    public const int Small = 20_000;

    private readonly Shelf<FamilyTable> _families = new();
    private readonly Shelf<RelationshipTable> _relationships = new();
    private readonly Shelf<Ledger> _ledgers = new();
    private readonly Shelf<Slice> _slices = new();
    private (Uncertainties Uncertainties, IReadOnlyDictionary<string, double> Strengths, RoleRules Rules)? _rules;

    /// <summary>The workspace of this thread.</summary>
    public static Workspace Mine => _mine ??= new Workspace();

    public FamilyTable Families(int count) => _families.Take(table => table.Count == count) is { } table ? table.Cleared() : new FamilyTable(count);

    public RelationshipTable Relationships(int rows) => _relationships.Take(table => table.Rows == rows) is { } table ? table.Cleared() : new RelationshipTable(rows);

    public Ledger Ledger(int firstMonth, int months) =>
        _ledgers.Take(ledger => ledger.FirstMonth == firstMonth && ledger.Months == months) is { } ledger ? ledger.Cleared() : new Ledger(firstMonth, months);

    public Slice Slice(int families, int places) => _slices.Take(slice => slice.HasRoomFor(families, places)) ?? new Slice(families, places);

    /// <summary>The rules of role change: compiled again only when what they are made of is another.</summary>
    public RoleRules Rules(ModelParameters parameters)
    {
        if (_rules is not { } last || !ReferenceEquals(last.Uncertainties, parameters.Uncertainties) || !ReferenceEquals(last.Strengths, parameters.RuleStrengths))
            _rules = last = (parameters.Uncertainties, parameters.RuleStrengths, new RoleRules(parameters));
        return last.Rules;
    }

    /// <summary>Takes back the tables of a town that nobody looks at any more.</summary>
    public void Return(World world, Slice[] slices)
    {
        if (world.Families.Count > Small)
            return;
        _families.Return(world.Families);
        _ledgers.Return(world.Ledger);
        ReturnWorkplaces(world, slices);
    }

    /// <summary>Takes back what belongs to the workers of a town whose families live on under another policy.</summary>
    public void ReturnWorkplaces(World world, Slice[] slices)
    {
        if (world.Families.Count > Small)
            return;
        _relationships.Return(world.Relationships);
        foreach (var slice in slices)
            _slices.Return(slice);
    }

    /// <summary>A few things of one kind.</summary>
    private sealed class Shelf<T>
        where T : class
    {
        private const int Most = 8;
        private readonly List<T> _things = [];

        public T? Take(Predicate<T> fits)
        {
            if (_things.FindLastIndex(fits) is var place && place < 0)
                return null;
            var thing = _things[place];
            _things.RemoveAt(place);
            return thing;
        }

        /// <summary>The oldest makes room.</summary>
        public void Return(T thing)
        {
            if (_things.Count == Most)
                _things.RemoveAt(0);
            _things.Add(thing);
        }
    }
}
