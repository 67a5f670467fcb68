using System.Runtime.ExceptionServices;

namespace Simulatie.Experiments;

/// <summary>Independent jobs on several threads, each with a slot of its own for its result.</summary>
public static class InParallel
{
    /// <summary>Does the jobs 0 to <paramref name="count"/> − 1; of several failures the first in order of jobs is thrown.</summary>
    public static void For(int count, int threads, CancellationToken cancel, Action<int> job)
    {
        var failures = new Exception?[count];
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancel }, index =>
        {
            try
            {
                job(index);
            }
            catch (Exception failure)
            {
                failures[index] = failure;
            }
        });
        if (Array.Find(failures, failure => failure is not null) is { } first)
            ExceptionDispatchInfo.Throw(first);
    }
}
