namespace Sharewell.Writing;

/// <summary>What a build did to the disk. The manifest is not counted.</summary>
/// <param name="SiteFolder">The full path of the live folder.</param>
/// <param name="Changed">False where the site was right already: then nothing at all was written.</param>
/// <param name="Written">Files whose bytes are new.</param>
/// <param name="Unchanged">Files that are as the last build left them.</param>
/// <param name="Removed">Files of the last build that this one did not make.</param>
/// <param name="ForeignKept">Files in the live folder that no build has made. They are left alone.</param>
/// <param name="Bytes">Size of all files of this build together, written or unchanged.</param>
public sealed record WriteResult(string SiteFolder, bool Changed, int Written, int Unchanged, int Removed, int ForeignKept, long Bytes);
