using System.Text;
using Sharewell.Diagnostics;

namespace Sharewell.Commands;

/// <summary>Writes a file in one step, so that nobody reads half of it and a full disk leaves the old one.</summary>
internal static class SafeFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a text as UTF-8, over what is there.</summary>
    /// <exception cref="MachineFaultException">The disk or its rights do not allow it; nothing is changed then.</exception>
    public static void Write(string path, string text) => Write(path, Utf8.GetBytes(text), replace: true);

    /// <summary>Writes a new file.</summary>
    /// <exception cref="UsageFaultException">There is one already.</exception>
    /// <exception cref="MachineFaultException">The disk or its rights do not allow it.</exception>
    public static void WriteNew(string path, string text) => Write(path, Utf8.GetBytes(text), replace: false);

    /// <summary>Writes bytes, over what is there.</summary>
    /// <exception cref="MachineFaultException">The disk or its rights do not allow it; nothing is changed then.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes) => Write(path, bytes, replace: true);

    private static void Write(string path, ReadOnlySpan<byte> bytes, bool replace)
    {
        // Beginning with a full stop: a build that runs meanwhile passes it over.
        var part = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.part");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var file = File.Create(part))
            {
                file.Write(bytes);
                file.Flush(flushToDisk: true);
            }

            if (!replace && Path.Exists(path))
            {
                File.Delete(part);
                throw new UsageFaultException($"There is a file {path} already, and it is left as it is.");
            }

            File.Move(part, path, replace);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new MachineFaultException($"Could not write {path}: {cause.Message}", cause);
        }
    }
}
