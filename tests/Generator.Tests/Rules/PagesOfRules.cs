using System.Text.RegularExpressions;
using Sharewell.Diagnostics;
using Sharewell.Tests.Repository;

namespace Sharewell.Tests.Rules;

/// <summary>The page of a rule says what the rule says, and its examples are taken from fixtures, which prove them.</summary>
public sealed partial class PagesOfRules
{
    public static TheoryData<string> Names { get; } = [.. RuleList.All.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Say_what_the_rule_is_and_what_it_weighs(string name)
    {
        var rule = RuleList.Find(name)!;

        Unwrapped(Page(name)).ShouldStartWith($"# {name} {rule.Summary} {Weight(rule)} ## What triggers it ");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Have_the_same_parts_in_the_same_order(string name) =>
        string.Join(", ", Heading().Matches(AnyBlock().Replace(Page(name), "")).Select(match => match.Value))
            .ShouldBeOneOf(
                "What triggers it, Not like this, Like this, Why it is there, How to mend it",
                "What triggers it, Why it is there, How to mend it");

    [Theory]
    [MemberData(nameof(Names))]
    public void Show_what_a_bad_and_a_good_fixture_have(string name)
    {
        var examples = Example().Matches(Page(name));

        foreach (Match example in examples)
        {
            var kind = example.Groups["title"].Value == "Like this" ? "good" : "bad";
            var known = Fixture.All(kind).Where(fixture => fixture.Rule == name).SelectMany(fixture => fixture.Lines()).ToHashSet(StringComparer.Ordinal);

            Lines(example).Where(line => !known.Contains(line)).ShouldBeEmpty($"these lines of docs/rules/{name}.md are in no {kind} fixture");
        }
    }

    private static string Page(string name) => RepositoryFiles.Read($"docs/rules/{name}.md");

    private static string Unwrapped(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string Weight(Rule rule) => rule switch
    {
        { Firm: true } => "**Error.** Nothing is published until it is mended. `site.yml` cannot make it lighter, since it keeps readers and the build safe.",
        { Severity: Severity.Error } => $"**Error.** Nothing is published until it is mended. An editor may weigh it otherwise in `site.yml`: `rules: {{ {rule.Name}: warning }}`.",
        _ => $"**Warning.** The hub is published all the same. An editor may weigh it otherwise in `site.yml`: `rules: {{ {rule.Name}: off }}`.",
    };

    // In YAML, lines that begin with # are said to the reader of the page.
    private static IEnumerable<string> Lines(Match example) => example.Groups["text"].Value.Split('\n')
        .Select(line => line.Trim())
        .Where(line => line.Length > 0 && !(example.Groups["language"].Value == "yaml" && line.StartsWith('#')));

    [GeneratedRegex("(?<=^## ).+$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^```.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex AnyBlock();

    [GeneratedRegex("^## (?<title>Not like this|Like this)\n\n```(?<language>[a-z]+)\n(?<text>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
