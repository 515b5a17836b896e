namespace Sharewell.Writing;

/// <summary>Clears up after a build that was killed. Runs under the lock, so that what it finds belongs to nobody.</summary>
internal static class Recovery
{
    /// <summary>
    /// Leaves the last whole site live and nothing beside it. What may be there:
    /// <list type="bullet">
    /// <item><c>.staging-next</c> alone or beside a site: killed while it was written, or after the exchange while the old site was removed. Either
    /// way all that matters is in the site.</item>
    /// <item><c>.staging-last</c> beside a site: killed after both renames.</item>
    /// <item><c>.staging-last</c> and no site: killed between them. It is the site.</item>
    /// </list>
    /// </summary>
    public static void Run(OutputFolder folder)
    {
        MachineFaults.Guard("clear up after the last build in", folder.Root, () =>
        {
            if (Directory.Exists(folder.Last))
            {
                if (Directory.Exists(folder.Site)) Directory.Delete(folder.Last, recursive: true);
                else Directory.Move(folder.Last, folder.Site);
            }

            if (Directory.Exists(folder.Next)) Directory.Delete(folder.Next, recursive: true);
        });
    }
}
