namespace Sharewell.Diagnostics;

/// <summary>A run of characters on one line of a source file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">From 1. 0 means the file as a whole.</param>
/// <param name="Column">From 1, in UTF-16 code units. 0 means the line, or the file, as a whole.</param>
/// <param name="Length">In UTF-16 code units; 0 marks a place between two characters. Never past the end of the line.</param>
public readonly record struct SourceSpan(ContentPath Path, int Line, int Column, int Length)
{
    /// <summary>The file as a whole.</summary>
    public static SourceSpan File(ContentPath path) => new(path, 0, 0, 0);

    public override string ToString() => Line == 0 ? Path.Value : $"{Path}:{Line}:{Column}";
}
