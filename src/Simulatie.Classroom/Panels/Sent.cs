using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Simulatie.Classroom.Panels;

/// <summary>Reads what a browser sent; whatever cannot be read becomes something that the class refuses.</summary>
internal static class Sent
{
    public static int Whole(ChangeEventArgs change) =>
        int.TryParse(change.Value as string, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : int.MinValue;

    public static double Number(ChangeEventArgs change) =>
        double.TryParse(change.Value as string, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;

    public static bool Yes(ChangeEventArgs change) => change.Value is true;

    public static string Text(ChangeEventArgs change) => change.Value as string ?? "";
}
