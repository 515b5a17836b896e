using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Parsing;

namespace Sharewell.Tests.Parsing;

public class ReadingMarkdown
{
    private readonly DiagnosticBag bag = new();

    // Bodies begin on line 5 of their file.
    private MarkdownBody Read(string body) => MarkdownReader.Read(new ContentPath("guides/a.md"), body, 5, new ContentLimits(), bag);

    private static string Shape(BodyLink link) => $"{(link.IsImage ? "!" : "")}[{link.Text}]({link.Target})@{link.Span.Line}:{link.Span.Column}+{link.Span.Length}";

    [Fact]
    public void Headings_have_level_words_name_and_place()
    {
        var body = Read("## What was *done*\n\nText\n\n### With `code` & [a link](x.md)\n\nSetext\n------\n");

        body.Headings.Select(heading => $"{heading.Level} {heading.Text} #{heading.Slug} {heading.Span.Line}:{heading.Span.Column}+{heading.Span.Length}").ShouldBe(
            ["2 What was done #what-was-done 5:1+18", "3 With code & a link #with-code--a-link 9:1+32", "2 Setext #setext 11:1+6"]);
        body.Headings[0].Id.ShouldBe("s-what-was-done");
        bag.Lines().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("# Top\n", "heading-level 5:1+5 \"Top\" is a heading of the first level, which only the title is. / Write: ## Top")]
    [InlineData("Top\n===\n", "heading-level 5:1+3 \"Top\" is a heading of the first level, which only the title is. / Write: ## Top")]
    [InlineData("##\n", "heading-level 5:1+2 This heading has no words. / Write its words after the number signs, or remove the line.")]
    [InlineData("### Deep\n", "heading-skip 5:1+8 \"Deep\" is a heading of level 3 with none of level 2 before it. / Write: ## Deep")]
    [InlineData("## A\n\n#### Deep\n", "heading-skip 7:1+9 \"Deep\" is a heading of level 4 after one of level 2. / Write: ### Deep")]
    public void Headings_go_down_one_level_at_a_time_from_the_second(string text, string expected)
    {
        Read(text);

        bag.Lines().ShouldBe([expected]);
    }

    [Fact]
    public void Headings_may_come_up_by_any_number_of_levels()
    {
        Read("## A\n\n### B\n\n#### C\n\n## D\n\n### E\n");

        bag.Lines().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("[words](../guides/b.md)", "[words](../guides/b.md)@5:9+14")]
    [InlineData("\n\nIn [words](b.md#c) too", "[words](b.md#c)@7:12+6")]
    [InlineData("[words](b.md \"a title\")", "[words](b.md)@5:9+4")]
    [InlineData("[words](<b c.md>)", "[words](b c.md)@5:9+8")]
    [InlineData("[words](a&amp;b.md)", "[words](a&b.md)@5:9+10")]
    [InlineData("[*some* `code`](b.md)", "[some code](b.md)@5:17+4")]
    [InlineData("[over two\nlines](b.md)", "[over two lines](b.md)@6:8+4")]
    [InlineData("[words]()", "[words]()@5:1+9")]
    [InlineData("[words][ref]\n\n[ref]: b.md\n", "[words](b.md)@5:1+12")]
    [InlineData("[ref]\n\n[ref]: <b c.md> 'T'\n", "[ref](b c.md)@5:1+5")]
    [InlineData("[Ref][]\n\n[ref]: b.md\n", "[Ref](b.md)@5:1+7")]
    [InlineData("![what it shows](../images/a.png)", "![what it shows](../images/a.png)@5:18+15")]
    [InlineData("<https://a.example/b>", "[https://a.example/b](https://a.example/b)@5:2+19")]
    [InlineData("<a@b.example>", "[a@b.example](mailto:a@b.example)@5:2+11")]
    [InlineData("see https://a.example/b.", "[https://a.example/b](https://a.example/b)@5:5+19")]
    [InlineData("see www.a.example now", "[www.a.example](http://www.a.example)@5:5+13")]
    [InlineData("> - [words](b.md)", "[words](b.md)@5:13+4")]
    [InlineData("| a | b |\n|---|---|\n| x | [words](b.md) |\n", "[words](b.md)@7:15+4")]
    [InlineData("a[^1]\n\n[^1]: [words](b.md)\n", "[words](b.md)@7:15+4")]
    [InlineData("Term\n: [words](b.md)\n", "[words](b.md)@6:11+4")]
    [InlineData("## [words](b.md)\n", "[words](b.md)@5:12+4")]
    [InlineData("- [ ] [words](b.md)\n", "[words](b.md)@5:15+4")]
    [InlineData("> [!NOTE]\n> [words](b.md)\n", "[words](b.md)@6:11+4")]
    [InlineData("**[words](b.md)**", "[words](b.md)@5:11+4")]
    [InlineData("[a](<java\tscript:x>)", "[a](java\tscript:x)@5:5+15")]
    [InlineData("[a](java&#115;cript:x)", "[a](javascript:x)@5:5+17")]
    public void A_link_has_target_words_and_place(string text, string expected)
    {
        Read(text).Links.Select(Shape).ShouldBe([expected]);
        bag.Lines().ShouldBeEmpty();
    }

    [Fact]
    public void A_picture_that_is_a_link_gives_both()
    {
        Read("[![alt](../images/a.png)](b.md)").Links.Select(Shape).ShouldBe(["[alt](b.md)@5:27+4", "![alt](../images/a.png)@5:9+15"]);
        bag.Lines().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("`[a](b.md)`")]
    [InlineData("```\n[a](b.md)\nhttps://a.example\n```")]
    [InlineData("    [a](b.md)")]
    [InlineData("\\[a](b.md)")]
    [InlineData("<!-- [a](b.md) -->")]
    [InlineData("[a]: b.md")]
    public void What_only_looks_like_a_link_is_none(string text) => Read(text).Links.ShouldBeEmpty();

    [Theory]
    [InlineData("![](../images/a.png)", "missing-alt 5:5+15 The picture ../images/a.png does not say what it shows. / Write what it shows between the brackets: ![A reading room with people at tables](../images/a.png)")]
    [InlineData("![ ](../images/a.png)", "missing-alt 5:6+15 The picture ../images/a.png does not say what it shows. / Write what it shows between the brackets: ![A reading room with people at tables](../images/a.png)")]
    [InlineData("[](b.md)", "broken-link 5:4+4 This link has no words. / Write between the square brackets what the reader will find: [words](address)")]
    [InlineData("[ ](b.md)", "broken-link 5:5+4 This link has no words. / Write between the square brackets what the reader will find: [words](address)")]
    public void Links_and_pictures_have_words(string text, string expected)
    {
        Read(text);

        bag.Lines().ShouldBe([expected]);
    }

    [Theory]
    [InlineData("One two three.", 3)]
    [InlineData("## A heading\n\nand *some* `code` words", 6)]
    [InlineData("```\nnot these words\n```\n\nbut this", 2)]
    [InlineData("    nor these\n\nthis", 1)]
    [InlineData("<!-- not this -->\n\nthis <!-- nor this --> too", 2)]
    [InlineData("![alt words](../images/a.png) [link words](b.md)", 4)]
    [InlineData("| a b | c |\n|---|---|\n| d | e |\n", 5)]
    [InlineData("1. one\n2. two\n   - three\n", 3)]
    [InlineData("- [x] done\n- [ ] to do\n", 3)]
    [InlineData("word[^1]\n\n[^1]: a note\n", 3)]
    [InlineData("Term\n: its meaning\n", 3)]
    [InlineData("The CSIT here\n\n*[CSIT]: a toolkit\n", 3)]
    [InlineData("[a]: b.md \"not this\"\n", 0)]
    [InlineData("", 0)]
    public void Words_are_those_that_a_reader_reads(string text, int words) => Read(text).WordCount.ShouldBe(words);

    [Theory]
    [InlineData("- [ ] to do\n", true)]
    [InlineData("- [x] done\n", true)]
    [InlineData("1. [ ] to do\n", true)]
    [InlineData("- to do\n", false)]
    [InlineData("[ ] to do\n", false)]
    [InlineData("`- [ ] code`\n", false)]
    public void A_task_list_is_noticed(string text, bool has) => Read(text).HasTasks.ShouldBe(has);

    [Theory]
    [InlineData("<!-- a remark -->\n")]
    [InlineData("text <!-- a remark --> text\n")]
    [InlineData("<!--\na remark\n\nover lines\n-->\n\ntext\n")]
    [InlineData("- a\n\n<!-- -->\n\n- b\n")]
    [InlineData("&lt;b&gt; and \\<b> and `<b>`\n")]
    [InlineData("```\n<script>\n```\n")]
    [InlineData("under <5 and > 3 <3\n")]
    [InlineData("<https://a.example>\n")]
    public void Remarks_and_what_only_looks_like_html_are_no_faults(string text)
    {
        Read(text);

        bag.Lines().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<div>\n<p>x</p>\n</div>\n", "5:1+5 \"<div>\" is HTML; pages of the hub are written in Markdown. / Leave it out: an empty line parts paragraphs.")]
    [InlineData("some <b>bold</b> words\n", "5:6+3 \"<b>\" is HTML; pages of the hub are written in Markdown. / Write **words** for bold.")]
    [InlineData("line<br>\n", "5:5+4 \"<br>\" is HTML; pages of the hub are written in Markdown. / End the line with a backslash, \\, for a line break.")]
    [InlineData("line<BR/>\n", "5:5+5 \"<BR/>\" is HTML; pages of the hub are written in Markdown. / End the line with a backslash, \\, for a line break.")]
    [InlineData("words </b> more\n", "5:7+4 \"</b>\" is HTML; pages of the hub are written in Markdown. / Write **words** for bold.")]
    [InlineData("</b> more\n", "5:1+4 \"</b>\" is HTML; pages of the hub are written in Markdown. / Write **words** for bold.")]
    [InlineData("<script>alert(1)</script>\n", "5:1+8 \"<script>\" is HTML; pages of the hub are written in Markdown. / Leave it out: pages of the hub hold no code.")]
    [InlineData("<img src=x onerror=alert(1)>\n", "5:1+28 \"<img src=x onerror=alert(1)>\" is HTML; pages of the hub are written in Markdown. / Write ![what it shows](../images/name.png) for a picture.")]
    [InlineData("a <x-y z=\"1\">\n", "5:3+11 \"<x-y z=\"1\">\" is HTML; pages of the hub are written in Markdown. / Write it in Markdown, or put a backslash before the < to show it as it is.")]
    [InlineData("<!DOCTYPE html>\n", "5:1+15 \"<!DOCTYPE html>\" is HTML; pages of the hub are written in Markdown. / Write it in Markdown, or put a backslash before the < to show it as it is.")]
    [InlineData("a <?php x ?> b\n", "5:3+10 \"<?php x ?>\" is HTML; pages of the hub are written in Markdown. / Write it in Markdown, or put a backslash before the < to show it as it is.")]
    [InlineData("> - <u>x</u>\n", "5:5+3 \"<u>\" is HTML; pages of the hub are written in Markdown. / Leave it out: readers take underlined words for links.")]
    [InlineData("| a |\n|---|\n| <i>x</i> |\n", "7:3+3 \"<i>\" is HTML; pages of the hub are written in Markdown. / Write *words* for italics.")]
    [InlineData("## A <em>b</em>\n", "5:6+4 \"<em>\" is HTML; pages of the hub are written in Markdown. / Write *words* for italics.")]
    [InlineData("[a <b>c</b>](d.md)\n", "5:4+3 \"<b>\" is HTML; pages of the hub are written in Markdown. / Write **words** for bold.")]
    [InlineData("<!-- a --> <div>x</div>\n", "5:12+12 \"<div>x</div>\" comes after a comment on the same line, and would not be shown. / Begin a new line after -->.")]
    [InlineData("<!-- no end\n\ntext\n", "5:1+4 A comment begins here and does not end. / Put --> at its end.")]
    [InlineData("<a href=\"x\"\ntitle=\"y\">z</a>\n", "5:1+11 \"<a href=\"x\"\" is HTML; pages of the hub are written in Markdown. / Write [words](address) for a link.")]
    public void Html_is_told_with_what_to_write(string text, string expected)
    {
        Read(text);

        bag.Lines().ShouldBe(["raw-html " + expected]);
    }

    [Fact]
    public void Each_element_is_told_once_and_each_paragraph_by_itself()
    {
        Read("<b>a</b> and <b>b</b> and <i>c</i>\n\nd</b>\n");

        bag.ToSortedArray().Select(finding => $"{finding.Span}").ShouldBe(["guides/a.md:5:1", "guides/a.md:5:14", "guides/a.md:5:27", "guides/a.md:7:2"]);
    }

    [Fact]
    public void Nothing_in_the_text_is_nothing_found()
    {
        var body = Read("");

        (body.Text, body.FirstLine, body.Headings.Length, body.Links.Length, body.WordCount, body.HasTasks).ShouldBe(("", 5, 0, 0, 0, false));
        ReferenceEquals(body, MarkdownBody.Empty).ShouldBeFalse();
    }

    [Theory]
    [InlineData("### {#id .class onclick=x}\n", "{#id .class onclick=x}")]
    [InlineData("[a](b.md){onclick=x}\n", null)]
    public void Attributes_are_plain_text(string text, string? heading)
    {
        var body = Read("## A\n\n" + text);

        if (heading is not null) body.Headings[1].Text.ShouldBe(heading);
        PlainText.Of((Markdig.Syntax.LeafBlock)body.Parse().LastChild!).ShouldContain("onclick=x}");
    }
}
