using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Parsing;

namespace Sharewell.Tests.Parsing;

/// <summary>The slips that people make, with what they are told to the letter.</summary>
public class FaultsOfYaml
{
    private readonly DiagnosticBag bag = new();

    private YamlValue? Read(string text)
    {
        var (value, _) = GuardedYaml.Read(new YamlText(new ContentPath("guides/a.md"), text, 2), 8, bag);
        return value;
    }

    [Theory]
    [InlineData("a:\n\tb: c\n", "3:1+1 This line begins with a tab. / Use spaces to indent: two for each step.")]
    [InlineData("a: b\n\tc: d\n", "3:1+1 This line begins with a tab. / Use spaces to indent: two for each step.")]
    [InlineData("title: Housing: a guide\n", "2:8+16 The value of \"title\" has a colon and a space in it, which begins a new field. / Put the value in double quotes: title: \"Housing: a guide\"")]
    [InlineData("title: Say \"yes\": how\n", "2:8+14 The value of \"title\" has a colon and a space in it, which begins a new field. / Put the value in double quotes: title: \"Say \\\"yes\\\": how\"")]
    [InlineData("title: Housing:\n", "2:8+8 The value of \"title\" has a colon and a space in it, which begins a new field. / Put the value in double quotes: title: \"Housing:\"")]
    [InlineData("- id: a: b\n", "2:7+4 The value of \"id\" has a colon and a space in it, which begins a new field. / Put the value in double quotes: id: \"a: b\"")]
    [InlineData("a: b\ntitle:Kent\nc: d\n", "3:1+10 There is no space after the colon of \"title\". / Write: title: Kent")]
    [InlineData("title: \"Kent\n", "2:8+5 A quotation mark (\") begins here and does not end. / Put the same mark, \", at the end of the value.")]
    [InlineData("title: 'Kent\na: b\n", "2:8+5 A quotation mark (') begins here and does not end. / Put the same mark, ', at the end of the value.")]
    [InlineData("title: 'It's Kent'\n", "2:8+11 There is text after the closing quotation mark of \"title\". / Put the whole value in double quotes: title: \"It's Kent\"")]
    [InlineData("title: \"Kent\" and more\n", "2:8+15 There is text after the closing quotation mark of \"title\". / Put the whole value in one pair of double quotes, and write a double quote inside it as \\\".")]
    [InlineData("themes: [a, b\n", "2:9+1 A bracket ([) begins here and does not end. / Put ] at the end of the list.")]
    [InlineData("period: { from: 2011\n", "2:9+1 A bracket ({) begins here and does not end. / Put } at the end of the list.")]
    [InlineData("title: @kent\n", "2:8+5 The value of \"title\" begins with @, which YAML keeps for itself. / Put the value in double quotes: title: \"@kent\"")]
    [InlineData("title: `kent`\n", "2:8+6 The value of \"title\" begins with `, which YAML keeps for itself. / Put the value in double quotes: title: \"`kent`\"")]
    [InlineData("title: %kent\n", "2:8+5 The value of \"title\" begins with %, which YAML keeps for itself. / Put the value in double quotes: title: \"%kent\"")]
    [InlineData("title: ]\n", "2:8+1 The value of \"title\" begins with ], which YAML keeps for itself. / Put the value in double quotes: title: \"]\"")]
    [InlineData("a: b\njust words\n", "3:1+10 \"just words\" is not a field. / Write a name, a colon, a space and a value, such as: stage: delivered. If it belongs to the line above, put two spaces before it.")]
    [InlineData("a: b\n  c: d\n", "3:3+4 This line is not indented like the lines around it. / Give fields no spaces before their name, and list items and inner fields two spaces more than the line that they belong to.")]
    [InlineData("a:\n  - b\n c: d\n", "4:2+4 This line is not indented like the lines around it. / Give fields no spaces before their name, and list items and inner fields two spaces more than the line that they belong to.")]
    public void A_slip_is_explained(string yaml, string expected)
    {
        Read(yaml);

        bag.Lines().ShouldBe(["yaml-syntax " + expected]);
    }

    [Fact]
    public void One_slip_hides_no_other_and_the_rest_is_read()
    {
        var map = (YamlMap)Read("title: A: b\nsummary: fine\nkind:full\nthemes: [x\nstage: delivered\nstage: delivered\n")!;

        map.Entries.Where(entry => entry.Value is not YamlUnread).Select(entry => entry.Key).ShouldBe(["summary", "stage"]);
        // A field that cannot be read is not missing.
        map.Entries.Where(entry => entry.Value is YamlUnread).Select(entry => entry.Key).ShouldBe(["title", "kind", "themes"]);
        bag.Rules().ShouldBe(["yaml-syntax", "yaml-syntax", "yaml-syntax", "duplicate-field"]);
        bag.ToSortedArray().Select(finding => finding.Span.Line).ShouldBe([2, 4, 5, 7]);
    }

    [Fact]
    public void One_faulty_record_hides_no_other()
    {
        var list = (YamlList)Read("- id: a\n  name: A\n- id: b\n  name: B: c\n- id: d\n  name: D\n")!;

        list.Items[1].ShouldBeOfType<YamlUnread>();
        list.Items.OfType<YamlMap>().Select(map => ((YamlScalar)map.Entries[0].Value).Text).ShouldBe(["a", "d"]);
        bag.Lines().ShouldBe(["yaml-syntax 5:9+4 The value of \"name\" has a colon and a space in it, which begins a new field. / Put the value in double quotes: name: \"B: c\""]);
    }

    [Fact]
    public void Values_over_several_lines_stay_whole_when_another_is_faulty()
    {
        var map = (YamlMap)Read("a: [\n  x,\n]\nb:\n- y\n- z\nc: |\n  one\n\n  two\nd:e\n")!;

        map.Entries.Select(entry => entry.Key).ShouldBe(["a", "b", "c", "d"]);
        map.Find("d")!.Value.ShouldBeOfType<YamlUnread>();
        ((YamlList)map.Find("b")!.Value).Items.Length.ShouldBe(2);
        ((YamlScalar)map.Find("c")!.Value).Text.ShouldBe("one\n\ntwo\n");
    }

    // YamlDotNet answers these with exceptions of its own, or calls each line fine by itself.
    [Theory]
    [InlineData("...\n...\n...\n")]
    [InlineData("k0: {\nk1: {\nk2: {\n")]
    [InlineData("a: \"\\UFFFFFFFF\"\n")]
    [InlineData("a: \"\\ud800\"\n")]
    [InlineData("%YAML 1.2\n%YAML 1.2\n---\na: b\n")]
    [InlineData("a: b\n- c\n")]
    [InlineData("- : |\n_*[a]: [^1]\n")]
    public void Whatever_cannot_be_read_is_told(string yaml)
    {
        Read(yaml);

        bag.Rules().ShouldNotBeEmpty();
        bag.HasErrors.ShouldBeTrue();
    }
}
