using System.Text.RegularExpressions;

namespace Sharewell.Tests.Repository;

/// <summary>
/// A stage, which is a folder of src/Generator, uses <c>Model</c>, <c>Diagnostics</c> and itself. So each can be read, tested and replaced alone,
/// and the flow stands on one page, HubBuild.cs.
/// </summary>
public sealed partial class Layers
{
    private const string Generator = "src/Generator/";

    // They run the flow from outside, and so may name several stages.
    private static readonly string[] AroundTheFlow = ["Commands", "Serving"];

    private static readonly string[] Folders =
        [.. RepositoryFiles.In(Generator, ".cs").Select(FolderOf).Where(folder => folder.Length > 0).Distinct(StringComparer.Ordinal)];

    public static TheoryData<string> Stages => [.. Folders.Except(AroundTheFlow)];

    [Theory]
    [MemberData(nameof(Stages))]
    public void A_stage_uses_the_model_diagnostics_and_itself(string stage) => Strangers(stage).ShouldBeEmpty();

    [Theory]
    [InlineData("using Sharewell.Linking;", "Linking")]
    [InlineData("using Sharewell.Linking.Rules;", "Linking")]
    [InlineData("using static Sharewell.Linking.Catalogue;", "Linking")]
    [InlineData("var site = Sharewell.Linking.SiteLinker.Link();", "Linking")]
    [InlineData("var site = global::Sharewell.Linking.SiteLinker.Link();", "Linking")]
    [InlineData("var site = Linking.SiteLinker.Link();", "Linking")]
    [InlineData("using Sharewell.Model; using Sharewell.Diagnostics; using Sharewell.Writing;", null)]
    [InlineData("/// <see cref=\"Linking.SiteLinker\"/>", null)]
    [InlineData("// Linking.SiteLinker has checked it", null)]
    [InlineData("var text = \"Linking.SiteLinker\";", null)]
    [InlineData("site.Linking.Count", null)]
    public void A_stranger_is_seen_however_it_is_named(string code, string? stranger) =>
        StrangersIn(code, "Writing").ShouldBe(stranger is null ? [] : [stranger]);

    [Fact]
    public void Every_folder_holds_its_own_namespace() => RepositoryFiles.In(Generator, ".cs")
        .Select(path => (path, Namespace: NamespaceLine.Match(RepositoryFiles.Read(path)).Groups[1].Value))
        .Where(file => file.Namespace.Length > 0 && !IsWithin(file.Namespace, FolderOf(file.path)))
        .Select(file => $"{file.path} is in the namespace {file.Namespace}")
        .ShouldBeEmpty();

    private static List<string> Strangers(string stage) =>
    [
        .. RepositoryFiles.In(Generator + stage, ".cs")
            .SelectMany(path => StrangersIn(RepositoryFiles.Read(path), stage).Select(stranger => $"{path} uses {stranger}")),
    ];

    private static IEnumerable<string> StrangersIn(string code, string stage) => NamedFolder.Matches(CommentOrText.Replace(code, "\"\""))
        .Select(match => match.Groups[1].Value)
        .Where(name => name != stage && name is not ("Model" or "Diagnostics") && Folders.Contains(name))
        .Distinct(StringComparer.Ordinal);

    private static string FolderOf(string path) => path[Generator.Length..].Split('/') is { Length: > 1 } parts ? parts[0] : "";

    private static bool IsWithin(string name, string folder)
    {
        var wanted = folder.Length == 0 ? "Sharewell" : "Sharewell." + folder;
        return name == wanted || name.StartsWith(wanted + ".", StringComparison.Ordinal);
    }

    // "Sharewell.Linking." and, since all namespaces are in Sharewell, "Linking." too; not "site.Linking.".
    [GeneratedRegex(@"(?<![\w.])(?:Sharewell\.)?([A-Z]\w+)(?=[.;])")]
    private static partial Regex NamedFolder { get; }

    [GeneratedRegex("""//[^\n]*|/\*.*?\*/|@?"(?:\\.|[^"\\\n])*" """, RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex CommentOrText { get; }

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex NamespaceLine { get; }
}
