using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.Intrinsics.X86;
using System.Text.RegularExpressions;

/// <summary>What C++ reaches on a far simpler model (limit.cpp) with the same generator and vectors as wide as ours: how far one could go.</summary>
internal static partial class PhiloxLimit
{
    /// <summary>Compiles it; null with the reason where that cannot be done.</summary>
    public static (Lap? Lap, string Why) Of(int relationships)
    {
        if (!Avx2.IsSupported)
            return (null, "this processor has neither AVX-512 nor AVX2");
        var program = Path.Combine(Path.GetTempPath(), $"limit-{Environment.ProcessId}");
        try
        {
            var source = Path.Combine(AppContext.BaseDirectory, "limit.cpp");
            string[] narrow = Avx512F.IsSupported ? [] : ["-mno-avx512f"];
            Output("g++", ["-O3", "-march=native", .. narrow, "-std=c++20", "-pthread", "-w", source, "-o", program]);
        }
        catch (Win32Exception)
        {
            return (null, "there is no g++ here");
        }

        if (!File.Exists(program))
            return (null, "g++ could not compile it");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(program);
        return (new Lap($"limit: C++, model R, Philox, 1 thread, {(Avx512F.IsSupported ? "AVX-512" : "AVX2")}", () => Rate(Output(program, "philox10", $"{relationships}", "20", "1", "1"))), "");
    }

    private static double Rate(string report) => double.Parse(RateText().Match(report).Groups[1].Value);

    private static string Output(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return text;
    }

    [GeneratedRegex("\"rate\":([0-9.eE+]+)")]
    private static partial Regex RateText();
}
