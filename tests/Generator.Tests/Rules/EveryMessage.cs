using System.Reflection;
using System.Text.RegularExpressions;
using Sharewell.Diagnostics;

namespace Sharewell.Tests.Rules;

/// <summary>Every sentence that a rule can say is said in some fixture, so that a person has read it where it will stand.</summary>
public sealed class EveryMessage
{
    // A word and a number that no message holds by itself.
    private const string Any = "§";
    private const int AnyNumber = 7;

    // What no file in a repository can show, with the reason.
    private static readonly Dictionary<string, string> Unshown = new(StringComparer.Ordinal)
    {
        ["BeyondLimit.Time"] = "a text that takes ten seconds would be a fault of ours, and would make the tests take as long",
        ["FileName.NotPortable"] = "such a name cannot be cloned onto Windows",
        ["NameClash.Found"] = "see RuleFixtures",
        ["SpecialFile.Link"] = "see RuleFixtures",
        ["SpecialFile.NoFile"] = "see RuleFixtures",
    };

    [Fact]
    public void Is_said_in_a_fixture()
    {
        var said = Fixture.All("bad").SelectMany(fixture => CheckedHub.Of(fixture).Findings).ToLookup(finding => finding.Rule.Name, finding => finding.Message);

        Sayings().Where(saying => !said[saying.Rule].Any(message => saying.Words.IsMatch(message))).Select(saying => saying.Name)
            .ShouldBe(Unshown.Keys.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<(string Name, string Rule, Regex Words)> Sayings() =>
        from type in typeof(Rule).Assembly.GetTypes()
        where type.Namespace == "Sharewell.Diagnostics.Rules"
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where method.ReturnType == typeof(Diagnostic)
        let sample = (Diagnostic)method.Invoke(null, [.. method.GetParameters().Select(parameter => Sample(parameter.ParameterType))])!
        orderby $"{type.Name}.{method.Name}"
        select ($"{type.Name}.{method.Name}", sample.Rule.Name, Pattern(sample.Message));

    private static object Sample(Type type) => Nullable.GetUnderlyingType(type) is { } inner ? Sample(inner) : type switch
    {
        _ when type == typeof(string) => Any,
        _ when type == typeof(char) => Any[0],
        _ when type == typeof(SourceSpan) => new SourceSpan(new ContentPath($"{Any}/{Any}"), 1, 1, 1),
        _ when type == typeof(ContentPath) => new ContentPath($"{Any}/{Any}"),
        _ when type.IsAssignableFrom(typeof(string[])) => new[] { Any },
        _ when type.IsAssignableFrom(typeof(int[])) => new[] { AnyNumber },
        _ => Convert.ChangeType(AnyNumber, type),
    };

    // "This pack has 7 pages." must fit "This pack has 1 page.", "a §" must fit "an outcome", "U+0007" must fit "U+200B".
    private static Regex Pattern(string message)
    {
        var pattern = Regex.Escape(message);
        pattern = Regex.Replace(pattern, @"\b([Aa])\\ §", "$1n?\\ §");
        pattern = Regex.Replace(pattern, @"0*7\\ ([a-z]+)s\b", @"[\d,]+\ $1s?");
        pattern = Regex.Replace(pattern, "0*7", "[0-9A-F,.]+").Replace(Any, ".*", StringComparison.Ordinal);
        return new Regex($"^{pattern}$", RegexOptions.CultureInvariant);
    }
}
