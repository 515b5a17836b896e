using System.Text;
using FsCheck.Fluent;
using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Reading;

namespace Sharewell.Tests.Reading;

public class TextOfFiles
{
    private const string SaveAsUtf8 = "Open it in an editor and save it as UTF-8 (in Notepad: File, Save as, Encoding: UTF-8).";
    private const string TypeItAgain = "Delete it. If your editor does not show it, delete the word that it stands in or beside, and type that word again.";

    private static (string? Text, string[] Findings) Decode(params byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        var text = StrictText.Decode(new ContentPath("a.md"), bytes, diagnostics);
        return (text, [.. diagnostics.ToSortedArray().Select(finding => $"{finding.Span} {finding.Rule.Name}: {finding.Message} {finding.Help}")]);
    }

    private static (string? Text, string[] Findings) Decode(string text) => Decode(Encoding.UTF8.GetBytes(text));

    [Theory]
    [InlineData("", "")]
    [InlineData("a\r\nb\rc\nd\r\r\n", "a\nb\nc\nd\n\n")]
    [InlineData("tab\tand Ynys Môn and \U0001f4da", "tab\tand Ynys Môn and \U0001f4da")]
    [InlineData("\ufeff---\r\n", "---\n")]
    [InlineData("family \U0001f468\u200d\U0001f469, soft\u00adhyphen, no-break\u00a0space", "family \U0001f468\u200d\U0001f469, soft\u00adhyphen, no-break\u00a0space")]
    public void Good_text_loses_its_mark_and_the_other_ends_of_lines_and_nothing_else(string written, string read)
    {
        var (text, findings) = Decode(written);

        findings.ShouldBeEmpty();
        text.ShouldBe(read);
    }

    [Theory]
    [InlineData("0xE9 in Windows-1252", new byte[] { (byte)'a', (byte)'\n', (byte)'c', 0xe9, (byte)'!' }, "a.md:2:2", "0xE9 at offset 3", " (in Windows-1252 it is é)", "a\nc\ufffd!")]
    [InlineData("a curly quote", new byte[] { 0x93, (byte)'a', 0x94 }, "a.md:1:1", "0x93 at offset 0", " (in Windows-1252 it is “)", "\ufffda\ufffd")]
    [InlineData("nothing in Windows-1252", new byte[] { (byte)'a', 0x81 }, "a.md:1:2", "0x81 at offset 1", "", "a\ufffd")]
    [InlineData("after a mark", new byte[] { 0xef, 0xbb, 0xbf, (byte)'a', 0xff }, "a.md:1:2", "0xFF at offset 4", " (in Windows-1252 it is ÿ)", "a\ufffd")]
    [InlineData("cut off", new byte[] { (byte)'a', 0xe2, 0x82 }, "a.md:1:2", "0xE2 at offset 1", " (in Windows-1252 it is â)", "a\ufffd")]
    [InlineData("longer than need be", new byte[] { 0xc0, 0xaf }, "a.md:1:1", "0xC0 at offset 0", " (in Windows-1252 it is À)", "\ufffd\ufffd")]
    [InlineData("half a pair", new byte[] { 0xed, 0xa0, 0x80 }, "a.md:1:1", "0xED at offset 0", " (in Windows-1252 it is í)", "\ufffd\ufffd\ufffd")]
    public void The_first_byte_that_is_no_utf_8_is_told_with_its_offset(string why, byte[] bytes, string place, string at, string meant, string read)
    {
        var (text, findings) = Decode(bytes);

        findings.ShouldBe([$"{place} not-utf-8: The file is not UTF-8: byte {at} is no part of a character{(meant.Length == 0 ? "." : meant + ".")} {SaveAsUtf8}"], why);
        text.ShouldBe(read, why);
    }

    [Theory]
    [InlineData(new byte[] { 0xff, 0xfe, (byte)'a', 0 })]
    [InlineData(new byte[] { 0xfe, 0xff, 0, (byte)'a' })]
    public void Of_utf_16_nothing_is_read(byte[] bytes)
    {
        var (text, findings) = Decode(bytes);

        findings.ShouldBe([$"a.md not-utf-8: The file is saved as UTF-16. {SaveAsUtf8}"]);
        text.ShouldBeNull();
    }

    [Theory]
    [InlineData('\0', "U+0000 NULL")]
    [InlineData('\u0007', "U+0007 ALERT")]
    [InlineData('\u000b', "U+000B LINE TABULATION")]
    [InlineData('\u000c', "U+000C FORM FEED")]
    [InlineData('\u001b', "U+001B ESCAPE")]
    [InlineData('\u001f', "U+001F INFORMATION SEPARATOR ONE")]
    [InlineData('\u007f', "U+007F DELETE")]
    [InlineData('\u0080', "U+0080 PADDING CHARACTER")]
    [InlineData('\u0085', "U+0085 NEXT LINE")]
    [InlineData('\u009b', "U+009B CONTROL SEQUENCE INTRODUCER")]
    [InlineData('\u009f', "U+009F APPLICATION PROGRAM COMMAND")]
    [InlineData('\u061c', "U+061C ARABIC LETTER MARK")]
    [InlineData('\u200b', "U+200B ZERO WIDTH SPACE")]
    [InlineData('\u200e', "U+200E LEFT-TO-RIGHT MARK")]
    [InlineData('\u200f', "U+200F RIGHT-TO-LEFT MARK")]
    [InlineData('\u2028', "U+2028 LINE SEPARATOR")]
    [InlineData('\u2029', "U+2029 PARAGRAPH SEPARATOR")]
    [InlineData('\u202a', "U+202A LEFT-TO-RIGHT EMBEDDING")]
    [InlineData('\u202b', "U+202B RIGHT-TO-LEFT EMBEDDING")]
    [InlineData('\u202c', "U+202C POP DIRECTIONAL FORMATTING")]
    [InlineData('\u202d', "U+202D LEFT-TO-RIGHT OVERRIDE")]
    [InlineData('\u202e', "U+202E RIGHT-TO-LEFT OVERRIDE")]
    [InlineData('\u2060', "U+2060 WORD JOINER")]
    [InlineData('\u2066', "U+2066 LEFT-TO-RIGHT ISOLATE")]
    [InlineData('\u2067', "U+2067 RIGHT-TO-LEFT ISOLATE")]
    [InlineData('\u2068', "U+2068 FIRST STRONG ISOLATE")]
    [InlineData('\u2069', "U+2069 POP DIRECTIONAL ISOLATE")]
    [InlineData('\ufeff', "U+FEFF ZERO WIDTH NO-BREAK SPACE")]
    public void A_character_that_cannot_be_seen_is_told_by_place_and_name_and_dropped(char hidden, string name)
    {
        var (text, findings) = Decode($"first\r\nsecond\rth{hidden}ird");

        findings.ShouldBe([$"a.md:3:3 hidden-character: Here stands {name}, which readers cannot see. {TypeItAgain}"]);
        text.ShouldBe("first\nsecond\nthird");
    }

    [Theory]
    [InlineData(0xfdd0)]
    [InlineData(0xfdef)]
    [InlineData(0xfffe)]
    [InlineData(0xffff)]
    [InlineData(0x1fffe)]
    [InlineData(0x10ffff)]
    public void What_unicode_keeps_for_no_character_is_refused(int codePoint)
    {
        var (text, findings) = Decode($"a{char.ConvertFromUtf32(codePoint)}b");

        findings.ShouldBe([$"a.md:1:2 hidden-character: Here stands U+{codePoint:X4}, which Unicode keeps for no character. {TypeItAgain}"]);
        text.ShouldBe("ab");
    }

    // A pair may end in DFFE or DFFF and be a character all the same: U+103FE is one.
    [Theory]
    [InlineData(0x103fe)]
    [InlineData(0x103ff)]
    [InlineData(0x1fffd)]
    [InlineData(0xfdcf)]
    [InlineData(0xfdf0)]
    public void Their_neighbours_are_not(int codePoint) => Decode($"a{char.ConvertFromUtf32(codePoint)}b").Findings.ShouldBeEmpty();

    [Fact]
    public void What_is_hidden_behind_such_a_neighbour_is_found() =>
        Decode("\U000103fe\u200b").Findings.Single().ShouldStartWith("a.md:1:3 hidden-character: Here stands U+200B");

    [Fact]
    public void Columns_count_on_after_a_hidden_character_as_the_line_is_written()
    {
        var (text, findings) = Decode("a\u200bb\U0001fffec\u200b\n\u200bd");

        findings.Select(finding => finding[..finding.IndexOf(' ')]).ShouldBe(["a.md:1:2", "a.md:1:4", "a.md:1:7", "a.md:2:1"]);
        text.ShouldBe("abc\nd");
    }

    [Fact]
    public void Ten_are_told_one_by_one_and_the_rest_are_counted()
    {
        Decode(new string('\u200b', 10)).Findings.Length.ShouldBe(10);
        Decode(new string('\u200b', 11)).Findings[0]
            .ShouldBe("a.md hidden-character: There is 1 more hidden character in this file. Copy the text into a plain-text editor, and from there into a new file.");
        var (text, findings) = Decode(new string('\0', 100_000));
        findings.Length.ShouldBe(11);
        findings[0].ShouldStartWith("a.md hidden-character: There are 99,990 more hidden characters in this file.");
        text.ShouldBe("");
    }

    [Fact]
    public void Whatever_the_bytes_the_text_is_clean_and_every_place_is_in_the_file() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
        {
            var diagnostics = new DiagnosticBag();
            var text = StrictText.Decode(new ContentPath("a.md"), bytes, diagnostics);
            diagnostics.ToSortedArray().ShouldAllBe(finding => finding.Span.Line <= bytes.Length + 1 && finding.Span.Column <= bytes.Length + 1);
            (text is null || (HiddenCharacters.FindIn(text).Index < 0 && !text.Contains('\r'))).ShouldBeTrue();
        }).Holds();

    [Fact]
    public void Whatever_the_text_it_is_read_as_it_was_written() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), written =>
        {
            if (written is null || written.Any(c => char.IsSurrogate(c) || c == '\r' || HiddenCharacters.Name(c) is not null)) return;
            Decode(written).Text.ShouldBe(written);
        }).Holds();
}
