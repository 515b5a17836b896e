using System.CommandLine;
using System.Globalization;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Commands;

/// <summary>The options that every command knows, and what they mean when they are left out.</summary>
internal sealed class CommonOptions
{
    private readonly Option<string> input = new("--input") { Description = "The folder with the content [input].", HelpName = "folder", Recursive = true };
    private readonly Option<string> output = new("--output") { Description = "The folder that the site goes to, in its subfolder site [output].", HelpName = "folder", Recursive = true };
    private readonly Option<string> theme = new("--theme") { Description = "The folder with the theme's assets and words [the theme that comes with the program].", HelpName = "folder", Recursive = true };
    private readonly Option<string> config = new("--config") { Description = "The settings file [site.yml in the input folder].", HelpName = "file", Recursive = true };
    private readonly Option<string> baseUrl = new("--base-url") { Description = "Where the site will stand, in place of base_url in site.yml.", HelpName = "address", Recursive = true };
    private readonly Option<string> now = new("--now") { Description = "The day of the build, such as 2026-11-22 [SOURCE_DATE_EPOCH, else today, UTC].", HelpName = "date", Recursive = true };
    private readonly Option<bool> drafts = new("--drafts") { Description = "Show drafts.", Recursive = true };
    private readonly Option<bool> verbose = new("--verbose") { Description = "Tell how long each stage took.", Recursive = true };
    private readonly Option<bool> quiet = new("--quiet") { Description = "Tell findings only.", Recursive = true };
    private readonly Option<string> format = new Option<string>("--format") { Description = "How findings are printed: text or json [text].", HelpName = "format", Recursive = true }.OnlyFromAmong("text", "json");

    /// <summary>All of them.</summary>
    public IEnumerable<Option> All => [input, output, theme, config, baseUrl, now, drafts, verbose, quiet, format];

    /// <summary>What the command line asks for.</summary>
    /// <exception cref="UsageFaultException">A value cannot be read.</exception>
    public CommandRequest Read(ParseResult parsed)
    {
        var folder = parsed.GetValue(input) ?? "input";
        return new CommandRequest(
            new BuildOptions
            {
                Input = Path.GetFullPath(folder),
                Output = Path.GetFullPath(parsed.GetValue(output) ?? "output"),
                Theme = parsed.GetValue(theme) is { } named ? Path.GetFullPath(named) : ThemeFolder.Find(),
                Config = parsed.GetValue(config) is { } file ? Path.GetFullPath(file) : null,
                BaseUrl = parsed.GetValue(baseUrl) is { } address ? Address(address) : null,
                Today = Today(parsed.GetValue(now)),
                Drafts = parsed.GetValue(drafts),
            },
            folder.TrimEnd('/', '\\').Replace('\\', '/'),
            parsed.GetValue(verbose),
            parsed.GetValue(quiet),
            parsed.GetValue(format) == "json");
    }

    private static Uri Address(string text)
    {
        if (Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var address) && address.Scheme is "https" or "http") return address;
        throw new UsageFaultException($"--base-url takes a web address such as https://hub.example.org/, not \"{text}\".");
    }

    // SOURCE_DATE_EPOCH: seconds since 1970, reproducible-builds.org/specs/source-date-epoch.
    private static DateOnly Today(string? typed)
    {
        if (typed is not null)
        {
            return DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : throw new UsageFaultException($"--now takes a date such as 2026-11-22, not \"{typed}\".");
        }

#pragma warning disable RS0030 // the one place where a build asks what day it is
        if (Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH") is not { Length: > 0 } epoch) return DateOnly.FromDateTime(DateTime.UtcNow);
#pragma warning restore RS0030
        return long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= 253402300799
            ? DateOnly.FromDateTime(DateTime.UnixEpoch.AddSeconds(seconds))
            : throw new UsageFaultException($"SOURCE_DATE_EPOCH is not a number of seconds: \"{epoch}\".");
    }
}

/// <summary>What a command was asked to do.</summary>
/// <param name="Build">Folders, dates, drafts.</param>
/// <param name="InputName">The input folder as typed: it stands before paths in findings.</param>
/// <param name="Verbose">True to tell how long each stage took.</param>
/// <param name="Quiet">True to tell findings only.</param>
/// <param name="Json">True to print findings as JSON.</param>
internal sealed record CommandRequest(BuildOptions Build, string InputName, bool Verbose, bool Quiet, bool Json);

internal static class OptionExtensions
{
    /// <summary>The option, taking these words only; for a chain of initialisers.</summary>
    public static Option<string> OnlyFromAmong(this Option<string> option, params string[] words)
    {
        option.AcceptOnlyFromAmong(words);
        return option;
    }
}
