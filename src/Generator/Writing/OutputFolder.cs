namespace Sharewell.Writing;

/// <summary>What lies where in an output folder.</summary>
/// <param name="Root">The full path of the output folder.</param>
internal sealed record OutputFolder(string Root)
{
    /// <summary>The live site.</summary>
    public string Site => Path.Combine(Root, "site");

    /// <summary>Held open by the build that is at work. It stays when the build ends: to remove it would let two builds hold two files of one name.</summary>
    public string Lock => Path.Combine(Root, ".lock");

    /// <summary>The site that is being made, and right after the exchange the one before it. What is in it may be thrown away at any time.</summary>
    public string Next => Path.Combine(Root, ".staging-next");

    /// <summary>The site before, for the moment between the two renames of a system that cannot exchange two folders.</summary>
    public string Last => Path.Combine(Root, ".staging-last");

    /// <summary>The folder that somebody named, as a full path.</summary>
    public static OutputFolder At(string path) => new(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));

    /// <summary>True for what builds make beside the site.</summary>
    public bool IsOwn(string path) => path == Lock || path == Next || path == Last;
}
