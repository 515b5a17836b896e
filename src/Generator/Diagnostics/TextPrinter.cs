using System.Globalization;

namespace Sharewell.Diagnostics;

/// <summary>Prints findings for people: place, what was found, the line with the characters marked, what to type, where to read more.</summary>
/// <param name="output">Where to print.</param>
/// <param name="folder">Stands before each path, so that a click opens the file: <c>input</c>.</param>
/// <param name="line">Gives a line of a file by number from 1; null when it is not to be had.</param>
/// <param name="colours">True on a terminal.</param>
public sealed class TextPrinter(TextWriter output, string folder, Func<ContentPath, int, string?> line, bool colours)
{
    private const int MaxShown = 120;

    /// <summary>Prints findings in the order given, then how many there were.</summary>
    public void Print(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) Print(diagnostic);
        if (diagnostics.Count > 0) output.WriteLine(Total(diagnostics));
    }

    /// <summary>"2 errors and 1 warning in 2 files."</summary>
    public static string Total(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        var warnings = diagnostics.Count - errors;
        var parts = new[] { (errors, "error"), (warnings, "warning") }.Where(part => part.Item1 > 0).Select(part => Words.Count(part.Item1, part.Item2));
        var files = diagnostics.Select(diagnostic => diagnostic.Span.Path).Distinct().Count();
        return $"{Words.List(parts, "and")} in {Words.Count(files, "file")}.";
    }

    private void Print(Diagnostic diagnostic)
    {
        var (path, at) = (PathOf(diagnostic.Span.Path), diagnostic.Span);
        var place = at.Line == 0 ? path : at.Column == 0 ? $"{path}:{at.Line}" : $"{path}:{at.Line}:{at.Column}";
        var severity = diagnostic.Severity == Severity.Error ? Ink("31;1", "error") : Ink("33;1", "warning");
        output.WriteLine($"{Ink("1", place)}: {severity}: {diagnostic.Message} [{diagnostic.Rule.Name}]");
        PrintLine(at);
        if (diagnostic.Help is not null) output.WriteLine($"  {diagnostic.Help}");
        output.WriteLine($"  {Ink("2", "More: " + diagnostic.Page)}");
        output.WriteLine();
    }

    private void PrintLine(SourceSpan at)
    {
        if (at.Line == 0 || line(at.Path, at.Line) is not { } text || string.IsNullOrWhiteSpace(text)) return;
        var column = Math.Clamp(at.Column, 1, text.Length + 1);
        // A long line is cut so that the marked characters are seen.
        var from = Whole(text, column > MaxShown - 40 ? column - 40 : 0);
        var to = Whole(text, Math.Min(text.Length, from + MaxShown));
        var shown = text[from..to].Replace('\t', ' ');
        var number = at.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        output.WriteLine($"{Ink("2", number + " |")} {(from > 0 ? "..." : "")}{shown}{(to < text.Length ? "..." : "")}");
        if (at.Column == 0) return;
        var marks = Math.Clamp(at.Length, 1, Math.Max(1, shown.Length - (column - 1 - from)));
        output.WriteLine($"{Ink("2", "      |")} {new string(' ', (from > 0 ? 3 : 0) + column - 1 - from)}{Ink("31;1", new string('^', marks))}");
    }

    // A cut between the halves of a pair would print two signs for a broken character.
    private static int Whole(string text, int cut) => cut > 0 && cut < text.Length && char.IsLowSurrogate(text[cut]) ? cut - 1 : cut;

    private string PathOf(ContentPath path) => path.Value.Length == 0 ? folder : $"{folder}/{path}";

    private string Ink(string code, string text) => colours ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
