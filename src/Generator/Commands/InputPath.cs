using Sharewell.Diagnostics;

namespace Sharewell.Commands;

/// <summary>Paths into the input folder, as people type them: from the working folder or from the input folder.</summary>
internal static class InputPath
{
    /// <summary>The path of a file or folder below the input folder; empty for the folder itself.</summary>
    /// <exception cref="UsageFaultException">There is no such file or folder in it.</exception>
    public static string Find(CommandRequest request, string typed)
    {
        foreach (var full in new[] { Path.GetFullPath(typed), Path.GetFullPath(Path.Combine(request.Build.Input, typed)) })
        {
            var relative = Path.GetRelativePath(request.Build.Input, full).Replace('\\', '/');
            if (!relative.StartsWith("..", StringComparison.Ordinal) && (File.Exists(full) || Directory.Exists(full))) return relative == "." ? "" : relative;
        }

        throw new UsageFaultException($"There is no file or folder \"{typed}\" in {request.InputName}.");
    }

    /// <summary>True for the path itself and for what lies below it.</summary>
    public static bool Covers(string wanted, string path) =>
        wanted.Length == 0 || path == wanted || path.StartsWith(wanted + "/", StringComparison.Ordinal);
}
