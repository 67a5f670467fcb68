using Microsoft.Playwright;

namespace Simulatie.ClassroomTests;

/// <summary>Pictures to look at, in bin/pictures; the tests only hold that nothing sticks out sideways.</summary>
[Collection("one class")]
public sealed class PictureTests(Classroom classroom)
{
    [Theory]
    [InlineData("wide", 1280, 800, "/")]
    [InlineData("projector", 1024, 768, "/")]
    [InlineData("phone", 390, 844, "/")]
    [InlineData("present", 1280, 800, "/?view=present")]
    public async Task Nothing_sticks_out_of_the_page(string name, int width, int height, string path)
    {
        var page = await classroom.Open(path, width, height);
        await page.GetByLabel("Ga naar maand").FillAsync("24");
        await page.GetByText("maand 24", new PageGetByTextOptions { Exact = true }).First.WaitForAsync();
        await Save(page, name + "-one");
        if (name != "present")
        {
            await page.Locator("#lever-caseload-factor").FillAsync("0.5");
            await page.Locator(".world.second").WaitForAsync();
        }

        await page.GetByLabel("Ga naar maand").FillAsync("70");
        await page.GetByText("maand 70", new PageGetByTextOptions { Exact = true }).First.WaitForAsync();
        await Save(page, name);
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
    }

    [Theory]
    [InlineData("lesson", 1280, 800, "/")]
    [InlineData("lesson-present", 1024, 768, "/?view=present")]
    public async Task Nothing_sticks_out_of_a_lesson(string name, int width, int height, string path)
    {
        var page = await classroom.Open(path, width, height);
        await page.Locator("#lesson").SelectOptionAsync("the-price-of-waiting");
        await page.Locator(".target").First.WaitForAsync();
        for (var point = 0; point < 6; point++)
            await page.Locator($"#guess-{point}").FillAsync((400 - 30 * point).ToString(System.Globalization.CultureInfo.InvariantCulture));
        await Assertions.Expect(page.Locator(".guesspoint")).ToHaveCountAsync(6);
        await Save(page, name + "-predict");
        await page.GetByText("Toon wat er gebeurt").ClickAsync();
        await page.Locator(".world.second").WaitForAsync();
        await page.GetByLabel("Ga naar maand").FillAsync("83");
        await page.GetByText("Om te bespreken").WaitForAsync();
        if (name == "lesson")
        {
            await page.Locator(".world.second .cell:not(.empty)").Nth(3).ClickAsync();
            await page.Locator(".who button").First.ClickAsync();
            await page.Locator(".who button").Nth(1).ClickAsync();
            await page.Locator(".stories").WaitForAsync();
        }

        await Save(page, name + "-reveal");
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
        await page.GetByText("Les sluiten").ClickAsync();
    }

    [Fact]
    public async Task Nothing_sticks_out_of_a_lesson_sheet()
    {
        var page = await classroom.Open("/lesson/equal-budget?lang=nl", 800, 1100);
        await page.Locator("h1").WaitForAsync();
        await Save(page, "sheet");
        using var client = new HttpClient();
        var figure = await client.GetStringAsync(classroom.Address + "/export/figure.svg?lang=nl");
        await page.GotoAsync("about:blank");
        await page.SetContentAsync(figure);
        await page.Locator("svg").First.WaitForAsync();
        await Save(page, "figure");
    }

    private static async Task Save(IPage page, string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "pictures")).FullName;
        await Task.Delay(300);
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }
}
