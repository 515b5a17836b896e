using System.CommandLine;
using Sharewell.Contributing;
using Sharewell.Diagnostics;

namespace Sharewell.Commands;

/// <summary><c>sharewell explain</c>: the page of a rule, or the list of all rules.</summary>
internal static class ExplainCommand
{
    /// <summary>The command as typed.</summary>
    public static Command Define(TextWriter output)
    {
        var rule = new Argument<string?>("rule") { Description = "The name in square brackets at the end of a finding; all rules when none is named.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("explain", "Explain a rule: what triggers it, a bad and a good example, why it is there, how to mend it.") { rule };
        command.SetAction(parsed => Run(parsed.GetValue(rule), output));
        return command;
    }

    /// <summary>Runs the command.</summary>
    public static int Run(string? name, TextWriter output)
    {
        if (name is null)
        {
            var width = RuleList.All.Max(rule => rule.Name.Length);
            foreach (var rule in RuleList.All) output.WriteLine($"{rule.Name.PadRight(width)}  {rule.Summary}");
            return ExitCode.Fine;
        }

        var wanted = name.Trim('[', ']', ' ').ToLowerInvariant();
        if (RuleList.Find(wanted) is not { } found)
        {
            var question = Nearest.Question(wanted, RuleList.All.Select(rule => rule.Name));
            throw new UsageFaultException($"There is no rule \"{name}\". {(question is null ? "" : question + " ")}sharewell explain lists them all.");
        }

        output.Write(RulePages.ForReading(found));
        return ExitCode.Fine;
    }
}
