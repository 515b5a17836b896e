using System.Reflection;
using System.Text;
using Sharewell.Diagnostics;

namespace Sharewell.Tests.Repository;

/// <summary>A rule is one file, one page and one line in each list.</summary>
public sealed class RulePages
{
    private const string Pages = "docs/rules";

    private static readonly Rule[] Declared =
    [
        .. typeof(Rule).Assembly.GetTypes()
            .Where(type => type.Namespace == "Sharewell.Diagnostics.Rules")
            .Select(type => type.GetProperty("Rule", BindingFlags.Static | BindingFlags.Public)?.GetValue(null))
            .OfType<Rule>()
            .OrderBy(rule => rule.Name, StringComparer.Ordinal),
    ];

    [Fact]
    public void Every_declared_rule_is_in_the_list() => RuleList.All.Select(rule => rule.Name).ShouldBe(Declared.Select(rule => rule.Name));

    [Fact]
    public void Every_rule_has_a_file_of_its_name() =>
        Declared.Select(rule => $"src/Generator/Diagnostics/Rules/{PascalCase(rule.Name)}.cs").Where(IsMissing).ShouldBeEmpty();

    [Fact]
    public void Every_rule_has_a_page() => Declared.Select(PageOf).Where(IsMissing).ShouldBeEmpty();

    [Fact]
    public void Every_page_begins_with_the_name_of_its_rule() => Declared
        .Where(rule => !IsMissing(PageOf(rule)) && !RepositoryFiles.Read(PageOf(rule)).StartsWith($"# {rule.Name}\n", StringComparison.Ordinal))
        .Select(PageOf)
        .ShouldBeEmpty();

    [Fact]
    public void Every_page_is_about_a_rule() =>
        RepositoryFiles.In(Pages, ".md").Select(path => Path.GetFileNameWithoutExtension(path)).Except([.. Declared.Select(rule => rule.Name), "README"]).ShouldBeEmpty();

    [Fact]
    public void The_index_is_what_the_rules_say() => GeneratedFile.Check($"{Pages}/README.md", Index());

    private static string Index()
    {
        var text = new StringBuilder(
            """
            # Rules

            What the hub checks in content. Each finding names its rule; the rule's page says what triggers it, shows a bad and a good example, and
            says why. `site.yml` may change what a rule weighs (`rules: {heading-order: off}`), but for those marked firm.

            This page is made from the rules themselves by a test: `SHAREWELL_ACCEPT=1 dotnet test tests/Generator.Tests --filter RulePages`.

            | rule | weighs | firm | |
            |---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var rule in Declared)
        {
            text.Append($"| [{rule.Name}]({rule.Name}.md) | {rule.Severity.ToString().ToLowerInvariant()} | {(rule.Firm ? "firm" : "")} | {rule.Summary} |\n");
        }

        return text.ToString();
    }

    private static string PageOf(Rule rule) => $"{Pages}/{rule.Name}.md";

    private static bool IsMissing(string path) => !File.Exists(RepositoryRoot.Combine(path));

    private static string PascalCase(string name) => string.Concat(name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
