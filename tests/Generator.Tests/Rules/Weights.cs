namespace Sharewell.Tests.Rules;

/// <summary>site.yml says what rules weigh, but for those that keep readers and the build safe.</summary>
public sealed class Weights
{
    private static readonly (string Path, string Text) Skip = ("guides/skip.md", OneRun.Guide("title: A guide with a skip", "## One\n\n#### Two"));

    private static readonly (string Path, string Text) Unknown = ("guides/unknown.md", OneRun.Guide("title: A guide with a slip\nservices: [libaries]"));

    private static readonly (string Path, string Text) Html = ("guides/html.md", OneRun.Guide("title: A guide with HTML", "<b>Bold</b>"));

    private static readonly (string Path, string Text) Note =
        ("case-studies/note.md", OneRun.Base("case-studies/northfold-waste-rounds.md").Replace("## Result", "## After that", StringComparison.Ordinal).Replace("title: Waste", "title: More waste", StringComparison.Ordinal));

    [Fact]
    public void Are_the_rules_own_where_site_yml_says_nothing() => Of("", Skip, Unknown, Html).ShouldBe(["Error raw-html", "Error unknown-ref", "Warning heading-skip"]);

    [Theory]
    [InlineData("heading-skip: off", "Error unknown-ref")]
    [InlineData("heading-skip: error", "Error heading-skip, Error unknown-ref")]
    [InlineData("unknown-ref: warning", "Warning heading-skip, Warning unknown-ref")]
    [InlineData("unknown-ref: off, heading-skip: off", "")]
    public void Are_changed_by_site_yml(string rules, string expected) =>
        string.Join(", ", Of(rules, Skip, Unknown)).ShouldBe(expected);

    [Theory]
    [InlineData("off")]
    [InlineData("warning")]
    public void Are_not_made_lighter_for_firm_rules(string weight) => Of($"raw-html: {weight}", Html).ShouldBe(["Error bad-choice", "Error raw-html"]);

    [Fact]
    public void May_be_said_again_for_firm_rules() => Of("raw-html: error", Html).ShouldBe(["Error raw-html"]);

    [Theory]
    [InlineData("error", "Warning missing-heading")]
    [InlineData("warning", "Warning missing-heading")]
    [InlineData("off", "")]
    public void Do_not_make_heavier_what_a_rule_itself_makes_lighter(string weight, string expected) =>
        string.Join(", ", Of($"missing-heading: {weight}", Note)).ShouldBe(expected);

    private static IEnumerable<string> Of(string rules, params (string Path, string Text)[] files) =>
        CheckedHub.With([("site.yml", OneRun.Base("site.yml") + (rules.Length == 0 ? "" : $"rules: {{ {rules} }}\n")), .. files])
            .Findings.Select(finding => $"{finding.Severity} {finding.Rule.Name}").Order(StringComparer.Ordinal);
}
