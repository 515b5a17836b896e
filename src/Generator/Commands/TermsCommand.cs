using System.CommandLine;
using Sharewell.Contributing;
using Sharewell.Model;

namespace Sharewell.Commands;

/// <summary><c>sharewell terms</c>: what fields may name.</summary>
internal static class TermsCommand
{
    /// <summary>The command as typed.</summary>
    public static Command Define(CommonOptions options, TextWriter output)
    {
        var text = new Argument<string[]>("text") { Description = "Words that must stand in the id, the name, another word for it or its meaning; all terms of the vocabularies when there are none.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("terms", "List themes, outcomes and the other terms that fields may name; with words, look for councils, organisations, sources and the glossary too.") { text };
        command.SetAction(parsed => Run(options.Read(parsed), string.Join(' ', parsed.GetValue(text) ?? []), output));
        return command;
    }

    /// <summary>Runs the command.</summary>
    public static int Run(CommandRequest request, string text, TextWriter output)
    {
        var entries = HubReading.Entries(request);
        var any = false;
        // Without words only the vocabularies: hundreds of councils would push them off the screen.
        foreach (var kind in text.Length == 0 ? ContentKinds.Vocabularies : TermSearch.Kinds)
        {
            var found = TermSearch.Find(entries, kind, text);
            if (found.IsEmpty) continue;
            if (any) output.WriteLine();
            any = true;
            output.WriteLine($"{char.ToUpperInvariant(kind.Plural()[0])}{kind.Plural()[1..]}{(kind.LinkScheme() is { } scheme ? $" (in a text: [words]({scheme}:{found[0].Entry.Id}))" : "")}");
            foreach (var match in found) Print(match, output);
        }

        if (any) return ExitCode.Fine;
        var near = TermSearch.Near(entries, text);
        output.WriteLine($"No term has \"{text}\" in its name or meaning.{(near is null ? "" : $" Did you mean \"{near}\"?")} sharewell terms lists them all.");
        return ExitCode.Fine;
    }

    private static void Print(TermSearch.Match match, TextWriter output)
    {
        output.WriteLine($"  {match.Entry.Id}: {match.Entry.Title}");
        if (match.Entry.Summary.Length > 0) output.WriteLine($"    {match.Entry.Summary}");
        if (!match.Words.IsEmpty) output.WriteLine($"    Also: {string.Join(", ", match.Words)}");
    }
}
