using System.Collections.Immutable;
using System.Security.Cryptography;
using Sharewell.Model;

namespace Sharewell.Packaging;

/// <summary>The files in which a pack can be had.</summary>
public static class PackFiles
{
    /// <summary>A pack's small site as a zip, with a list of checksums in it.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="site">The files of the small site.</param>
    /// <param name="readMe">The text that stands at the top.</param>
    public static (PackFile File, byte[] Bytes) Zip(Pack pack, IEnumerable<OutputFile> site, ReadOnlyMemory<byte> readMe)
    {
        var files = site.Select(file => ArchiveFile.Of(file.Url.Path, file.Produce())).Append(ArchiveFile.Of(HubZip.ReadMeName, readMe)).ToImmutableArray();
        return Make(PackFormat.Zip, PackAddress.File(pack, ".zip"), ArchiveWriter.Write(Checksums.AddTo(files)));
    }

    /// <summary>A pack as an EPUB.</summary>
    public static (PackFile File, byte[] Bytes) Epub(Pack pack, Book book) => Make(PackFormat.Epub, PackAddress.File(pack, ".epub"), EpubWriter.Write(book));

    private static (PackFile File, byte[] Bytes) Make(PackFormat format, SiteUrl url, byte[] bytes) =>
        (new PackFile(format, url, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes))), bytes);
}
