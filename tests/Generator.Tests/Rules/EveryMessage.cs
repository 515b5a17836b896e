using System.Reflection;
using System.Text.RegularExpressions;
using Sharewell.Diagnostics;

namespace Sharewell.Tests.Rules;

/// <summary>Every sentence that a rule can say is said in some fixture, so that a person has read it where it will stand.</summary>
public sealed class EveryMessage
{
    // A word that no message holds by itself.
    private const string Any = "§";

    // A text that takes ten seconds would be a fault of ours, and would make the tests take as long. Whole rules that cannot be shown stand in
    // RuleFixtures.
    private static readonly string[] Unshown = ["BeyondLimit.Time"];

    [Fact]
    public void Is_said_in_a_fixture()
    {
        var said = Fixture.All("bad").SelectMany(fixture => CheckedHub.Of(fixture).Findings).ToLookup(finding => finding.Rule.Name, finding => finding.Message);

        Sayings().Where(saying => !RuleFixtures.Unshown.ContainsKey(saying.Rule) && !said[saying.Rule].Any(message => saying.Words.IsMatch(message)))
            .Select(saying => saying.Name).ShouldBe(Unshown);
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
        _ when type == typeof(SourceSpan) => new SourceSpan(new ContentPath(Any), 1, 1, 1),
        _ when type == typeof(ContentPath) => new ContentPath($"{Any}/{Any}"),
        _ when type.IsAssignableFrom(typeof(string[])) => new[] { Any },
        _ when type.IsAssignableFrom(typeof(int[])) => new[] { 7 },
        _ => Convert.ChangeType(7, type),
    };

    // What is computed from the samples may be anything: "has 7 pages" fits "has 1 page", "a §" fits "an outcome", "U+0007" fits "U+200B".
    private static Regex Pattern(string message)
    {
        var pattern = Regex.Escape(message.Replace($"{Any}/{Any}", Any, StringComparison.Ordinal));
        pattern = Regex.Replace(pattern, @"\b([Aa])\\ §", "$1n?\\ §");
        pattern = Regex.Replace(pattern, @"[0-9]+(?<noun>\\ [a-z]+?s\b)?", match => match.Groups["noun"].Success ? $"[0-9,]+{match.Groups["noun"]}?" : "[0-9A-F,.]+");
        pattern = pattern.Replace(Any, ".*", StringComparison.Ordinal);
        return new Regex($"^{pattern}$", RegexOptions.CultureInvariant);
    }
}
