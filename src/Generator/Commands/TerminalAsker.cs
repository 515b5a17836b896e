using System.Collections.Immutable;
using Sharewell.Contributing;
using Spectre.Console;

namespace Sharewell.Commands;

/// <summary>Asks a person at a terminal.</summary>
internal sealed class TerminalAsker : IAsker
{
    private const string Later = "(leave it for later)";

    private TerminalAsker()
    {
    }

    /// <summary>The person at the terminal; null where there is no terminal.</summary>
    public static TerminalAsker? IfThereIsOne() =>
        Console.IsInputRedirected || Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Interactive ? null : new TerminalAsker();

    /// <inheritdoc/>
    public void Tell(string text) => AnsiConsole.MarkupLineInterpolated($"[bold]{text}[/]");

    /// <inheritdoc/>
    public string? Line(string question, Func<string, string?> fault)
    {
        // What content says is not markup, so all of it is escaped.
        var prompt = new TextPrompt<string>(Markup.Escape(question) + "\n>").AllowEmpty();
        prompt.Validate(answer => answer.Trim().Length == 0 || fault(answer.Trim()) is not { } told ? ValidationResult.Success() : ValidationResult.Error(Markup.Escape(told)));
        return AnsiConsole.Prompt(prompt).Trim() is { Length: > 0 } answer ? answer : null;
    }

    /// <inheritdoc/>
    public int? One(string question, ImmutableArray<string> choices)
    {
        var prompt = new SelectionPrompt<int> { Title = Markup.Escape(question), PageSize = 15 };
        prompt.UseConverter(index => index < choices.Length ? Markup.Escape(choices[index]) : Later).AddChoices(Enumerable.Range(0, choices.Length + 1));
        return AnsiConsole.Prompt(prompt) is var picked && picked < choices.Length ? picked : null;
    }

    /// <inheritdoc/>
    public ImmutableArray<int> Many(string question, ImmutableArray<string> choices)
    {
        var prompt = new MultiSelectionPrompt<int> { Title = Markup.Escape(question), PageSize = 15, Required = false };
        prompt.InstructionsText = "(Space marks, Enter goes on)";
        prompt.UseConverter(index => Markup.Escape(choices[index])).AddChoices(Enumerable.Range(0, choices.Length));
        return [.. AnsiConsole.Prompt(prompt).Order()];
    }
}
