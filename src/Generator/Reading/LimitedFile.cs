namespace Sharewell.Reading;

/// <summary>Reads files whose length nobody has promised.</summary>
internal static class LimitedFile
{
    /// <summary>The whole file, or no more than tells that it is too long.</summary>
    /// <param name="fullPath">The file.</param>
    /// <param name="limit">The most bytes that it may have.</param>
    /// <param name="length">How many it has.</param>
    /// <returns>Its bytes; null when there are more than <paramref name="limit"/>.</returns>
    /// <exception cref="Diagnostics.MachineFaultException">It is not there or cannot be read.</exception>
    public static byte[]? Read(string fullPath, long limit, out long length)
    {
        var (bytes, found) = MachineFaults.Told<(byte[]? Bytes, long Length)>(fullPath, () =>
        {
            using var file = File.OpenHandle(fullPath, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, FileOptions.SequentialScan);
            var size = RandomAccess.GetLength(file);
            if (size > limit) return (null, size);
            var buffer = new byte[size];
            var filled = 0;
            while (filled < buffer.Length && RandomAccess.Read(file, buffer.AsSpan(filled), filled) is var count and > 0) filled += count;

            // An editor that saves in place may have shortened the file in between.
            return (filled == buffer.Length ? buffer : buffer[..filled], size);
        });
        length = found;
        return bytes;
    }
}
