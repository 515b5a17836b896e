using System.Net;
using System.Text.RegularExpressions;
using Sharewell.Commands;
using Sharewell.Contributing;
using Sharewell.Tests.Repository;

namespace Sharewell.Tests.Contributing;

public sealed partial class StartingAHub : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sharewell-init-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Hub => Path.Combine(folder, "hub");

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (CommandLine.Run(arguments, output, error), output.ToString(), error.ToString());
    }

    [Theory]
    [InlineData(null, "Our good-practice hub")]
    [InlineData("Fenland \"good\" practice: pages #1 \\ tŷ", "Fenland “good” practice: pages #1 \\ tŷ")]
    public void A_new_hub_checks_and_builds_at_once(string? title, string shown)
    {
        Run(["init", Hub, .. title is null ? Array.Empty<string>() : ["--title", title]]).ShouldBe((
            0,
            $"""
            Made a hub of {StarterHub.Files("", default, "").Length} files in {Hub}. What to do first:
              cd {Hub}
              sharewell check      checks the content
              sharewell build      makes the site and says which file to open
            README.md says what to change, and how to publish it.

            """,
            ""));

        var input = Path.Combine(Hub, "input");
        Run("check", "--input", input).Output.ShouldStartWith("No findings: ");
        Run("build", "--input", input, "--output", Path.Combine(Hub, "output"), "--theme", RepositoryRoot.Combine("theme")).Code.ShouldBe(0);
        WebUtility.HtmlDecode(File.ReadAllText(Path.Combine(Hub, "output/site/index.html"))).ShouldContain(shown);
    }

    [Fact]
    public void Nothing_that_is_there_is_touched()
    {
        Directory.CreateDirectory(Hub);
        File.WriteAllText(Path.Combine(Hub, "notes.txt"), "mine");

        Run("init", Hub).ShouldBe((2, "", $"{Hub} is not empty: it holds notes.txt. Name a folder that is new or empty.\n".ReplaceLineEndings()));
        Run("init", Path.Combine(Hub, "notes.txt")).Error.ShouldBe($"{Path.Combine(Hub, "notes.txt")} is a file. Name a folder that is new or empty.{Environment.NewLine}");

        Directory.GetFileSystemEntries(Hub).Length.ShouldBe(1);
    }

    [Fact]
    public void A_repository_without_files_may_be_there()
    {
        Directory.CreateDirectory(Path.Combine(Hub, ".git"));

        Run("init", Hub).Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("Hub")]
    [InlineData("Two\nlines")]
    public void A_title_that_is_none_is_refused(string title)
    {
        Run("init", Hub, "--title", title).ShouldBe((2, "", "--title takes 5 to 90 characters on one line, such as \"Fenland good-practice hub\".\n".ReplaceLineEndings()));

        Directory.Exists(Hub).ShouldBeFalse();
    }

    [Fact]
    public void Workflows_name_the_actions_that_they_run_by_their_hash()
    {
        var workflows = StarterHub.Files("", default, "0.1.0").Where(file => file.Path.StartsWith(".github/workflows/", StringComparison.Ordinal)).Select(file => file.Text)
            .Concat(RepositoryFiles.In(ending: ".yml").Where(path => path.StartsWith(".github/workflows/", StringComparison.Ordinal)).Select(RepositoryFiles.Read))
            .ToList();
        var uses = workflows.SelectMany(text => Uses().Matches(text)).Select(match => match.Groups["action"].Value).ToList();

        uses.Count.ShouldBeGreaterThan(4);
        uses.ShouldAllBe(action => Pinned().IsMatch(action));
        workflows.ShouldAllBe(text => text.Contains("permissions:\n  contents: read\n", StringComparison.Ordinal));
    }

    // "uses: actions/checkout@v5"
    [GeneratedRegex(@"\buses: *(?<action>\S.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Uses();

    // "actions/checkout@" and forty digits, " # v5.0.0"; not "actions/checkout@v5"
    [GeneratedRegex(@"^[a-z-]+/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", RegexOptions.ExplicitCapture)]
    private static partial Regex Pinned();
}
