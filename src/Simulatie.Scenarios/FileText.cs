using System.Text;
using Simulatie.Model.Parameters;

namespace Simulatie.Scenarios;

/// <summary>Reads the text of a small file, or says in plain words why it cannot be read.</summary>
internal static class FileText
{
    /// <summary>Far beyond any real scenario: one mebibyte.</summary>
    public const int LargestBytes = 1 << 20;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text without byte order mark; null when it cannot be read, with the problem added to the list.</summary>
    /// <param name="path">The path to open.</param>
    /// <param name="report">Makes the problem: found, expected, suggestion. A file that was asked for on the command line and one that
    /// another file extends are reported at different places.</param>
    public static string? Read(string path, List<Problem> problems, Func<string, string, string?, Problem> report)
    {
        byte[] bytes;
        try
        {
            bytes = Bytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            problems.Add(Unreadable(path, error, report));
            return null;
        }
        if (bytes.Length > LargestBytes)
        {
            problems.Add(report("a file of more than 1 MiB", "a scenario file, which is a few kilobytes of text", null));
            return null;
        }
        return Decode(path, bytes, problems);
    }

    private static byte[] Bytes(string path)
    {
        // A device has no length to ask for, so read until one byte too many.
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        var buffer = new byte[LargestBytes + 1];
        return buffer[..file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)];
    }

    private static string? Decode(string path, byte[] bytes, List<Problem> problems)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            problems.Add(new Problem(path, 1, 1, "text in UTF-16", "text in UTF-8: in your editor, choose 'Save as' with the encoding UTF-8"));
            return null;
        }
        try
        {
            return WithoutControls(path, Utf8.GetString(bytes).TrimStart('\uFEFF'), problems);
        }
        catch (DecoderFallbackException error)
        {
            var before = bytes[..Math.Clamp(error.Index, 0, bytes.Length)];
            problems.Add(new Problem(
                path, before.Count(sign => sign == '\n') + 1, before.Length - Array.LastIndexOf(before, (byte)'\n'),
                "a sign that is not UTF-8", "text in UTF-8: in your editor, choose 'Save as' with the encoding UTF-8"));
            return null;
        }
    }

    private static string? WithoutControls(string path, string text, List<Problem> problems)
    {
        var at = text.AsSpan().IndexOfAnyInRange('\0', '\u0008');
        if (at < 0)
            return text;
        var before = text.AsSpan(0, at);
        problems.Add(new Problem(
            path, before.Count('\n') + 1, at - before.LastIndexOf('\n'), $"a sign that no text holds (code {(int)text[at]})", "a file written with a text editor"));
        return null;
    }

    private static Problem Unreadable(string path, Exception error, Func<string, string, string?, Problem> report) => error switch
    {
        _ when Directory.Exists(path) => report("a folder", "a scenario file", null),
        DirectoryNotFoundException => report("no such folder", "a scenario file in an existing folder", null),
        FileNotFoundException => report("no such file", "a scenario file", NearestFile(path)),
        UnauthorizedAccessException => report("a file that may not be read", "a file that you have permission to read", null),
        ArgumentException or NotSupportedException => report("a name that no file can have", "the name of a scenario file", null),
        _ => report($"a file that cannot be read ({error.Message})", "a scenario file", null),
    };

    /// <summary>The file in the same folder whose name is nearest, written as the given path was.</summary>
    private static string? NearestFile(string path)
    {
        var folder = Path.GetDirectoryName(path) ?? "";
        try
        {
            var names = new DirectoryInfo(folder == "" ? "." : folder).EnumerateFiles("*.y*ml").Select(file => file.Name).Order(StringComparer.Ordinal).ToArray();
            var stem = NearestName.Find(Path.GetFileNameWithoutExtension(path), names.Select(name => Path.GetFileNameWithoutExtension(name)));
            return stem is null ? null : Path.Combine(folder, names.First(name => Path.GetFileNameWithoutExtension(name) == stem));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            return null;
        }
    }
}
