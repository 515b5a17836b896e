using System.Collections.Concurrent;
using System.Collections.Immutable;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Tests.Rules;

/// <summary>A hub that was read from disk and checked as <c>sharewell check</c> does it.</summary>
/// <param name="Findings">What was found, in the order in which it is printed.</param>
/// <param name="Sources">What was read, with its settings.</param>
internal sealed record CheckedHub(ImmutableArray<Diagnostic> Findings, Sources Sources)
{
    /// <summary>The day of the build, for which the base hub is written.</summary>
    public static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly ConcurrentDictionary<Fixture, CheckedHub> OfFixtures = new();

    /// <summary>Checks the base hub with a fixture laid over it, once in a run of the tests.</summary>
    public static CheckedHub Of(Fixture fixture) => OfFixtures.GetOrAdd(fixture, static one => In(one.LayOut));

    /// <summary>Checks a hub of files given by path, laid over the base hub.</summary>
    public static CheckedHub With(params (string Path, string Text)[] files) => In(folder =>
    {
        Fixture.LayOutBase(folder);
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
        new TextPrinter(output, "input", (path, line) => Sources.Tree.Find(path.Value)?.Text.Split('\n').ElementAtOrDefault(line - 1), colours: false).Print(Findings);
        return output.ToString();
    }

    /// <summary>Checks what was read once more, its files in another order. What reading found is not among the findings.</summary>
    public ImmutableArray<Diagnostic> CheckInOrder(Random order)
    {
        var files = Sources.Tree.Files.ToArray();
        order.Shuffle(files);
        var diagnostics = new DiagnosticBag();
        diagnostics.Weigh(Sources.Settings!.Rules);
        HubBuild.Check(Sources with { Tree = Sources.Tree with { Files = [.. files] } }, Options(""), diagnostics, new StageClock());
        return diagnostics.ToSortedArray();
    }

    private static BuildOptions Options(string folder) => new() { Input = folder, Output = Path.Combine(folder, "..", "output"), Theme = "", Today = Today };

    private static CheckedHub In(Action<string> layOut)
    {
        var folder = Directory.CreateTempSubdirectory("sharewell-rules-").FullName;
        try
        {
            layOut(folder);
            var diagnostics = new DiagnosticBag();
            var sources = HubBuild.ReadSources(Options(folder), diagnostics, new StageClock());
            HubBuild.Check(sources, Options(folder), diagnostics, new StageClock());
            return new CheckedHub(diagnostics.ToSortedArray(), sources);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
