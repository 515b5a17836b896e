using System.Collections.Immutable;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Tests.Rules;

/// <summary>A hub that was read from disk and checked as <c>sharewell check</c> does it.</summary>
/// <param name="Findings">What was found, in the order in which it is printed.</param>
/// <param name="Tree">What was read.</param>
internal sealed record CheckedHub(ImmutableArray<Diagnostic> Findings, SourceTree Tree)
{
    /// <summary>The day of the build, for which the base hub is written.</summary>
    public static readonly DateOnly Today = new(2026, 11, 23);

    /// <summary>Checks the base hub with a fixture laid over it.</summary>
    public static CheckedHub Of(Fixture fixture) => In(fixture.LayOut);

    /// <summary>Checks a hub of files given by path, laid over the base hub.</summary>
    public static CheckedHub With(params (string Path, string Text)[] files) => In(folder =>
    {
        new Fixture("_base").LayOut(folder);
        foreach (var (path, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            File.WriteAllText(Path.Combine(folder, path), text);
        }
    });

    /// <summary>What was found, each as <c>path:line rule</c>, or <c>path rule</c> for a whole file.</summary>
    public IEnumerable<string> Places() => Findings.Select(finding =>
        $"{finding.Span.Path}{(finding.Span.Line == 0 ? "" : ":" + finding.Span.Line)} {finding.Rule.Name}");

    /// <summary>What a person is shown.</summary>
    public string Messages()
    {
        using var output = new StringWriter { NewLine = "\n" };
        new TextPrinter(output, "input", (path, line) => Tree.Find(path.Value)?.Text.Split('\n').ElementAtOrDefault(line - 1), colours: false).Print(Findings);
        return output.ToString();
    }

    private static CheckedHub In(Action<string> layOut)
    {
        var folder = Directory.CreateTempSubdirectory("sharewell-rules-").FullName;
        try
        {
            layOut(folder);
            var options = new BuildOptions { Input = folder, Output = Path.Combine(folder, "..", "output"), Theme = "", Today = Today };
            var diagnostics = new DiagnosticBag();
            var clock = new StageClock();
            var sources = HubBuild.ReadSources(options, diagnostics, clock);
            HubBuild.Check(sources, options, diagnostics, clock);
            return new CheckedHub(diagnostics.ToSortedArray(), sources.Tree);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
