namespace Sharewell.Writing;

/// <summary>Brings a file of the live site into the staged one as it is: content, times and rights.</summary>
internal static class CarriedFile
{
    /// <summary>Makes a hard link, or a copy where the system has none to give. A link is made anew, and so is an empty folder.</summary>
    /// <param name="from">A file, a link, or an empty folder.</param>
    /// <param name="to">Where nothing is yet, in a folder that is there.</param>
    public static void Make(string from, string to)
    {
        if (new FileInfo(from).LinkTarget is { } target)
        {
            // Relative ones lead to the same place, since the staged site goes to where the live one is.
            File.CreateSymbolicLink(to, target);
        }
        else if (Directory.Exists(from))
        {
            Directory.CreateDirectory(to);
        }
        else if (!Posix.TryLink(from, to))
        {
            File.Copy(from, to);
        }
    }
}
