using FsCheck;
using FsCheck.Fluent;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Parsing;

namespace Sharewell.Tests.Parsing;

/// <summary>Nothing that somebody can type throws, and whatever is told of it points into its file.</summary>
public class AnyText
{
    /// <summary>What means something in YAML or Markdown.</summary>
    internal static readonly string[] Pieces =
    [
        "---", "\n", "\n", "\n\n", " ", "  ", "\t", "a", "b c", "title", "themes", ": ", ":", "- ", "# ", "## ", "### ", "#", "\"", "'", "[", "]", "(", ")", "{", "}", "|", "|-|", ">", "&", "*", "**", "_",
        "`", "```", "!", "![", "](", "<", "<b>", "</b>", "<!--", "-->", "<!X", "<?", "&amp;", "&#115;", "\\", "@", "%", "?", ",", ".", "...", "1. ", "[^1]", "[^1]: ", "*[a]: ", "[a]: b\n", "+---+", "~", "~~", "==", "^", "=",
        "www.a.b", "https://a.b", "mailto:a@b.c", "é", "\U0001f4da", "TODO", "- [ ] ", "> [!NOTE]\n", ": |\n", ": >\n", "!!x ", "&a ", "*a ", "<<: ", "\u00a0", "\ufffd",
    ];

    /// <summary>Texts made of what means something in YAML or Markdown.</summary>
    internal static readonly Arbitrary<string> Text = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Fact]
    public void Yaml_is_read_or_told()
    {
        Prop.ForAll(Text, text =>
        {
            var bag = new DiagnosticBag();
            var (value, whole) = GuardedYaml.Read(new YamlText(new ContentPath("records/a.yml"), text, 1), 8, bag);

            foreach (var finding in bag.ToSortedArray()) finding.Span.ShouldLieIn(text);
            if (value is not null) ShouldLieIn(value, text);
            (whole || bag.HasErrors).ShouldBeTrue();
        }).Holds(400, size: 60);
    }

    [Fact]
    public void Markdown_is_read_or_told()
    {
        Prop.ForAll(Text, text =>
        {
            var bag = new DiagnosticBag();
            var body = MarkdownReader.Read(new ContentPath("guides/a.md"), text, 1, new ContentLimits(), bag);

            foreach (var finding in bag.ToSortedArray()) finding.Span.ShouldLieIn(text);
            foreach (var heading in body.Headings) heading.Span.ShouldLieIn(text);
            foreach (var link in body.Links) link.Span.ShouldLieIn(text);
            body.Headings.Select(heading => heading.Slug).ShouldBeUnique();
        }).Holds(400, size: 60);
    }

    [Fact]
    public void A_page_is_read_or_told()
    {
        Prop.ForAll(Text.Generator.Zip(Text.Generator).Select(pair => $"---\n{pair.Item1}\n---\n{pair.Item2}").ToArbitrary(), text =>
        {
            var bag = new DiagnosticBag();
            var tree = new SourceTree([new SourceFile(new ContentPath("guides/a.md"), text)], []);
            var document = DocumentParser.Parse(tree, new ContentLimits(), bag).Documents.ShouldHaveSingleItem();

            foreach (var finding in bag.ToSortedArray()) finding.Span.ShouldLieIn(text);
            foreach (var link in document.Body.Links) link.Span.ShouldLieIn(text);
            (document.IsWhole || bag.HasErrors).ShouldBeTrue();
            if (document.Body.Text.Length > 0) text.ShouldEndWith(document.Body.Text);
        }).Holds(400, size: 60);
    }

    [Fact]
    public void Text_without_any_sense_is_read_or_told()
    {
        Prop.ForAll<NonNull<string>>(text =>
        {
            // Reading leaves out what source files may not hold.
            var clean = string.Concat(text.Get.Where(letter => letter is '\n' or '\t' or (>= ' ' and not '\u007f' and not (>= '\u0080' and <= '\u009f') and not '\u2028' and not '\u2029' and not '\ufeff') && !char.IsSurrogate(letter)));
            var bag = new DiagnosticBag();
            GuardedYaml.Read(new YamlText(new ContentPath("a.yml"), clean, 1), 8, bag);
            MarkdownReader.Read(new ContentPath("guides/a.md"), clean, 1, new ContentLimits(), bag);

            foreach (var finding in bag.ToSortedArray()) finding.Span.ShouldLieIn(clean);
        }).Holds(400, size: 60);
    }

    [Fact]
    public void A_plain_value_is_what_stands_at_its_place()
    {
        var word = Gen.Elements("a", "b c", "é", "\U0001f4da", "1", "x-y", "https://a.b/c");
        var line = Gen.OneOf(
            word.Select(value => $"{value}"),
            word.NonEmptyListOf().Select(values => $"[{string.Join(", ", values)}]"),
            word.NonEmptyListOf().Select(values => "\n" + string.Join('\n', values.Select(value => $"  - {value}"))),
            word.Select(value => $"{{ k: {value} }}"));

        Prop.ForAll(line.NonEmptyListOf().Select(lines => string.Concat(lines.Select((value, i) => $"k{i}: {value}\n"))).ToArbitrary(), text =>
        {
            var bag = new DiagnosticBag();
            var (value, whole) = GuardedYaml.Read(new YamlText(new ContentPath("a.yml"), text, 1), 8, bag);
            whole.ShouldBeTrue();
            ShouldStandAtItsPlace(value!, text.Split('\n'));
        }).Holds(100, size: 60);
    }

    private static void ShouldStandAtItsPlace(YamlValue value, string[] lines)
    {
        string At(SourceSpan span) => lines[span.Line - 1].Substring(span.Column - 1, span.Length);
        switch (value)
        {
            case YamlScalar scalar:
                At(scalar.Span).ShouldBe(scalar.Text);
                break;
            case YamlList list:
                foreach (var item in list.Items) ShouldStandAtItsPlace(item, lines);
                break;
            case YamlMap map:
                foreach (var entry in map.Entries)
                {
                    At(entry.KeySpan).ShouldBe(entry.Key);
                    ShouldStandAtItsPlace(entry.Value, lines);
                }

                break;
        }
    }

    private static void ShouldLieIn(YamlValue value, string text)
    {
        value.Span.ShouldLieIn(text);
        if (value is YamlList list)
        {
            foreach (var item in list.Items) ShouldLieIn(item, text);
        }

        if (value is not YamlMap map) return;
        foreach (var entry in map.Entries)
        {
            entry.KeySpan.ShouldLieIn(text);
            ShouldLieIn(entry.Value, text);
        }
    }
}
