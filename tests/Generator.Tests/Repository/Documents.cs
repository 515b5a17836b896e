using System.Text.RegularExpressions;
using Sharewell.Commands;

namespace Sharewell.Tests.Repository;

/// <summary>What the repository's documents tell people to type and to open is there.</summary>
public sealed partial class Documents
{
    public static TheoryData<string> Pages =>
    [
        .. RepositoryFiles.In(ending: ".md").Where(path => !path.Contains('/', StringComparison.Ordinal) || path.StartsWith("docs/", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_to_files_that_are_there(string page) => Link.Matches(AnyBlock.Replace(RepositoryFiles.Read(page), ""))
        .Select(match => match.Groups[1].Value)
        .Where(target => !target.Contains(':', StringComparison.Ordinal) && !target.StartsWith('#'))
        .Where(target => !Exists(page, target.Split('#')[0]))
        .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Pages))]
    public void Commands_can_be_typed(string page) => CodeBlock.Matches(RepositoryFiles.Read(page))
        .SelectMany(match => match.Groups[1].Value.Split('\n'))
        .Select(Fault)
        .Where(fault => fault is not null)
        .ShouldBeEmpty();

    [Fact]
    public void The_readme_says_how_to_build_and_how_to_test()
    {
        var commands = CodeBlock.Matches(RepositoryFiles.Read("README.md")).SelectMany(match => match.Groups[1].Value.Split('\n')).ToList();

        commands.ShouldContain(line => line.StartsWith("dotnet run --project src/Generator", StringComparison.Ordinal));
        commands.ShouldContain(line => line.StartsWith("./test.sh", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("dotnet run --project src/Generator", null)]
    [InlineData("dotnet run --project src/Generator -- check input/guides   # a comment", null)]
    [InlineData("./test.sh fast", null)]
    [InlineData("sharewell check input", null)]
    [InlineData("dotnet run --project src/Gone", "src/Gone is not there")]
    [InlineData("dotnet run --project src/Generator -- chekc", "there is no command chekc")]
    [InlineData("sharewell chekc", "there is no command chekc")]
    [InlineData("sharewell --inptu x", "there is no option --inptu")]
    [InlineData("./gone.sh", "./gone.sh is not there")]
    [InlineData("ls", null)]
    public void A_command_that_cannot_be_typed_is_seen(string line, string? fault) => Fault(line).ShouldBe(fault);

    private static string? Fault(string line)
    {
        var words = line.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            ["dotnet", "run", "--project", var project, .. var rest] => !Directory.Exists(RepositoryRoot.Combine(project))
                ? $"{project} is not there"
                : FaultOfProgram(rest.SkipWhile(word => word != "--").Skip(1)),
            ["sharewell", .. var rest] => FaultOfProgram(rest),
            [var script, ..] when script.StartsWith("./", StringComparison.Ordinal) => File.Exists(RepositoryRoot.Combine(script)) ? null : $"{script} is not there",
            _ => null,
        };
    }

    // Help is asked for, so that nothing is built; the help of a command that there is names it.
    private static string? FaultOfProgram(IEnumerable<string> arguments)
    {
        var words = arguments.ToList();
        var command = words.FirstOrDefault(word => !word.StartsWith('-'));
        var help = HelpOf(words.IndexOf(command!) == 0 ? command : null);
        if (help is null) return $"there is no command {command}";
        var option = words.Find(word => word.StartsWith("--", StringComparison.Ordinal) && !help.Contains(word.Split('=')[0], StringComparison.Ordinal));
        return option is null ? null : $"there is no option {option}";
    }

    private static string? HelpOf(string? command)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] arguments = command is null ? ["--help"] : [command, "--help"];
        return CommandLine.Run(arguments, output, error) == ExitCode.Fine && (command is null || output.ToString().Contains(command, StringComparison.Ordinal))
            ? output.ToString()
            : null;
    }

    private static bool Exists(string page, string target)
    {
        var full = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(RepositoryRoot.Combine(page))!, Uri.UnescapeDataString(target)));
        return File.Exists(full) || Directory.Exists(full);
    }

    [GeneratedRegex(@"^```(?:sh|bash|console|text)?\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex CodeBlock { get; }

    [GeneratedRegex(@"^ *```.*?^ *```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex AnyBlock { get; }

    // [text](target) and ![alt](target).
    [GeneratedRegex(@"\]\(<?([^)\s>]+)>?\)")]
    private static partial Regex Link { get; }
}
