using System.Collections.Immutable;

namespace Sharewell.Model;

/// <summary>A file in which a pack can be had.</summary>
/// <param name="Format">Zip or EPUB.</param>
/// <param name="Url">Where it stands.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">64 hexadecimal digits in lower case.</param>
public sealed record PackFile(PackFormat Format, SiteUrl Url, long Size, string Sha256);

/// <summary>What the page of a pack says of its files. No other page knows it.</summary>
/// <param name="Files">Those that were made.</param>
/// <param name="Change">What is different from the edition before; null where none was recorded.</param>
public sealed record PackPublication(ImmutableArray<PackFile> Files, PackChange? Change);

/// <summary>The addresses of a pack's files.</summary>
public static class PackAddress
{
    /// <summary>The page that is made for paper.</summary>
    public static SiteUrl Print(Pack pack) => new($"packs/{pack.Id}/print.html");

    /// <summary>A file with its edition in the name: <c>packs/x/x-2026.1.zip</c>.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="ending">Such as <c>.zip</c>.</param>
    public static SiteUrl File(Pack pack, string ending) => new($"packs/{pack.Id}/{pack.Id}-{pack.Edition}{ending}");
}
