using System.Globalization;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Simulatie.ClassroomTests;

/// <summary>A class as a lecturer gives it, in a real browser.</summary>
[Collection("one class")]
public sealed partial class ClassPageTests(Classroom classroom)
{
    [Fact]
    public async Task A_class_plays_and_pauses_and_steps_and_goes_back()
    {
        var page = await Fresh();
        await page.GetByLabel("Snelheid").SelectOptionAsync("10");
        await page.GetByRole(AriaRole.Button, new() { Name = "Afspelen" }).ClickAsync();
        await Assertions.Expect(page.Locator("#month-now")).ToHaveTextAsync(new Regex("^maand ([5-9]|[0-9]{2,})$"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Pauze" }).ClickAsync();
        var stopped = await MonthNow(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Maand verder" }).ClickAsync();
        await Month(page, stopped + 1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Maand terug" }).ClickAsync();
        await Month(page, stopped);
        await page.GetByLabel("Ga naar maand").FillAsync("2");
        await Month(page, 2);
        Assert.True(await Total(page.Locator(".world").First) > 100, "relationships in the map");
    }

    [Fact]
    public async Task A_lever_that_moves_makes_a_second_world_from_the_next_month_on()
    {
        var page = await At(12);
        Assert.Equal(0, await page.Locator(".world.second").CountAsync());
        await page.Locator("#lever-caseload-factor").FillAsync("0.5");
        await page.Locator(".world.second").WaitForAsync();
        Assert.Equal(await Counts(page.Locator(".world").First), await Counts(page.Locator(".world.second")));

        await GoTo(page, 30);
        Assert.NotEqual(await Counts(page.Locator(".world").First), await Counts(page.Locator(".world.second")));
        Assert.Contains("13:caseload-factor=0.5", await page.Locator("#code").InputValueAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Alles terugnemen" }).ClickAsync();
        await page.Locator(".world.second").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    [Fact]
    public async Task Everything_can_be_done_with_the_keyboard()
    {
        var page = await At(3);
        await page.Locator("#lever-caseload-factor").FocusAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.Locator(".world.second").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Maand verder" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Month(page, 4);
        await page.Locator(".world .cell:not(.empty)").First.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Locator(".who button").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("ol.story").First.WaitForAsync();
        await page.Locator(".rolename").First.FocusAsync();
        await Assertions.Expect(page.Locator("[role=tooltip]").First).ToBeVisibleAsync();
        Assert.Contains("E104", await page.Locator("[role=tooltip]").First.TextContentAsync());
    }

    [Fact]
    public async Task Who_plays_by_keyboard_can_pause_and_who_skips_stays_in_the_presentation()
    {
        var page = await classroom.Open("/?view=present", 1024, 768);
        var play = page.Locator(".controls button.primary");
        await page.GetByLabel("Ga naar maand").FillAsync("2");
        await Month(page, 2);
        await play.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(play).ToContainTextAsync("Pauze");
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(play).ToContainTextAsync("Afspelen");
        await page.Locator(".skip").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#town")).ToBeFocusedAsync();
        Assert.Equal(1, await page.Locator(".page.present").CountAsync());
    }

    [Fact]
    public async Task A_lesson_hides_the_answer_until_the_class_has_guessed()
    {
        var page = await Fresh();
        await page.Locator("#lesson").SelectOptionAsync("caseload-and-time");
        await Month(page, 11);
        await page.GetByRole(AriaRole.Heading, new() { Name = "Minder gezinnen, meer tijd?" }).WaitForAsync();
        Assert.Equal(0, await page.Locator(".world.second").CountAsync());
        await page.Locator(".target").Nth(30).ClickAsync();
        await page.Locator("path.line.guess").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.Locator("#guess-3").FillAsync("500");
        await Assertions.Expect(page.Locator(".guesspoint")).ToHaveCountAsync(2);

        await page.GetByLabel("Snelheid").SelectOptionAsync("10");
        await page.GetByRole(AriaRole.Button, new() { Name = "Toon wat er gebeurt" }).ClickAsync();
        await page.Locator(".world.second").WaitForAsync();
        await page.GetByText("Om te bespreken").WaitForAsync(new() { Timeout = 30_000 });
        Assert.Equal(83, await MonthNow(page));
        Assert.True(await page.Locator(".against li").CountAsync() >= 2);
        await page.GetByRole(AriaRole.Button, new() { Name = "Les sluiten" }).ClickAsync();
        await page.Locator(".lesson").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    [Fact]
    public async Task A_code_brings_back_exactly_what_was_on_the_screen()
    {
        var page = await At(20);
        await page.Locator("#lever-control-factor").FillAsync("2");
        await page.Locator(".world.second").WaitForAsync();
        await GoTo(page, 41);
        var (code, first, second) = (await page.Locator("#code").InputValueAsync(), await Counts(page.Locator(".world").First), await Counts(page.Locator(".world.second")));

        await page.GetByRole(AriaRole.Button, new() { Name = "Ander toeval" }).ClickAsync();
        await Assertions.Expect(page.Locator(".luck")).ToContainTextAsync("toeval 2");
        Assert.NotEqual(first, await Counts(page.Locator(".world").First));
        await page.Locator("#load-code").FillAsync(code);
        await page.GetByRole(AriaRole.Button, new() { Name = "Openen" }).ClickAsync();
        await Assertions.Expect(page.Locator(".luck")).ToContainTextAsync("toeval 1");
        Assert.Equal((code, first, second), (await page.Locator("#code").InputValueAsync(), await Counts(page.Locator(".world").First), await Counts(page.Locator(".world.second"))));
    }

    [Fact]
    public async Task A_second_page_and_a_reload_show_the_same_class()
    {
        var page = await At(17);
        var other = await classroom.Open("/?view=present");
        await Month(other, 17);
        Assert.Equal(await Counts(page.Locator(".world").First), await Counts(other.Locator(".world").First));
        await other.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        await Assertions.Expect(other.Locator("h1")).ToHaveTextAsync("Simulatie in class");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Simulatie in de klas");
        await GoTo(page, 18);
        await Month(other, 18);
        await page.ReloadAsync();
        await Month(page, 18);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("baseline,seed1,months120,at5000,checkffffffff")]
    [InlineData("../../etc/passwd,seed1,months12,at5,checkffffffff")]
    public async Task A_hostile_code_changes_nothing_and_is_logged(string code)
    {
        var page = await At(6);
        var before = await page.Locator("#code").InputValueAsync();
        await page.Locator("#load-code").FillAsync(code);
        await page.GetByRole(AriaRole.Button, new() { Name = "Openen" }).ClickAsync();
        await page.GetByText("Dat kan niet").WaitForAsync();
        Assert.Equal(before, await page.Locator("#code").InputValueAsync());
        lock (classroom.Warnings)
            Assert.Contains(classroom.Warnings, warning => warning.Contains("changed nothing"));
    }

    [Fact]
    public async Task Input_that_no_control_gives_changes_nothing()
    {
        var page = await At(6);
        var before = await page.Locator("#code").InputValueAsync();
        foreach (var (id, value) in new[] { ("month", "99999"), ("lever-caseload-factor", "-7") })
            await page.EvaluateAsync("([id, value]) => { const box = document.getElementById(id); box.type = 'text'; box.value = value; box.dispatchEvent(new Event('change', { bubbles: true })); }", new[] { id, value });
        await page.EvaluateAsync("() => { const box = document.getElementById('scenario'); const other = document.createElement('option'); other.value = '/etc/passwd'; box.append(other); box.value = other.value; box.dispatchEvent(new Event('change', { bubbles: true })); }");
        await Task.Delay(500);
        Assert.Equal(before, await page.Locator("#code").InputValueAsync());
        lock (classroom.Warnings)
        {
            Assert.Contains(classroom.Warnings, warning => warning.Contains("99999"));
            Assert.DoesNotContain(classroom.Warnings, warning => warning.Contains("Unhandled"));
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/?view=present")]
    [InlineData("/lesson/equal-budget?lang=nl")]
    public async Task The_page_passes_the_accessibility_check(string path)
    {
        var first = await At(30);
        await first.Locator("#lever-caseload-factor").FillAsync("0.6");
        await first.Locator(".world.second").WaitForAsync();
        await GoTo(first, 40);
        var page = await classroom.Open(path);
        await page.Locator("h1").WaitForAsync();
        var checks = await page.RunAxe();
        var wrong = checks.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html} {string.Join(' ', node.Any.Concat(node.All).Select(check => check.Message))}"));
        Assert.Equal([], wrong);
        Assert.True(checks.Passes.Length > 15, "rules that were checked");
    }

    [Fact]
    public async Task The_page_asks_nothing_from_elsewhere()
    {
        var page = await Fresh();
        var hosts = new List<string>();
        page.Request += (_, request) => hosts.Add(new Uri(request.Url).Host);
        await page.ReloadAsync();
        await page.Locator(".cell").First.WaitForAsync();
        Assert.NotEmpty(hosts);
        Assert.All(hosts.Where(host => host.Length > 0), host => Assert.Equal("127.0.0.1", host));
    }

    [Fact]
    public async Task The_figure_and_the_numbers_can_be_saved()
    {
        var page = await At(9);
        await page.Locator("#lever-caseload-factor").FillAsync("0.6");
        await page.Locator(".world.second").WaitForAsync();
        await GoTo(page, 25);
        var figure = await Saved(page, "Figuur bewaren (SVG)");
        Assert.StartsWith("<svg", figure);
        System.Xml.Linq.XDocument.Parse(figure);
        await File.WriteAllTextAsync(Path.Combine(AppContext.BaseDirectory, "pictures-figure.svg"), figure);
        var series = await Saved(page, "Cijfers bewaren (CSV)");
        Assert.Contains("\nsecond,25,trust,all,0-1,", series);
        Assert.DoesNotContain(",26,", series);
        Assert.Contains("second,25,", await Saved(page, "Rollen bewaren (CSV)"));
    }

    [Fact]
    public async Task An_open_page_does_not_hold_the_end_of_the_class_back()
    {
        var page = await classroom.Open();
        var host = await Simulatie.Classroom.Hosting.ClassroomHost.Start(Classroom.Material(), 0, new Classroom.Log([]), CancellationToken.None);
        await page.GotoAsync(host.Address);
        await page.Locator(".cell").First.WaitForAsync();
        var clock = System.Diagnostics.Stopwatch.StartNew();
        await host.DisposeAsync();
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(4));
    }

    private static async Task<string> Saved(IPage page, string link)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByText(link).ClickAsync());
        return await File.ReadAllTextAsync(await download.PathAsync());
    }

    /// <summary>One world, at the end of practice, whatever another test left.</summary>
    private async Task<IPage> Fresh()
    {
        var page = await classroom.Open();
        if (await page.Locator(".lesson").CountAsync() > 0)
            await page.GetByRole(AriaRole.Button, new() { Name = "Les sluiten" }).ClickAsync();
        await page.Locator("#scenario").SelectOptionAsync("control-and-activation");
        await page.GetByText("Simulatie in de klas").First.WaitForAsync();
        await page.Locator("#scenario").SelectOptionAsync("baseline");
        await Assertions.Expect(page.Locator("#code")).ToHaveValueAsync(CleanCode());
        return page;
    }

    private async Task<IPage> At(int month)
    {
        var page = await Fresh();
        await GoTo(page, month);
        return page;
    }

    private static async Task GoTo(IPage page, int month)
    {
        await page.GetByLabel("Ga naar maand").FillAsync(month.ToString(CultureInfo.InvariantCulture));
        await Month(page, month);
    }

    private static Task Month(IPage page, int month) => Assertions.Expect(page.Locator("#month-now")).ToHaveTextAsync(new Regex($"^(maand|month) {month}$"), new() { Timeout = 10_000 });

    private static async Task<int> MonthNow(IPage page)
    {
        await Task.Delay(250);
        return int.Parse((await page.Locator("#month-now").TextContentAsync())!.Split(' ')[1], CultureInfo.InvariantCulture);
    }

    private static async Task<string> Counts(ILocator world) => string.Join(' ', await world.Locator(".count").AllTextContentsAsync());

    private static async Task<int> Total(ILocator world) => (await world.Locator(".count").AllTextContentsAsync()).Sum(count => int.Parse(count, CultureInfo.InvariantCulture));

    [GeneratedRegex("^baseline,seed1,months120,at-1,check[0-9a-f]{8}$")]
    private static partial Regex CleanCode();
}
