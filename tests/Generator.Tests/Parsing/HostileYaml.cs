using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Parsing;

namespace Sharewell.Tests.Parsing;

/// <summary>Input that kills YamlDotNet's deserialisers, or takes them longer than anybody waits.</summary>
public class HostileYaml
{
    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Numbered(int times, Func<int, string> line) => string.Concat(Enumerable.Range(0, times).Select(line));

    public static TheoryData<string, string> Bombs => new()
    {
        { "100,000 open brackets", Repeat("[", 100_000) },
        { "100,000 open brackets in a field", "a: " + Repeat("[", 100_000) },
        { "10,000 lists in each other", Repeat("[", 10_000) + Repeat("]", 10_000) },
        { "10,000 maps in each other", Repeat("{a:", 10_000) },
        { "10,000 items in each other", Repeat("- ", 10_000) + "x" },
        { "10,000 keys in each other", Repeat("? ", 10_000) + "x" },
        { "ten levels of aliases", "a: &a [x,x]\n" + Numbered(9, i => $"{(char)('b' + i)}: &{(char)('b' + i)} [*{(char)('a' + i)},*{(char)('a' + i)},*{(char)('a' + i)}]\n") },
        { "ten levels of merged maps", "a: &a { k: v }\n" + Numbered(9, i => $"{(char)('b' + i)}: &{(char)('b' + i)} {{ <<: [*{(char)('a' + i)}, *{(char)('a' + i)}] }}\n") },
        { "a list that holds itself", "a: &a [*a]\n" },
        { "a type of the program", "a: !<!System.Diagnostics.Process,System.Diagnostics.Process> { StartInfo: x }\n" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_bomb_is_refused(string name, string yaml)
    {
        var bag = new DiagnosticBag();

        Bounded.Run(() => Read(yaml, bag).IsWhole);

        bag.HasErrors.ShouldBeTrue(name);
    }

    // Long files of what once took as long as the square of its length: minutes for the two megabytes that a YAML file may have.
    public static TheoryData<string, string> Long => new()
    {
        { "fields without a value", Numbered(60_000, i => $"k{i}:\n") },
        { "fields and a fault", Numbered(60_000, i => $"k{i}: x\n") + "@: @\n" },
        { "fields without a value on one line", "a: {" + Numbered(60_000, i => $"k{i}: ,") + "}\n" },
        { "values that are remarks", Numbered(60_000, i => $"k{i}: #x\n") },
        { "quotation marks that end on the last line", "a:\n" + Repeat("  a: \"x\n", 60_000) + "  b\"\n" },
        { "brackets that end on the last line", "a:\n" + Repeat("  a: [x\n", 60_000) + "  b: ]\n" },
        { "the same field again and again", Repeat("a: b\n", 60_000) },
        { "a list without end", "a: [" + Repeat("x,", 500_000) },
        { "sets of fields without end", Numbered(60_000, i => $"k{i}: {{\n") },
        { "one line", "a: " + new string('x', 1_000_000) },
        { "one key", new string('x', 1_000_000) + ": a" },
    };

    [Theory]
    [MemberData(nameof(Long))]
    public void A_long_file_takes_no_more_than_its_length(string name, string yaml)
    {
        var bag = new DiagnosticBag();

        var whole = Bounded.Run(() => Read(yaml, bag).IsWhole);

        (whole || bag.HasErrors).ShouldBeTrue(name);
    }

    private static (YamlValue? Value, bool IsWhole) Read(string yaml, DiagnosticBag bag) =>
        GuardedYaml.Read(new YamlText(new ContentPath("records/councils.yml"), yaml, 1), new ContentLimits().YamlDepth, bag);
}
