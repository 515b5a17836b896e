namespace Sharewell.Writing;

/// <summary>Removes a folder that nobody needs any more.</summary>
internal static class OldTree
{
    /// <summary>
    /// Removes a staging folder. What cannot be removed is left to the next build, which removes staging folders first: the site is right without
    /// it, and a fault that is on its way to the reader must not be hidden by another.
    /// </summary>
    public static void Remove(string folder)
    {
        try
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }
        catch (Exception cause) when (MachineFaults.IsOne(cause))
        {
        }
    }
}
