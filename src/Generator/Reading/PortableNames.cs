using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Reading;

/// <summary>Names that every system allows ("Naming files, paths, and namespaces", Windows documentation; POSIX allows all of them).</summary>
internal static class PortableNames
{
    /// <summary>Most characters of a picture's or download's name, so that its address stays under 150.</summary>
    public const int MaxAttachmentName = 100;

    /// <summary>What some system has against a name, as the end of "The name "x" ..."; null when nothing.</summary>
    public static string? Fault(string name)
    {
        foreach (var letter in name)
        {
            if (letter is '<' or '>' or ':' or '"' or '\\' or '|' or '?' or '*') return $"has the character {letter}, which Windows does not allow";
            if (char.IsControl(letter) || HiddenCharacters.Name(letter) is not null) return $"has the character U+{(int)letter:X4}, which nobody can see";

            // What .NET puts in place of bytes that are no UTF-8: such a file cannot even be opened by its name.
            if (letter == '\ufffd') return "is not written in UTF-8";
        }

        if (name[^1] is '.') return "ends in a full stop, which Windows does not allow";
        if (name[^1] is ' ') return "ends in a space, which Windows does not allow";
        var stem = name.Split('.')[0].TrimEnd(' ');
        return ContentIds.IsDeviceName(stem) ? $"is that of a device on Windows, where no file may be called {stem}" : null;
    }

    /// <summary>True for the POSIX portable characters in lower case, beginning with a letter or digit: what needs no escape in an address.</summary>
    public static bool IsAddress(string name) =>
        char.IsAsciiLetterOrDigit(name[0]) && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '_' or '-');

    /// <summary>A name that would do: <c>Kent Map.PNG</c> gives <c>kent-map.png</c>. Empty when nothing is left of it.</summary>
    public static string Suggest(ContentPath path)
    {
        var ending = path.Extension.ToLowerInvariant();
        var stem = ContentIds.Suggest(path.Stem);
        return stem.Length > 0 && ending.All(c => c == '.' || char.IsAsciiLetterOrDigit(c)) ? stem + (ending == "." ? "" : ending) : "";
    }
}
