using System.CommandLine;

namespace Sharewell.Commands;

/// <summary>The options of the commands that can make PDFs.</summary>
internal sealed class PaperOptions(CommonOptions common)
{
    private readonly Option<bool> pdf = new("--pdf") { Description = "Make a PDF of each pack too, with an installed Chromium, Chrome or Edge." };
    private readonly Option<string> browser = new("--browser") { Description = "The browser that makes PDFs [the first that is found].", HelpName = "path" };

    /// <summary>Gives them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(pdf);
        command.Add(browser);
    }

    /// <summary>What the command line asks for, with these.</summary>
    public CommandRequest Read(ParseResult parsed)
    {
        var request = common.Read(parsed);
        return request with { Build = request.Build with { Pdf = parsed.GetValue(pdf), Browser = parsed.GetValue(browser) } };
    }
}
