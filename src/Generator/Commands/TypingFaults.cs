using System.CommandLine;
using System.CommandLine.Parsing;
using Sharewell.Diagnostics;

namespace Sharewell.Commands;

/// <summary>Says what is wrong with a command line, and what was probably meant.</summary>
internal static class TypingFaults
{
    /// <summary>One sentence for each fault; none when the command line can be run.</summary>
    public static IEnumerable<string> Of(RootCommand root, ParseResult parsed)
    {
        foreach (var word in MistakenForArguments(parsed)) yield return Unknown(root, parsed.CommandResult.Command, word);
        foreach (var word in parsed.UnmatchedTokens) yield return Unknown(root, parsed.CommandResult.Command, word);

        // The library tells of those words too, in its own way.
        foreach (var fault in parsed.Errors.Where(fault => !parsed.UnmatchedTokens.Any(word => fault.Message.Contains($"'{word}'", StringComparison.Ordinal)))) yield return fault.Message;
    }

    // An argument that takes any number of words takes a mistyped option for one. After "--" everything is an argument.
    private static IEnumerable<string> MistakenForArguments(ParseResult parsed) => parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash)
        ? []
        : parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value).Where(word => word.Length > 1 && word[0] == '-');

    private static string Unknown(RootCommand root, Command command, string word)
    {
        if (word.StartsWith('-'))
        {
            var options = Options(root, command).Append("--help").Append("--version");
            return Sentence($"There is no option {word.Split('=')[0]}.", Nearest.Question(word.Split('=')[0], options));
        }

        if (command == root) return Sentence($"There is no command \"{word}\".", Nearest.Question(word, root.Subcommands.Select(sub => sub.Name)));
        return $"\"{word}\" is one word too many for sharewell {command.Name}.";
    }

    private static IEnumerable<string> Options(RootCommand root, Command command) =>
        root.Options.Where(option => option.Recursive || command == root).Concat(command.Options).Select(option => option.Name).Distinct(StringComparer.Ordinal);

    private static string Sentence(string fault, string? question) => question is null ? fault : $"{fault} {question}";
}
