using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;

namespace Simulatie.ClassroomTests;

/// <summary>How smoothly a class moves; runs only when asked for: <c>-explicit only</c>.</summary>
[Collection("one class")]
public sealed class SmoothnessTests(Classroom classroom, ITestOutputHelper output)
{
    private const string CountUpdates =
        "() => { window.seen = 0; new MutationObserver(() => window.seen++).observe(document.getElementById('month-now'), { childList: true, characterData: true, subtree: true }); }";

    [Theory(Explicit = true)]
    [InlineData(1)]
    [InlineData(10)]
    public async Task Two_worlds_of_2000_families_at_ten_months_a_second(int tabs)
    {
        var pages = new List<IPage>();
        for (var tab = 0; tab < tabs; tab++)
        {
            pages.Add(await classroom.Open());
            pages[^1].SetDefaultTimeout(120_000);
        }

        await pages[0].Locator("#scenario").SelectOptionAsync("control-and-activation");
        await pages[0].Locator("#scenario").SelectOptionAsync("baseline");
        await pages[0].Locator("#lever-caseload-factor").FillAsync("0.6");
        await pages[0].Locator(".world.second").WaitForAsync();
        await pages[0].Locator("#speed").SelectOptionAsync("10");
        foreach (var page in pages)
            await page.EvaluateAsync(CountUpdates);

        var (cpu, clock) = (Process.GetCurrentProcess().TotalProcessorTime, Stopwatch.StartNew());
        var from = await Month(pages[0]);
        await pages[0].Locator("button.primary").First.ClickAsync();
        await Task.Delay(8_000);
        var (until, seconds, used) = (await Month(pages[0]), clock.Elapsed.TotalSeconds, (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalSeconds);
        var click = Stopwatch.StartNew();
        await pages[0].Locator("button.primary").First.ClickAsync();
        await pages[0].GetByText("Afspelen").WaitForAsync();
        var (answered, played) = (click.ElapsedMilliseconds, clock.Elapsed.TotalSeconds);
        var seen = new List<double>();
        foreach (var page in pages)
            seen.Add(await page.EvaluateAsync<int>("window.seen") / played);
        output.WriteLine(FormattableString.Invariant(
            $"{tabs} tabs: {(until - from) / seconds:0.0} months/s; updates seen per tab and second {seen.Min():0.0} to {seen.Max():0.0}; server {100 * used / seconds:0}% of a core; pause answered in {answered} ms; {Environment.WorkingSet / 1e6:0} MB"));
        Assert.InRange((until - from) / seconds, 8, 11);
        foreach (var page in pages)
            await page.Context.CloseAsync();
    }

    private static async Task<int> Month(IPage page) =>
        int.TryParse((await page.Locator("#month-now").TextContentAsync())!.Split(' ')[^1], CultureInfo.InvariantCulture, out var month) ? month : -1;
}
