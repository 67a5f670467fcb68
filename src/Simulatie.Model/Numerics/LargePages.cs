using System.Runtime.InteropServices;

namespace Simulatie.Model.Numerics;

/// <summary>Asks the system to keep large tables in large pages. Rows are met in no order, and with pages of 4 KB the processor spends more time on finding a page than on what stands there. Changes nothing but the time it takes.</summary>
/// <remarks>Linux gives large pages to who asks for them (madvise(2), the usual setting); other systems decide for themselves.</remarks>
internal static unsafe partial class LargePages
{
    private const nint Page = 2 << 20;

    /// <summary>From this size on a column is worth the question.</summary>
    private const nint Large = 85_000;

    // From Linux's mman-common.h.
    private const int UseLargePages = 14;
    private const int CollapseNow = 25;

    /// <summary>Asks for the pages on which large columns stand.</summary>
    public static void AskFor(ReadOnlySpan<Cells> columns)
    {
        if (!OperatingSystem.IsLinux())
            return;
        foreach (var column in columns)
        {
            var (start, length) = (column.First, column.Length);
            if (length < Large)
                continue;
            var first = start & -Page;
            // Whether the system grants it or not, the months are the same: nothing to look at in the answer.
            _ = Advise(first, (start + length - first + Page - 1) & -Page, UseLargePages);
            _ = Advise(first, (start + length - first + Page - 1) & -Page, CollapseNow);
        }
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nint start, nint length, int advice);
}
