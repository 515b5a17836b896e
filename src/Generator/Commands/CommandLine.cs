using System.CommandLine;
using System.Globalization;
using Sharewell.Diagnostics;

namespace Sharewell.Commands;

/// <summary>The commands and their options, and how each kind of failure ends.</summary>
public static class CommandLine
{
    private const string Description =
        "Sharewell turns a folder of Markdown into a good-practice hub: case studies, guides, networks and toolkits as a linked, tagged static site.";

    /// <summary>The version of the program, such as 0.1.0.</summary>
    public static string Version { get; } = typeof(CommandLine).Assembly.GetName().Version!.ToString(3);

    /// <summary>Runs the program.</summary>
    /// <param name="arguments">As typed, without the program's name.</param>
    /// <param name="output">What was asked for.</param>
    /// <param name="error">Faults of usage, machine and program.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        var options = new CommonOptions();
        var paper = new PaperOptions(options);
        var root = new RootCommand(Description);
        foreach (var option in options.All) root.Add(option);
        BuildCommand.SetUp(root, paper, output);

        root.Add(BuildCommand.Define(paper, output));
        root.Add(CheckCommand.Define(options, output, error));
        root.Add(PackCommand.Define(paper, output));
        root.Add(ExplainCommand.Define(output));
        root.Add(TermsCommand.Define(options, output));
        root.Add(FindCommand.Define(options, output));
        root.Add(InitCommand.Define(options, output));
        root.Add(NewCommand.Define(options, output));
        root.Add(FixCommand.Define(options, output));
        root.Add(RenameCommand.Define(options, output));
        root.Add(SchemaCommand.Define(output));
        root.Add(FromIssueCommand.Define(options, output));
        root.Add(ServeCommand.Define(options, output));

        var parsed = root.Parse(arguments);
        var faults = TypingFaults.Of(root, parsed).ToList();
        if (faults.Count > 0)
        {
            foreach (var fault in faults) error.WriteLine(fault);
            error.WriteLine("Run sharewell --help to see commands and options.");
            return ExitCode.Usage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output, Error = error });
        }
#pragma warning disable CA1031 // the last resort: whatever went wrong, people get one line and not a stack trace
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return Tell(fault, error);
        }
    }

    // Of what several threads threw at once, one: the same each time.
    private static Exception First(Exception fault) =>
        fault is AggregateException several ? several.Flatten().InnerExceptions.MinBy(one => one.Message, StringComparer.Ordinal) ?? fault : fault;

    /// <summary>Tells people how a run failed.</summary>
    /// <param name="thrown">What was thrown.</param>
    /// <param name="error">Where faults go.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    internal static int Tell(Exception thrown, TextWriter error)
    {
        var fault = First(thrown);
        switch (fault)
        {
            case UsageFaultException:
                error.WriteLine(fault.Message);
                return ExitCode.Usage;
            case MachineFaultException:
                error.WriteLine(fault.Message);
                return ExitCode.Machine;
            case IOException or UnauthorizedAccessException:
                // Most often the output of the program itself: a full disk that it is sent to.
                error.WriteLine($"The machine did not do what was asked of it: {fault.Message.ReplaceLineEndings(" ").Trim().TrimEnd('.')}. The site as it was is untouched.");
                return ExitCode.Machine;
            default:
                return ReportOwnFault(fault, error);
        }
    }

    // One line for people; the details go to a file that can be sent to us.
    private static int ReportOwnFault(Exception fault, TextWriter error)
    {
        var file = FileInHand.Of(fault) is { } path ? $" It was at work on {path}." : "";
        var details = Path.Combine(Path.GetTempPath(), $"sharewell-fault-{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}.txt");
        var where = TryWrite(details, fault.ToString()) ? $" The details are in {details}." : "";
        error.WriteLine($"This is a fault of Sharewell's, not of your content: {fault.Message.ReplaceLineEndings(" ").Trim()}{file}{where} Nothing was published.");
        return ExitCode.Program;
    }

    private static bool TryWrite(string path, string text)
    {
        try
        {
            File.WriteAllText(path, text);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
