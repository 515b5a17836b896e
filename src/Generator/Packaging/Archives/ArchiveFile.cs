using System.Security.Cryptography;
using System.Text;

namespace Sharewell.Packaging;

/// <summary>A file to go into an archive. Its size and hash are known before, so that a list of them can stand in the archive in its place.</summary>
/// <param name="Path">Where it stands, segments parted by <c>/</c>.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">64 hexadecimal digits in lower case.</param>
/// <param name="Read">Gives the bytes, when they are written: an archive is never held as a whole.</param>
public sealed record ArchiveFile(string Path, long Size, string Sha256, Func<ReadOnlyMemory<byte>> Read)
{
    /// <summary>A file whose bytes are at hand.</summary>
    public static ArchiveFile Of(string path, ReadOnlyMemory<byte> bytes) =>
        new(path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), () => bytes);

    /// <summary>A file that is made anew each time, so that nobody need hold it.</summary>
    public static ArchiveFile Promised(string path, Func<ReadOnlyMemory<byte>> make) => Of(path, make()) with { Read = make };

    /// <summary>A text as UTF-8.</summary>
    public static ArchiveFile Of(string path, string text) => Of(path, Encoding.UTF8.GetBytes(text));
}
