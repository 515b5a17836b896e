namespace Sharewell.Commands;

/// <summary>Finds the theme when none is named: in the working folder, beside the program, or in the repository that the program was built from.</summary>
internal static class ThemeFolder
{
    /// <summary>The folder; the one in the working folder, there or not, when nothing is found, so that the message names it.</summary>
    public static string Find()
    {
        var here = Path.GetFullPath("theme");
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (IsTheme(here)) return here;
            var candidate = Path.Combine(folder, "theme");
            if (IsTheme(candidate)) return candidate;
        }

        return here;
    }

    private static bool IsTheme(string folder) => Directory.Exists(Path.Combine(folder, "strings")) && Directory.Exists(Path.Combine(folder, "assets"));
}
