using System.CommandLine;
using Sharewell.Contributing;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Validation;

namespace Sharewell.Commands;

/// <summary><c>sharewell new</c>: begins a page as a draft, by questions or by options.</summary>
internal static class NewCommand
{
    /// <summary>What was asked for.</summary>
    /// <param name="Type">Such as <c>case-study</c>.</param>
    /// <param name="Title">The page's title; null to ask for it.</param>
    /// <param name="Id">Its id; null to make it of the title.</param>
    /// <param name="Toolkit">The toolkit of a section; null where there is only one.</param>
    /// <param name="NoInput">True to ask nothing.</param>
    internal sealed record Choices(string Type, string? Title, string? Id, string? Toolkit, bool NoInput);

    /// <summary>The command as typed.</summary>
    public static Command Define(CommonOptions options, TextWriter output)
    {
        var type = new Argument<string>("type") { Description = $"What to begin: {Words.List(NewPage.Kinds.Keys, "or")}." };
        var title = new Option<string>("--title") { Description = "What the page is called.", HelpName = "text" };
        var id = new Option<string>("--id") { Description = "The name of its file and of its address [made of the title].", HelpName = "id" };
        var toolkit = new Option<string>("--toolkit") { Description = "The toolkit that a section belongs to [the only one].", HelpName = "id" };
        var noInput = new Option<bool>("--no-input") { Description = "Ask nothing: what is not given becomes TODO." };
        var command = new Command("new", "Begin a page: asks for its facts and writes a draft.") { type, title, id, toolkit, noInput };
        command.SetAction(parsed => Run(
            options.Read(parsed),
            new Choices(parsed.GetValue(type)!, parsed.GetValue(title), parsed.GetValue(id), parsed.GetValue(toolkit), parsed.GetValue(noInput)),
            parsed.GetValue(noInput) ? null : TerminalAsker.IfThereIsOne(),
            output));
        return command;
    }

    /// <summary>Runs the command.</summary>
    /// <param name="request">Folders and dates.</param>
    /// <param name="choices">What was asked for.</param>
    /// <param name="asker">Who is asked; null where nobody can be.</param>
    /// <param name="output">Where to print.</param>
    public static int Run(CommandRequest request, Choices choices, IAsker? asker, TextWriter output)
    {
        if (!NewPage.Kinds.TryGetValue(choices.Type, out var kind))
        {
            var question = Nearest.Question(choices.Type, NewPage.Kinds.Keys);
            throw new UsageFaultException($"There is no type of page \"{choices.Type}\". {(question is null ? "" : question + " ")}It is {Words.List(NewPage.Kinds.Keys, "or")}.");
        }

        if (asker is null && !choices.NoInput) throw new UsageFaultException($"sharewell new asks questions, which takes a terminal. Without one: sharewell new {choices.Type} --title \"...\" --no-input");
        if (asker is null && choices.Title is null) throw new UsageFaultException($"Say what the page is called: sharewell new {choices.Type} --title \"...\" --no-input");

        var hub = TriedHub.Read(request);
        var toolkit = kind == ContentKind.ToolkitSection ? NewPage.Toolkit(choices.Toolkit, hub.Entries) : null;
        var title = choices.Title ?? asker!.Line($"Title. {CommonFields.Title.Help}", text => text.Length == 0 ? "A page needs a title." : AnswerCheck.Fault(CommonFields.Title, text));
        if (title is null) throw new UsageFaultException("A page needs a title. Nothing was written.");
        if (AnswerCheck.Fault(CommonFields.Title, title) is { } fault) throw new UsageFaultException(fault);

        if (hub.Entries.FirstOrDefault(entry => entry.Kind == kind && entry.Title == title) is { } same)
        {
            throw new UsageFaultException($"{same} has this title already. Give the new page another, so that readers can tell them apart.");
        }

        var path = NewPage.PathOf(kind, Id(choices, title), toolkit);
        var full = Path.Join(request.Build.Input, path.Value);
        if (Path.Exists(full)) throw new UsageFaultException($"There is a file {request.InputName}/{path} already, and it is left as it is. Give another name with --id.");

        var known = NewPage.Known(kind, toolkit, hub.Entries, request.Build.Today).SetItem(CommonFields.Title.Name, YamlWriting.Scalar(title));
        var values = asker is null ? known : new Interview(asker, hub.Entries, AnswerCheck.Fault).Ask(kind, known);
        var text = PageTemplate.Write(kind, new ContentPath($"{request.InputName}/{path}"), values);
        var findings = hub.Check(path, text);
        if (findings.FirstOrDefault(finding => finding.Severity == Severity.Error) is { } error) throw new UsageFaultException($"{error.Message} {error.Help} Nothing was written.");

        SafeFile.WriteNew(full, text);
        output.WriteLine($"Wrote {request.InputName}/{path}, a draft. {(findings.IsEmpty ? "Nothing" : Words.Count(findings.Length, "thing"))} left to do.");
        output.WriteLine($"Open it in an editor, write a value in place of each TODO, and check it: sharewell check {request.InputName}/{path}");
        return ExitCode.Fine;
    }

    private static string Id(Choices choices, string title)
    {
        var id = choices.Id ?? ContentIds.Suggest(title);
        if (id.Length == 0) throw new UsageFaultException("No id can be made of this title. Give one with --id, such as: --id our-story");
        if (ContentIds.Fault(id) is not { } fault) return id;
        var suggestion = ContentIds.Suggest(id);
        throw new UsageFaultException($"The id \"{id}\" {fault}.{(suggestion.Length == 0 ? "" : $" Write: --id {suggestion}")}");
    }
}
