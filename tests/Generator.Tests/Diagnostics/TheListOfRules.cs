using System.Reflection;
using System.Text.RegularExpressions;
using Sharewell.Diagnostics;

namespace Sharewell.Tests.Diagnostics;

public partial class TheListOfRules
{
    private static Rule[] Declared { get; } =
    [
        .. typeof(Rule).Assembly.GetTypes().Where(type => type.Namespace == "Sharewell.Diagnostics.Rules")
            .Select(type => type.GetProperty("Rule", BindingFlags.Public | BindingFlags.Static)?.GetValue(null)).OfType<Rule>(),
    ];

    [Fact]
    public void Holds_every_rule_that_is_declared() =>
        RuleList.All.Select(rule => rule.Name).ShouldBe(Declared.Select(rule => rule.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Names_each_once() => RuleList.All.Select(rule => rule.Name).ShouldBeUnique();

    [Fact]
    public void Names_are_kebab_case_and_summaries_are_sentences()
    {
        foreach (var rule in RuleList.All)
        {
            rule.Name.ShouldMatch(KebabCase().ToString());
            rule.Summary.ShouldEndWith(".", customMessage: rule.Name);
            rule.Severity.ShouldNotBe(Severity.Off, rule.Name);
        }
    }

    [Fact]
    public void Only_errors_are_firm() => RuleList.All.Where(rule => rule.Firm).ShouldAllBe(rule => rule.Severity == Severity.Error);

    [Fact]
    public void Finds_a_rule_by_its_name()
    {
        RuleList.Find("broken-link").ShouldBe(Sharewell.Diagnostics.Rules.BrokenLink.Rule);
        RuleList.Find("Broken-link").ShouldBeNull();
    }

    [GeneratedRegex("^[a-z]+(-[a-z0-9]+)*$")]
    private static partial Regex KebabCase();
}
