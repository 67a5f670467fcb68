using Simulatie.Model.Parameters;

namespace Simulatie.Model.State;

/// <summary>One post: a place for a worker.</summary>
internal readonly record struct Post(int Id, int Organisation, double Fte, bool Specialised);

/// <summary>Which posts the town has under the levers in force, in order of organisation.</summary>
internal static class Staffing
{
    /// <summary>Services, posts that are added to one service by one lever, and usual posts of all services together: no more have a number of their own.</summary>
    public const int MostServices = 1 << ServiceBits, MostAddedPosts = 1 << 18, MostUsualPosts = 1 << GroupShift;

    private const int ServiceBits = 12, IndexBits = 12, GroupShift = ServiceBits + IndexBits;

    /// <summary>How a post came about, beside the usual ones.</summary>
    private const int Grown = 1, Hosted = 2, Specialised = 3;

    /// <summary>So that rounding in the last digit makes no post and takes no place.</summary>
    private const double Hair = 1e-9;

    public static List<Post> Posts(ModelParameters parameters, Conditions conditions)
    {
        var kinds = Kinds(parameters.Organisations);
        var thousands = parameters.Population.Families / 1000.0;
        var profiles = Array.ConvertAll(kinds, parameters.Organisations.Of);
        var levers = conditions.Levers;
        var specialised = SpecialisedFte(profiles, thousands, levers);
        var hosts = Hosts(kinds);
        var posts = new List<Post>();
        var usual = 0;
        for (var organisation = 0; organisation < kinds.Length; organisation++)
        {
            var now = profiles[organisation].FtePerThousand * thousands;
            var then = now * (1 - levers.SpecialisedShare) * (1 + levers.FteChange);
            AddEqualPosts(posts, organisation, Math.Min(now, then), Count(now), index => usual + index);
            usual += Count(now);
            AddEqualPosts(posts, organisation, then - now, Count(then - now), Number(Grown, organisation));
            if (!hosts[organisation])
                continue;
            var share = 1.0 / hosts.Count(host => host);
            var added = levers.UnspecialisedFteAdded * thousands * share;
            AddEqualPosts(posts, organisation, added, Count(added), Number(Hosted, organisation));
            AddEqualPosts(posts, organisation, specialised * share, Count(specialised * share), Number(Specialised, organisation), specialised: true);
        }

        return posts.ConvertAll(post => post with { Fte = post.Fte * conditions.StaffFactor });
    }

    /// <summary>FTE of specialised workers, of all hosts together: taken from the staff of every service, and added.</summary>
    public static double SpecialisedFte(IEnumerable<OrganisationProfile> services, double thousands, Levers levers) =>
        services.Sum(service => service.FtePerThousand) * thousands * levers.SpecialisedShare + levers.SpecialisedFteAdded * thousands;

    /// <summary>Adds the posts that the town had and has no more: they stay, without hours or places, so that their families can leave as others do.</summary>
    public static List<Post> KeepAbolished(List<Post> posts, WorkerTable before)
    {
        var ids = posts.Select(post => post.Id).ToHashSet();
        var abolished = Enumerable.Range(0, before.Count).Where(worker => !ids.Contains(before.Id[worker]))
            .Select(worker => new Post(before.Id[worker], before.Organisation[worker], 0, before.Specialised[worker])).ToList();
        return abolished.Count == 0 ? posts : [.. posts.Concat(abolished).OrderBy(post => post.Organisation)];
    }

    /// <summary>The kind of every service, in order.</summary>
    public static OrganisationKind[] Kinds(Organisations organisations) =>
        [.. Enum.GetValues<OrganisationKind>().SelectMany(kind => Enumerable.Repeat(kind, organisations.Of(kind).Count))];

    /// <summary>Most families that a post takes: ceiling × FTE, rounded down, so that 0.1 · 80 counts as 8.</summary>
    public static int Places(Post post, ServiceConditions service, Levers levers) =>
        (int)Math.Floor(post.Fte * (post.Specialised ? levers.SpecialisedCeiling : service.CeilingPerFte) + Hair);

    /// <summary>Added workers come in the voluntary general welfare work (E125, E160), here community work; in every service where there is none.</summary>
    public static bool[] Hosts(OrganisationKind[] kinds) => kinds.Contains(OrganisationKind.CommunityWork)
        ? Array.ConvertAll(kinds, kind => kind == OrganisationKind.CommunityWork)
        : Array.ConvertAll(kinds, _ => true);

    /// <summary>Posts of at most one FTE for so much staff; none for less than nothing.</summary>
    private static int Count(double fte) => Math.Max(0, (int)Math.Ceiling(fte - Hair));

    /// <summary>The number of an added post, from its place among those of its service that came about alike: the same in every scenario, and no other's.</summary>
    private static Func<int, int> Number(int group, int service) => index => group << GroupShift | service << IndexBits | index & ((1 << IndexBits) - 1) | index >> IndexBits << (GroupShift + 2);

    /// <remarks>A usual post whose staff all specialises stays, without hours or places, until its families have left.</remarks>
    private static void AddEqualPosts(List<Post> posts, int organisation, double fte, int count, Func<int, int> number, bool specialised = false)
    {
        for (var index = 0; index < count; index++)
            posts.Add(new Post(number(index), organisation, fte / count, specialised));
    }
}
