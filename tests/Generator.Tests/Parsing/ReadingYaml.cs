using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Parsing;

namespace Sharewell.Tests.Parsing;

public class ReadingYaml
{
    private readonly DiagnosticBag bag = new();

    private YamlValue? Read(string text, int depth = 8) => Read(text, depth, out _);

    private YamlValue? Read(string text, int depth, out bool whole)
    {
        (var value, whole) = GuardedYaml.Read(new YamlText(new ContentPath("guides/a.md"), text, 2), depth, bag);
        return value;
    }

    // The shape of a value: scalars with their place, quoted ones in quotes.
    private static string Shape(YamlValue? value) => value switch
    {
        YamlScalar scalar => (scalar.Quoted ? $"\"{scalar.Text}\"" : scalar.Text) + At(scalar.Span),
        YamlList list => $"[{string.Join(", ", list.Items.Select(Shape))}]",
        YamlMap map => "{" + string.Join(", ", map.Entries.Select(entry => $"{entry.Key}{At(entry.KeySpan)}: {Shape(entry.Value)}")) + "}",
        _ => "nothing",
    };

    private static string At(SourceSpan span) => $"@{span.Line}:{span.Column}+{span.Length}";

    [Theory]
    [InlineData("", "nothing")]
    [InlineData("# only a remark\n", "nothing")]
    [InlineData("title: Kent\n", "{title@2:1+5: Kent@2:8+4}")]
    [InlineData("title:    Kent   # why\n", "{title@2:1+5: Kent@2:11+4}")]
    [InlineData("a: 1\nb: 2\n", "{a@2:1+1: 1@2:4+1, b@3:1+1: 2@3:4+1}")]
    [InlineData("a: \"x: y\"\n", "{a@2:1+1: \"x: y\"@2:4+6}")]
    [InlineData("a: 'it''s'\n", "{a@2:1+1: \"it's\"@2:4+7}")]
    [InlineData("a: [x, y z]\n", "{a@2:1+1: [x@2:5+1, y z@2:8+3]}")]
    [InlineData("a:\n  - x\n  - y\n", "{a@2:1+1: [x@3:5+1, y@4:5+1]}")]
    [InlineData("a:\n- x\n- y\n", "{a@2:1+1: [x@3:3+1, y@4:3+1]}")]
    [InlineData("a: { b: c, d: e }\n", "{a@2:1+1: {b@2:6+1: c@2:9+1, d@2:12+1: e@2:15+1}}")]
    [InlineData("- id: x\n  b: c\n- id: y\n", "[{id@2:3+2: x@2:7+1, b@3:3+1: c@3:6+1}, {id@4:3+2: y@4:7+1}]")]
    [InlineData("a:\nb: ~\n", "{a@2:1+1: @2:3+0, b@3:1+1: ~@3:4+1}")]
    [InlineData("a: https://a.b/c?d\n", "{a@2:1+1: https://a.b/c?d@2:4+15}")]
    [InlineData("a: 10:30\n", "{a@2:1+1: 10:30@2:4+5}")]
    [InlineData("a: yes\nb: 010\nc: 2026-11-22\nd: 1_000\n", "{a@2:1+1: yes@2:4+3, b@3:1+1: 010@3:4+3, c@4:1+1: 2026-11-22@4:4+10, d@5:1+1: 1_000@5:4+5}")]
    [InlineData("a: C#\n", "{a@2:1+1: C#@2:4+2}")]
    [InlineData("ŵ: ô\n", "{ŵ@2:1+1: ô@2:4+1}")]
    [InlineData("a: \U0001f4da b\nc: d\n", "{a@2:1+1: \U0001f4da b@2:4+4, c@3:1+1: d@3:4+1}")]
    [InlineData("a: |\n  x\n  y\n", "{a@2:1+1: \"x\ny\n\"@2:4+1}")]
    [InlineData("a: >-\n  x\n  y\nb: c\n", "{a@2:1+1: \"x y\"@2:4+2, b@5:1+1: c@5:4+1}")]
    [InlineData("a: x\n  y\nb: c\n", "{a@2:1+1: x y@2:4+1, b@4:1+1: c@4:4+1}")]
    [InlineData("a: \"x\n  y\"\n", "{a@2:1+1: \"x y\"@2:4+2}")]
    [InlineData("a: [\n  x,\n  y,\n]\nb: c\n", "{a@2:1+1: [x@3:3+1, y@4:3+1], b@6:1+1: c@6:4+1}")]
    public void Values_are_text_with_their_place_in_the_file(string yaml, string shape)
    {
        Shape(Read(yaml, 8, out var whole)).ShouldBe(shape);
        bag.Lines().ShouldBeEmpty();
        whole.ShouldBeTrue();
    }

    [Theory]
    [InlineData("a:\n", true)]
    [InlineData("a: ~\n", true)]
    [InlineData("a: null\n", true)]
    [InlineData("a: \"\"\n", false)]
    [InlineData("a: \"null\"\n", false)]
    [InlineData("a: NULL\n", false)]
    [InlineData("a: x\n", false)]
    public void Nothing_can_be_said_in_three_ways(string yaml, bool isNothing) =>
        ((YamlScalar)((YamlMap)Read(yaml)!).Entries[0].Value).IsNothing.ShouldBe(isNothing);

    [Fact]
    public void A_key_is_found_letter_case_counting()
    {
        var map = (YamlMap)Read("a: 1\nb: 2\n")!;

        map.Find("b").ShouldBe(map.Entries[1]);
        map.Find("B").ShouldBeNull();
    }

    [Theory]
    [InlineData("a: &x 1\n", "yaml-not-allowed 2:4+4 \"&x\" marks a value for use elsewhere, which is not allowed here. / Remove &x, and write the value wherever it is wanted.")]
    [InlineData("a: *x\n", "yaml-not-allowed 2:4+2 \"*x\" stands for a value given elsewhere, which is not allowed here. / Write the value itself. If the asterisk belongs to the text, put the whole value in double quotes.")]
    [InlineData("a: !x 1\n", "yaml-not-allowed 2:4+2 \"!x\" names a type, which is not allowed here. / Remove it. If the exclamation mark belongs to the text, put the whole value in double quotes.")]
    [InlineData("a: !!bool yes\n", "yaml-not-allowed 2:4+6 \"!!bool\" names a type, which is not allowed here. / Remove it. If the exclamation mark belongs to the text, put the whole value in double quotes.")]
    [InlineData("a: !<!System.Type,mscorlib> x\n", "yaml-not-allowed 2:4+24 \"!<!System.Type,mscorlib>\" names a type, which is not allowed here. / Remove it. If the exclamation mark belongs to the text, put the whole value in double quotes.")]
    [InlineData("a: [!x b, c]\n", "yaml-not-allowed 2:5+2 \"!x\" names a type, which is not allowed here. / Remove it. If the exclamation mark belongs to the text, put the whole value in double quotes.")]
    [InlineData("a: [&x, c]\n", "yaml-not-allowed 2:5+3 \"&x\" marks a value for use elsewhere, which is not allowed here. / Remove &x, and write the value wherever it is wanted.")]
    [InlineData("<<: { a: b }\n", "yaml-not-allowed 2:1+2 \"<<\" merges other fields into these, which is not allowed here. / Write the fields out, or put shared values into _defaults.yml in the folder.")]
    [InlineData("? [a]\n: b\n", "yaml-not-allowed 2:3+0 A list or a set of fields stands where the name of a field is wanted. / Write a plain name before the colon.")]
    [InlineData("a: 1\nb: 2\na: 3\n", "duplicate-field 4:1+1 \"a\" is given twice: it stands on line 2 already. / Keep one of the two.")]
    [InlineData("a: { b: 1, b: 2 }\n", "duplicate-field 2:12+1 \"b\" is given twice: it stands on line 2 already. / Keep one of the two.")]
    [InlineData("title: #1 council\n", "yaml-syntax 2:1+5 \"title\" has no value: everything after # is a comment. / If the # belongs to the value, put it in double quotes: title: \"#1 council\"")]
    [InlineData("a:\n  b: #1\n", "yaml-syntax 3:3+1 \"b\" has no value: everything after # is a comment. / If the # belongs to the value, put it in double quotes: b: \"#1\"")]
    [InlineData("a: 1\n---\nb: 2\n", "yaml-syntax 3:1+3 A second part of the file begins here. / Remove this line: a file holds one list or one set of fields.")]
    public void Some_yaml_is_not_for_content(string yaml, string expected)
    {
        Read(yaml, 8, out _);

        bag.Lines().ShouldBe([expected]);
    }

    [Fact]
    public void An_anchor_on_a_list_is_seen_too()
    {
        Read("a: &x [1, 2]\nb: &y { c: d }\ne: *x\n");

        bag.Rules().ShouldBe(["yaml-not-allowed", "yaml-not-allowed", "yaml-not-allowed"]);
    }

    [Fact]
    public void The_first_of_two_values_is_kept() => Shape(Read("a: 1\na: 2\n")).ShouldBe("{a@2:1+1: 1@2:4+1}");

    [Fact]
    public void A_quoted_merge_key_is_a_plain_key() => Shape(Read("\"<<\": x\n")).ShouldBe("{<<@2:1+4: x@2:7+1}");

    [Fact]
    public void A_remark_after_a_key_is_no_fault()
    {
        Read("title: # the page's name\n  Kent\nb: # nothing\n");

        bag.Lines().ShouldBeEmpty();
    }

    [Fact]
    public void Eight_lists_may_lie_in_each_other_and_nine_may_not()
    {
        Read("a: [[[[[[[x]]]]]]]\n", 8, out var whole);
        whole.ShouldBeTrue();
        bag.Lines().ShouldBeEmpty();

        Read("a: [[[[[[[[x]]]]]]]]\n", 8, out whole).ShouldBeNull();
        whole.ShouldBeFalse();
        bag.Lines().ShouldBe(["beyond-limit 2:11+0 Lists and fields lie more than 8 deep in each other here. / Write it flatter: no field of the hub needs more than four levels."]);
    }

    [Fact]
    public void Fields_and_lists_written_on_lines_count_alike()
    {
        string Nested(int depth) => string.Concat(Enumerable.Range(0, depth - 1).Select(i => new string(' ', i) + "a:\n")) + new string(' ', depth - 1) + "a: x\n";

        Read(Nested(8), 8, out var whole);
        whole.ShouldBeTrue();
        Read(Nested(9), 8, out whole);
        whole.ShouldBeFalse();
        bag.Rules().ShouldBe(["beyond-limit"]);
    }
}
