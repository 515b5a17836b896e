namespace Sharewell.Writing;

/// <summary>Puts the staged site in the place of the live one.</summary>
internal static class FolderExchange
{
    /// <summary>Exchanges the two folders in one step where the system can, else by two renames, between which <see cref="Recovery"/> knows its way.</summary>
    /// <returns>Where the site before lies now, to be removed; null when there was none.</returns>
    /// <exception cref="IOException">It could not be done: the live site is as it was.</exception>
    public static string? Run(OutputFolder folder)
    {
        if (!Directory.Exists(folder.Site))
        {
            Directory.Move(folder.Next, folder.Site);
            return null;
        }

        return Posix.TryExchange(folder.Next, folder.Site) ? folder.Next : RenameTwice(folder);
    }

    /// <summary>The way of systems that cannot exchange two folders.</summary>
    /// <returns>Where the site before lies now.</returns>
    internal static string RenameTwice(OutputFolder folder)
    {
        Directory.Move(folder.Site, folder.Last);
        try
        {
            Directory.Move(folder.Next, folder.Site);
        }
        catch
        {
            Directory.Move(folder.Last, folder.Site);
            throw;
        }

        return folder.Last;
    }
}
