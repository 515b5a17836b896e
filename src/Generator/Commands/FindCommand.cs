using System.CommandLine;
using Sharewell.Contributing;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Commands;

/// <summary><c>sharewell find</c>: pages that say something.</summary>
internal static class FindCommand
{
    private const int MaxShown = 20;

    /// <summary>The command as typed.</summary>
    public static Command Define(CommonOptions options, TextWriter output)
    {
        var text = new Argument<string[]>("text") { Description = "Words that must all stand in the page.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("find", "Find pages by their words, drafts included.") { text };
        command.Validators.Add(result =>
        {
            if (result.GetValue(text) is not { Length: > 0 }) result.AddError("Say what to look for, as in: sharewell find open data");
        });
        command.SetAction(parsed => Run(options.Read(parsed), string.Join(' ', parsed.GetValue(text)!), output));
        return command;
    }

    /// <summary>Runs the command.</summary>
    public static int Run(CommandRequest request, string text, TextWriter output)
    {
        var entries = HubReading.Entries(request);
        var found = PageSearch.Find(entries, text);
        foreach (var match in found.Take(MaxShown))
        {
            var page = match.Page;
            output.WriteLine($"{request.InputName}/{page.Path}{(match.Line is { } at ? $":{at.Number}" : "")}");
            output.WriteLine($"  {page.Title} ({page.Kind.Singular()}{(page.Facts.Status == PageStatus.Published ? "" : $", {page.Facts.Status.Name()}")})");
            if (match.Line is { } line) output.WriteLine($"  {line.Text}");
        }

        if (found.Length > MaxShown) output.WriteLine($"and {Words.Count(found.Length - MaxShown, "more page")}. More words find fewer.");
        if (found.IsEmpty) output.WriteLine(Nothing(entries, text));
        return ExitCode.Fine;
    }

    private static string Nothing(IEnumerable<Entry> entries, string text)
    {
        var known = entries.OfType<PageEntry>().SelectMany(page => Folding.Fold(page.Title).Split([' ', ',', ':'], StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal);
        var words = Folding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var meant = string.Join(' ', words.Select(word => known.Contains(word) ? word : Nearest.To(word, known) ?? word));
        var question = meant == string.Join(' ', words) || PageSearch.Find(entries, meant).IsEmpty ? "" : $" Did you mean \"{meant}\"?";
        return $"No page has all of these words: {text}.{question}";
    }
}
