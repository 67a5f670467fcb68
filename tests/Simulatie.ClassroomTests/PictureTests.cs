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

    private static async Task Save(IPage page, string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "pictures")).FullName;
        await Task.Delay(300);
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }
}
