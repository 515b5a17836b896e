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
        paper.AddTo(root);
        root.SetAction(parsed => BuildCommand.Run(paper.Read(parsed), output));

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
        catch (UsageFaultException fault)
        {
            error.WriteLine(fault.Message);
            return ExitCode.Usage;
        }
        catch (MachineFaultException fault)
        {
            error.WriteLine(fault.Message);
            return ExitCode.Machine;
        }
#pragma warning disable CA1031 // the last resort: whatever went wrong, people get one line and not a stack trace
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return ReportOwnFault(fault, error);
        }
    }

    // One line for people; the details go to a file that can be sent to us.
    private static int ReportOwnFault(Exception fault, TextWriter error)
    {
        var inner = fault is AggregateException { InnerException: { } first } ? first : fault;
        var details = Path.Combine(Path.GetTempPath(), $"sharewell-fault-{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}.txt");
        try
        {
            File.WriteAllText(details, fault.ToString());
            error.WriteLine($"This is a fault of Sharewell's, not of your content: {inner.Message} The details are in {details}. Nothing was published.");
        }
        catch (IOException)
        {
            error.WriteLine($"This is a fault of Sharewell's, not of your content: {inner.Message} Nothing was published.");
        }

        return ExitCode.Program;
    }
}
