using Sharewell.Model;

namespace Sharewell.Writing;

/// <summary>A file of a site that is being made.</summary>
public sealed record StagedFile
{
    internal StagedFile(SiteUrl url, ManifestEntry entry, bool isNew) => (Url, Entry, IsNew) = (url, entry, isNew);

    /// <summary>Where it stands.</summary>
    public SiteUrl Url { get; }

    /// <summary>In bytes.</summary>
    public long Size => Entry.Size;

    /// <summary>64 hexadecimal digits in lower case.</summary>
    public string Sha256 => Entry.Sha256;

    /// <summary>What the manifest says of it.</summary>
    internal ManifestEntry Entry { get; }

    /// <summary>False where the live site holds the same bytes at the same place.</summary>
    internal bool IsNew { get; }
}
