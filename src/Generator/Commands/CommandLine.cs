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
        var root = new RootCommand(Description);
        foreach (var option in options.All) root.Add(option);
        var pdf = new Option<bool>("--pdf") { Description = "Make a PDF of each pack too, with an installed Chromium, Chrome or Edge." };
        var browser = new Option<string>("--browser") { Description = "The browser that makes PDFs [the first that is found].", HelpName = "path" };
        root.Add(pdf);
        root.Add(browser);
        root.SetAction(parsed => BuildCommand.Run(WithPaper(parsed), output));

        var build = new Command("build", "Build the site. This is what happens when no command is named.");
        build.Add(pdf);
        build.Add(browser);
        build.SetAction(parsed => BuildCommand.Run(WithPaper(parsed), output));
        root.Add(build);

        var id = new Argument<string?>("id") { Description = "The pack, such as start-a-network.", Arity = ArgumentArity.ZeroOrOne };
        var list = new Option<bool>("--list") { Description = "List all packs with their editions." };
        var release = new Option<bool>("--release") { Description = "Record the edition in packs/editions, for later ones to be compared with." };
        var pack = new Command("pack", "Make the files of one pack: zip, EPUB and, with --pdf, PDF.") { id, list, release, pdf, browser };
        pack.Validators.Add(result =>
        {
            if ((result.GetValue(id) is null) != result.GetValue(list)) result.AddError("Name a pack, as in: sharewell pack start-a-network; or ask for them all: sharewell pack --list");
        });
        pack.SetAction(parsed => PackCommand.Run(WithPaper(parsed), parsed.GetValue(id), parsed.GetValue(release), output));
        root.Add(pack);

        var paths = new Argument<string[]>("paths") { Description = "Files or folders to report on; the whole input folder when none is named.", Arity = ArgumentArity.ZeroOrMore };
        var check = new Command("check", "Check the content and write nothing.") { paths };
        check.SetAction(parsed => CheckCommand.Run(options.Read(parsed), parsed.GetValue(paths) ?? [], output));
        root.Add(check);
        root.Add(InitCommand.Declare(options, output));

        CommandRequest WithPaper(ParseResult parsed)
        {
            var request = options.Read(parsed);
            return request with { Build = request.Build with { Pdf = parsed.GetValue(pdf), Browser = parsed.GetValue(browser) } };
        }

        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var fault in parsed.Errors) error.WriteLine(fault.Message);
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
