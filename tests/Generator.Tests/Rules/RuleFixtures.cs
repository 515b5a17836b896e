using Sharewell.Diagnostics;
using Sharewell.Tests.Snapshots;

namespace Sharewell.Tests.Rules;

/// <summary>Every rule is shown on a small hub that breaks it and on one that keeps it.</summary>
public sealed class RuleFixtures
{
    /// <summary>Rules that no content in a repository can break, with the reason.</summary>
    internal static readonly Dictionary<string, string> Unshown = new(StringComparer.Ordinal)
    {
        ["low-contrast"] = "it is about the content and the theme together (Validation has tests)",
        ["name-clash"] = "two names that differ in letter case only cannot be cloned onto Windows or macOS (Reading has a test that makes them)",
        ["special-file"] = "links and pipes do not live in every clone (Reading has tests that make them)",
        ["theme-fault"] = "it is about the theme, not the content (Reading has tests)",
    };

    public static TheoryData<string> Bad { get; } = [.. Fixture.All("bad").Select(fixture => fixture.Name)];

    public static TheoryData<string> Good { get; } = [.. Fixture.All("good").Select(fixture => fixture.Name)];

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_hub_gives_the_findings_that_it_is_marked_with_and_no_others(string name)
    {
        var fixture = new Fixture(name);
        var expected = fixture.Expected().Order(StringComparer.Ordinal).ToArray();

        CheckedHub.Of(fixture).Places().Order(StringComparer.Ordinal).ShouldBe(expected);
        expected.ShouldContain(place => place.EndsWith(" " + fixture.Rule, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_hub_is_told_in_words_that_a_person_has_read(string name)
    {
        var fixture = new Fixture(name);

        Snapshot.MatchAt(CheckedHub.Of(fixture).Messages(), fixture.MessagesPath);
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void A_good_hub_gives_no_finding(string name)
    {
        var fixture = new Fixture(name);

        fixture.Expected().ShouldBeEmpty();
        CheckedHub.Of(fixture).Messages().ShouldBeEmpty();
    }

    [Fact]
    public void The_base_hub_gives_no_finding() => CheckedHub.With().Messages().ShouldBeEmpty();

    [Theory]
    [InlineData("bad")]
    [InlineData("good")]
    public void Every_rule_has_one(string kind) =>
        RuleList.All.Select(rule => rule.Name).Except(Unshown.Keys).Except(Fixture.All(kind).Select(fixture => fixture.Rule)).ShouldBeEmpty();

    [Fact]
    public void No_fixture_is_about_a_rule_that_is_not_there() =>
        Fixture.All("").Select(fixture => fixture.Rule).Except(RuleList.All.Select(rule => rule.Name)).ShouldBeEmpty();
}
