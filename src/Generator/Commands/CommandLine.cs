using System.CommandLine;
using System.Globalization;
using Sharewell.Diagnostics;
using Sharewell.Serving;

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
        var lunr = new Option<bool>("--emit-lunr-json") { Description = "Write downloads/lunr.json too: the index of the site for lunr.js 2.3.9." };
        root.Add(lunr);
        root.Add(pdf);
        root.Add(browser);
        root.SetAction(parsed => BuildCommand.Run(WithLunr(parsed), output));

        var build = new Command("build", "Build the site. This is what happens when no command is named.");
        build.Add(lunr);
        build.Add(pdf);
        build.Add(browser);
        build.SetAction(parsed => BuildCommand.Run(WithLunr(parsed), output));
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

        CommandRequest WithLunr(ParseResult parsed)
        {
            var request = WithPaper(parsed);
            return request with { Build = request.Build with { LunrJson = parsed.GetValue(lunr) } };
        }

        var port = new Option<int?>("--port") { Description = $"The port to serve at; 0 for any free one [{PreviewServer.UsualPort}, or the next that is free].", HelpName = "number" };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var typed }] && !(int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 65535))
            {
                result.AddError($"--port takes a number from 0 to 65535, not \"{typed}\".");
            }
        });
        var serve = new Command("serve", "Show the hub in a browser, drafts too, and again after each save.") { port };
        serve.SetAction(parsed => ServeCommand.Run(options.Read(parsed), parsed.GetValue(port), output));
        root.Add(serve);

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
