using System.CommandLine;
using Sharewell.Contributing;
using Sharewell.Diagnostics;

namespace Sharewell.Commands;

/// <summary><c>sharewell schema</c>: writes the content model as JSON Schema files.</summary>
internal static class SchemaCommand
{
    /// <summary>The command as typed.</summary>
    public static Command Define(TextWriter output)
    {
        var folder = new Argument<string>("folder") { Description = "Where the files go [schemas].", DefaultValueFactory = _ => "schemas" };
        var command = new Command("schema", "Write the content model as JSON Schema files, for editors.") { folder };
        command.SetAction(parsed => Run(parsed.GetValue(folder)!, output));
        return command;
    }

    /// <summary>Runs the command.</summary>
    public static int Run(string folder, TextWriter output)
    {
        foreach (var (name, text) in JsonSchemas.All) SafeFile.Write(Path.GetFullPath(Path.Combine(folder, name)), text);
        output.WriteLine($"Wrote {Words.Count(JsonSchemas.All.Count, "file")} to {folder}.");
        return ExitCode.Fine;
    }
}
