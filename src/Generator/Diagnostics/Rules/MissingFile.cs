namespace Sharewell.Diagnostics.Rules;

/// <summary>A picture or file that a page names is in the input folder.</summary>
public static class MissingFile
{
    public static Rule Rule { get; } = new("missing-file", Severity.Error, "A picture or file that a page names is in the input folder.");

    public static Diagnostic Found(SourceSpan at, string path, string folder, string? near) =>
        Rule.Found(at, $"There is no file {path}.", near is null ? $"Put the file into the {folder} folder, or correct its name (letter case counts)." : $"Did you mean \"{near}\"?");

    public static Diagnostic WrongFolder(SourceSpan at, string field, string path, string folder) =>
        Rule.Found(at, $"\"{field}\" takes a file from the {folder} folder, not \"{path}\".", $"Write: {field}: {folder}/name");
}
